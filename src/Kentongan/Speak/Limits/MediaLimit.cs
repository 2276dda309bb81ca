namespace Kentongan.Speak.Limits;

/// <summary>What sort of media.</summary>
public enum MediaKind
{
    Image,
    AnimatedImage,
    Video,
}

/// <summary>Media of one kind in one post: how many, how large, how long. Null is "the platform does not say".</summary>
public sealed record MediaLimit(MediaKind Kind, int MaxCount)
{
    public long? MaxBytes { get; init; }
    public TimeSpan? MinDuration { get; init; }
    public TimeSpan? MaxDuration { get; init; }

    /// <summary>File types, as MIME types; empty is "not stated".</summary>
    public IReadOnlyList<string> Types { get; init; } = [];
    public string? Note { get; init; }
}
