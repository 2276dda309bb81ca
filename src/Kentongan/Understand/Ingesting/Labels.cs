using System.Globalization;
using Kentongan.Language.Annotation;
using Kentongan.Language.Classify;
using Kentongan.Language.Places;

namespace Kentongan.Understand.Ingesting;

/// <summary>Turns what the language models say into the product's labels.</summary>
static class Labels
{
    public static Annotation Of(Annotator annotator)
    {
        var hasWords = annotator.Written.Count > 0;
        var place = MostExact(annotator.Places);
        var sentiment = hasWords ? SentimentOf(annotator.Sentiment.Label) : Sentiment.Unknown;
        return new()
        {
            Language = annotator.Language.Code,
            Sentiment = sentiment,
            SentimentConfidence = sentiment == Sentiment.Unknown ? 0 : annotator.Sentiment.Probabilities[LinearClassifier.Best(annotator.Sentiment.Probabilities)],
            Emotion = hasWords ? EmotionOf(annotator.Emotion.Label) : Emotion.Unknown,
            Kind = hasWords ? KindOf(annotator.Kind.Label) : MessageKind.Unknown,
            IsAbusive = hasWords && AbuseVerdict.IsAbusive(annotator.Abuse, annotator.Kind),
            Place = place?.Code,
            Province = place is null ? (byte)0 : byte.Parse(place.Code.AsSpan(0, 2), CultureInfo.InvariantCulture),
        };
    }

    static Place? MostExact(ReadOnlySpan<PlaceMention> places)
    {
        Place? best = null;
        foreach (var mention in places)
        {
            best = best is null || mention.Place.Level > best.Level ? mention.Place : best;
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
