namespace Kentongan.Platforms.News.Feeds;

/// <summary>Who wrote something.</summary>
public sealed record FeedPerson(string? Name, string? Email, string? Url);

/// <summary>A link of a feed or entry; <see cref="Relation"/> is <c>alternate</c>, <c>self</c>, <c>enclosure</c> …</summary>
public sealed record FeedLink(string Url, string Relation, string? Type)
{
    public string? Title { get; init; }
    public string? Language { get; init; }
    public string? Length { get; init; }
}

/// <summary>A keyword; <see cref="Scheme"/> names the vocabulary it comes from.</summary>
public sealed record FeedCategory(string Term, string? Scheme, string? Label);
