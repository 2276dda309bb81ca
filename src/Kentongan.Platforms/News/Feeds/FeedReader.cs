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
        bytes = PackedFeed.Unpack(bytes, LargestFeed);
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

        if (!Fill(LenientXml.Parse(text), feed, options) && FeedStart.Find(text) is > 0 and var start && Fill(LenientXml.Parse(text[start..]), feed, options))
        {
            feed.Problem ??= "something stands before the feed";
        }
    }

    /// <summary>False when the tree is neither a feed nor a sitemap.</summary>
    static bool Fill(XmlTree tree, Feed feed, FeedOptions options)
    {
        feed.Problem ??= tree.Problem;
        var isRead = tree.Root is { } root && (SyndicationReader.Read(root, tree.Doctype, feed, options) || SitemapReader.Read(root, feed, options));
        feed.Problem ??= isRead || tree.Root is null ? null : $"<{tree.Root.Name}> is neither a feed nor a sitemap";
        return isRead;
    }
}
