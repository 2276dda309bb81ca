using Kentongan.Language.Annotation;
using Kentongan.Language.Classify;

namespace Kentongan.Understand.Ingesting;

/// <summary>Turns what the language models say into the product's labels.</summary>
static class Labels
{
    const float Abusive = 0.5f;
    const int MostLabels = 16;

    public static Annotation Of(Annotator annotator)
    {
        Span<float> scores = stackalloc float[MostLabels];
        var (sentiment, confidence) = Best(ShippedModels.Sentiment, annotator, scores);
        return new()
        {
            Language = annotator.Language.Code,
            Sentiment = SentimentOf(sentiment),
            SentimentConfidence = confidence,
            Emotion = EmotionOf(Best(ShippedModels.Emotion, annotator, scores).Label),
            Kind = KindOf(Best(ShippedModels.Kind, annotator, scores).Label),
            IsAbusive = IsAbusive(annotator, scores),
        };
    }

    static (string? Label, float Probability) Best(LinearClassifier? model, Annotator annotator, Span<float> scores)
    {
        if (model is null || annotator.Written.Count == 0)
        {
            return (null, 0);
        }

        var probabilities = scores[..model.Labels.Count];
        model.Score(annotator.Written, probabilities);
        var best = LinearClassifier.Best(probabilities);
        return (model.Labels[best], probabilities[best]);
    }

    static bool IsAbusive(Annotator annotator, Span<float> scores)
    {
        if (ShippedModels.Abuse is not { } model)
        {
            return false;
        }

        model.Score(annotator.Written, scores[..model.Labels.Count]);
        for (var i = 0; i < model.Labels.Count; i++)
        {
            if (model.Labels[i] is "abusive" or "hate" && scores[i] > Abusive)
            {
                return true;
            }
        }

        return false;
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
