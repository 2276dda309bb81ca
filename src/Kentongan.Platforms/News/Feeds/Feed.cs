namespace Kentongan.Platforms.News.Feeds;

/// <summary>A feed as far as it could be read.</summary>
public sealed class Feed : FeedItem
{
    /// <summary><c>rss20</c>, <c>rss10</c>, <c>rss091u</c>, <c>atom10</c>, <c>atom03</c>, <c>json11</c>, <c>sitemap</c> …; empty when it is none.</summary>
    public string Version { get; internal set; } = "";

    /// <summary>The character encoding that was used in the end.</summary>
    public string Encoding { get; internal set; } = "";

    /// <summary>What is wrong with the document; null when it is well-formed and decoded as declared.</summary>
    public string? Problem { get; internal set; }

    /// <summary>Atom's old info element.</summary>
    public FeedText? Info { get; internal set; }
    public string? Image { get; internal set; }
    public List<FeedEntry> Entries { get; } = [];

    /// <summary>The sitemaps that a sitemap index lists.</summary>
    public List<string> Sitemaps { get; } = [];

    public bool IsFeed => Version.Length > 0;
}
