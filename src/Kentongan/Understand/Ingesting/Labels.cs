using System.Globalization;
using Kentongan.Language.Annotation;
using Kentongan.Language.Places;

namespace Kentongan.Understand.Ingesting;

/// <summary>Turns what the language library says of a text into the product's labels.</summary>
static class Labels
{
    public static Annotation Of(Annotator annotator)
    {
        var place = MostExact(annotator.Places);
        return new()
        {
            Language = annotator.Language.Code,
            Sentiment = SentimentOf(annotator.Sentiment.Label),
            SentimentConfidence = Best(annotator.Sentiment.Probabilities),
            Emotion = EmotionOf(annotator.Emotion.Label),
            Kind = KindOf(annotator.Kind.Label),
            IsAbusive = annotator.Abuse.IsKnown && AbuseVerdict.IsAbusive(annotator.Abuse),
            Place = place?.Code,
            Province = place is null ? (byte)0 : byte.Parse(place.Code.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture),
        };
    }

    static float Best(ReadOnlySpan<float> probabilities)
    {
        var best = 0f;
        foreach (var probability in probabilities)
        {
            best = Math.Max(best, probability);
        }

        return best;
    }

    /// <summary>The first of the smallest places that the text names.</summary>
    static Place? MostExact(ReadOnlySpan<PlaceMention> mentions)
    {
        Place? best = null;
        foreach (var mention in mentions)
        {
            if (mention.Place.Code.Length > (best?.Code.Length ?? 0))
            {
                best = mention.Place;
            }
        }

        return best;
    }

    static Sentiment SentimentOf(string? label) => label switch
    {
        "positive" => Sentiment.Positive,
        "neutral" => Sentiment.Neutral,
        "negative" => Sentiment.Negative,
        _ => Sentiment.Unknown,
    };

    static Emotion EmotionOf(string? label) => label switch
    {
        "anger" => Emotion.Anger,
        "fear" => Emotion.Fear,
        "joy" => Emotion.Joy,
        "love" => Emotion.Love,
        "sadness" => Emotion.Sadness,
        "neutral" => Emotion.Neutral,
        _ => Emotion.Unknown,
    };

    static MessageKind KindOf(string? label) => label switch
    {
        "question" => MessageKind.Question,
        "complaint" => MessageKind.Complaint,
        "suggestion" => MessageKind.Suggestion,
        "praise" => MessageKind.Praise,
        "criticism" => MessageKind.Criticism,
        "rumour" => MessageKind.Rumour,
        "news" => MessageKind.News,
        "other" => MessageKind.Other,
        _ => MessageKind.Unknown,
    };
}
