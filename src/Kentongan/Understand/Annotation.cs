namespace Kentongan.Understand;

/// <summary>What the machine understood of one post. Every label is a guess with a measured error (see the model cards).</summary>
public sealed record Annotation
{
    public static Annotation None { get; } = new();

    /// <summary>ISO 639-3 of the text's language, <c>und</c> when it cannot be told.</summary>
    public string Language { get; init; } = "und";
    public Sentiment Sentiment { get; init; }

    /// <summary>Calibrated probability of <see cref="Sentiment"/>, 0–1.</summary>
    public float SentimentConfidence { get; init; }
    public Emotion Emotion { get; init; }
    public MessageKind Kind { get; init; }

    /// <summary>Abusive language or hate speech; criticism is neither.</summary>
    public bool IsAbusive { get; init; }

    /// <summary>Official two-digit province code (11–96), 0 when no place is known.</summary>
    public byte Province { get; init; }

    /// <summary>Official code of the most exact place down to kecamatan ("33.71", "33.71.02"), null when unknown.</summary>
    public string? Place { get; init; }

    /// <summary>Folded content words without stop words, each once, in order of appearance.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Adjacent content-word pairs, folded and joined by a blank.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Near-duplicate signature (64-bit SimHash) of the text without handles and links.</summary>
    public ulong Signature { get; init; }
}
