namespace Kentongan.Understand;

/// <summary>
/// Which mentions of a topic a number counts or a list shows. A filter is an address, so every view can be shared; an
/// empty list or null means "all".
/// </summary>
public sealed record MentionFilter
{
    public required TopicId Topic { get; init; }

    /// <summary>Inclusive.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>Exclusive.</summary>
    public required DateTimeOffset Until { get; init; }
    public IReadOnlyList<Channel> Channels { get; init; } = [];
    public IReadOnlyList<PostKind> PostKinds { get; init; } = [];
    public IReadOnlyList<Sentiment> Sentiments { get; init; } = [];
    public IReadOnlyList<Emotion> Emotions { get; init; } = [];
    public IReadOnlyList<MessageKind> Kinds { get; init; } = [];
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Two-digit province codes; 0 is "no place known".</summary>
    public IReadOnlyList<byte> Provinces { get; init; } = [];
    public Originality Originality { get; init; }

    /// <summary>Lower-cased, without #.</summary>
    public string? Hashtag { get; init; }

    /// <summary>A canonical address, in full.</summary>
    public string? Link { get; init; }

    /// <summary>The host of a link, without www.</summary>
    public string? Domain { get; init; }

    /// <summary>A handle on the public register: posts by it, reposts of it or mentions of it.</summary>
    public string? Account { get; init; }

    /// <summary>A folded word, or two folded words joined by a blank, that must occur.</summary>
    public string? Term { get; init; }

    /// <summary>What a person typed into the search box, in the query language.</summary>
    public string? Search { get; init; }
}
