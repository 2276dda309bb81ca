namespace Kentongan.Language.Classify;

/// <summary>Every question that our linear models answer.</summary>
public static class Heads
{
    public static Head Sentiment { get; } = new("sentiment", ["positive", "neutral", "negative"], IsExclusive: true, IsNonCommercial: false);

    public static Head Emotion { get; } = new("emotion", ["anger", "fear", "joy", "love", "sadness", "neutral"], IsExclusive: true, IsNonCommercial: true);

    public static Head Kind { get; } = new(
        "kind", ["question", "complaint", "suggestion", "praise", "criticism", "rumour", "news", "other"], IsExclusive: true, IsNonCommercial: false);

    /// <summary>Labels of Ibrohim and Budi (2019): abusive words, hate, and what the hate is about.</summary>
    public static Head Abuse { get; } = new(
        "abuse", ["abusive", "hate", "individual", "group", "religion", "race", "physical", "gender", "other", "weak", "moderate", "strong"], IsExclusive: false, IsNonCommercial: true);

    public static Head Clickbait { get; } = new("clickbait", ["clickbait", "non-clickbait"], IsExclusive: true, IsNonCommercial: false);

    public static Head Hoax { get; } = new("hoax", ["hoax", "valid"], IsExclusive: true, IsNonCommercial: false);

    public static IReadOnlyList<Head> All { get; } = [Sentiment, Emotion, Kind, Abuse, Clickbait, Hoax];
}
