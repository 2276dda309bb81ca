namespace Kentongan;

/// <summary>What a platform published, as a connector or an import read it: one wire format behind it, no judgement in it.</summary>
public sealed record Post
{
    public required Channel Channel { get; init; }

    /// <summary>The platform's own id (an at-uri for Bluesky, the uri for Mastodon, the canonical address for news).</summary>
    public required string NativeId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public PostKind Kind { get; init; }
    public Author? Author { get; init; }
    public string? Url { get; init; }
    public string? Title { get; init; }

    /// <summary>Plain text, without mark-up.</summary>
    public required string Text { get; init; }

    /// <summary>The language that the source claims (BCP 47), null when it says nothing.</summary>
    public string? ClaimedLanguage { get; init; }

    /// <summary>Native ids on the same channel.</summary>
    public string? ConversationId { get; init; }
    public string? InReplyTo { get; init; }
    public string? QuoteOf { get; init; }
    public string? RepostOf { get; init; }

    /// <summary>The handle of the account that is reposted or answered, without @, when the source tells it.</summary>
    public string? RepostOfHandle { get; init; }
    public string? InReplyToHandle { get; init; }

    /// <summary>Handles without @, tags without #, addresses in full: those that the source lists beside the text.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];
    public IReadOnlyList<string> Hashtags { get; init; } = [];
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Addresses or the platform's keys of its pictures and films, where the source tells them.</summary>
    public IReadOnlyList<string> Media { get; init; } = [];

    /// <summary>Whether it carries a picture or film, told or not which.</summary>
    public bool HasMedia { get => field || Media.Count > 0; init; }

    /// <summary>A place name that the source attached to the post.</summary>
    public string? Place { get; init; }
    public Metrics? Metrics { get; init; }

    /// <summary>The name of the source that delivered it (a connector, or the imported file).</summary>
    public string Source { get; init; } = "";

    public PostId Id => PostId.Of(Channel, NativeId, CreatedAt);
}
