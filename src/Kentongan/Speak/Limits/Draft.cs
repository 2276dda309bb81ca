namespace Kentongan.Speak.Limits;

/// <summary>What someone wants to publish on one channel, before anything is sent.</summary>
public sealed record Draft(string Text)
{
    public string? Title { get; init; }
    public IReadOnlyList<string> Tags { get; init; } = [];
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The media of the post; null while nobody has chosen any, so that a text can be checked alone.</summary>
    public IReadOnlyList<MediaItem>? Media { get; init; }

    /// <summary>A reply: X does not count the accounts named at its beginning.</summary>
    public bool IsReply { get; init; }
}

/// <summary>An image or video of a draft; what is not known yet is null.</summary>
public sealed record MediaItem(MediaKind Kind)
{
    public long? Bytes { get; init; }
    public TimeSpan? Duration { get; init; }
    public string? Type { get; init; }
    public string? AltText { get; init; }
}
