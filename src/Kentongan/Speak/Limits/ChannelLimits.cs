namespace Kentongan.Speak.Limits;

/// <summary>What one channel allows in a post. Defaults with source and date; a channel that tells its own value wins.</summary>
public sealed record ChannelLimits(Channel Channel)
{
    /// <summary>The first entry is the text that people mean by "the post".</summary>
    public required IReadOnlyList<TextLimit> Texts { get; init; }
    public IReadOnlyList<EntityLimit> Entities { get; init; } = [];
    public IReadOnlyList<MediaLimit> Media { get; init; } = [];
    public IReadOnlyList<RateLimit> Rates { get; init; } = [];
    public bool NeedsMedia { get; init; }

    /// <summary>Whether different kinds of media exclude each other in one post.</summary>
    public bool OneKindOfMedia { get; init; }

    /// <summary>Characters that the channel refuses in any text.</summary>
    public string ForbiddenCharacters { get; init; } = "";

    /// <summary>Where the live value can be read; null when the platform tells none.</summary>
    public string? AskAtRunTime { get; init; }
    public required string Source { get; init; }

    /// <summary>When the source was read.</summary>
    public required DateOnly ReadOn { get; init; }

    /// <summary>The limit of one of the post's texts; null when the channel has no such text.</summary>
    public TextLimit? For(TextField field) => Texts.FirstOrDefault(limit => limit.Field == field);

    /// <summary>The same limits with the value that the platform itself told for the post's text (a Mastodon server's own maximum).</summary>
    public ChannelLimits WithTextMaximum(int max) => this with { Texts = [Texts[0] with { Max = max }, .. Texts.Skip(1)] };
}
