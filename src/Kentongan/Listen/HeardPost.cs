namespace Kentongan.Listen;

/// <summary>
/// A post as it is kept: private accounts are pseudonyms in every field and inside the text, addresses are canonical.
/// </summary>
public sealed record HeardPost
{
    public required PostId Id { get; init; }
    public required Channel Channel { get; init; }
    public required PostKind Kind { get; init; }

    /// <summary>The platform's id; where that id contains a private handle it is replaced by its hash.</summary>
    public required string NativeId { get; init; }
    public string? Url { get; init; }
    public string? Title { get; init; }

    /// <summary>The text with every private handle replaced by its pseudonym.</summary>
    public required string Text { get; init; }
    public required AccountRef Author { get; init; }

    /// <summary>The author is an official account of an agency of this instance.</summary>
    public bool ByOfficial { get; init; }
    public string? ConversationId { get; init; }
    public string? InReplyTo { get; init; }
    public string? QuoteOf { get; init; }
    public string? RepostOf { get; init; }
    public AccountRef? RepostOfAccount { get; init; }
    public AccountRef? InReplyToAccount { get; init; }
    public IReadOnlyList<AccountRef> Mentions { get; init; } = [];

    /// <summary>Lower-cased, without #, each once.</summary>
    public IReadOnlyList<string> Hashtags { get; init; } = [];

    /// <summary>Canonical addresses, each once.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
    public bool HasMedia { get; init; }

    /// <summary>Which pictures and films, each once, where the source told.</summary>
    public IReadOnlyList<MediaKey> Media { get; init; } = [];
    public string? Place { get; init; }
    public Metrics? Metrics { get; init; }
    public string? ClaimedLanguage { get; init; }
    public string Source { get; init; } = "";
    public DateTimeOffset CreatedAt => Id.CreatedAt;
}
