using Kentongan.Platforms.News.Xml;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>Reads any feed: RSS, RDF, Atom, JSON Feed, sitemaps. Never throws for what a server may send.</summary>
public static class FeedReader
{
    /// <summary>More than this is no feed but a mistake or an attack.</summary>
    public const int LargestFeed = 32 << 20;

    public static Feed Read(ReadOnlySpan<byte> bytes, FeedOptions? options = null)
    {
        options ??= FeedOptions.None;
        var feed = new Feed();
        if (bytes.Length > LargestFeed)
        {
            feed.Problem = $"larger than {LargestFeed >> 20} MB";
            return feed;
        }

        var (text, encoding, problem) = FeedEncoding.Decode(bytes, options.ContentType);
        (feed.Encoding, feed.Problem) = (encoding, problem);
        Fill(text, feed, options);
        return feed;
    }

    static void Fill(string text, Feed feed, FeedOptions options)
    {
        if (text.AsSpan().TrimStart().TrimStart('\uFEFF').StartsWith("{"))
        {
            JsonFeedReader.Read(text, feed, options);
            return;
        }

        var tree = LenientXml.Parse(text);
        feed.Problem ??= tree.Problem;
        if (tree.Root is { } root && !(SyndicationReader.Read(root, tree.Doctype, feed, options) || SitemapReader.Read(root, feed, options)))
        {
            feed.Problem ??= $"<{root.Name}> is neither a feed nor a sitemap";
        }
    }
}
