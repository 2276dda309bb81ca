using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kentongan.Listen.Urls;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>Where a site keeps its feeds, read from its home page.</summary>
public static class FeedDiscovery
{
    static readonly string[] _feedTypes = ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "text/xml", "application/xml"];
    static readonly string[] _usualPlaces = ["/rss", "/feed", "/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/rss/terkini", "/sitemap-news.xml", "/news-sitemap.xml", "/sitemap.xml"];

    /// <summary>Declared feeds first, then links that look like feeds, then the places where feeds usually are; each once, absolute.</summary>
    public static IReadOnlyList<string> Candidates(string html, string pageUrl)
    {
        var document = new HtmlParser().ParseDocument(html);
        var page = document.QuerySelector("base[href]")?.GetAttribute("href") is { } own ? UrlResolution.Resolve(pageUrl, own) : pageUrl;
        return [.. Declared(document).Concat(Linked(document)).Concat(_usualPlaces)
            .Select(reference => UrlResolution.Resolve(page, reference))
            .Where(url => UrlParts.Parse(url).IsWeb)
            .DistinctBy(url => url.TrimEnd('/'), StringComparer.OrdinalIgnoreCase)];
    }

    static IEnumerable<string> Declared(IDocument document) =>
        document.QuerySelectorAll("link[rel~=alternate][href], link[rel~=feed][href]")
            .Where(link => _feedTypes.Contains(link.GetAttribute("type")?.Trim().ToLowerInvariant() ?? "") || link.GetAttribute("rel")!.Contains("feed", StringComparison.OrdinalIgnoreCase))
            .Where(link => !link.GetAttribute("href")!.Contains("comments", StringComparison.OrdinalIgnoreCase))
            .Select(link => link.GetAttribute("href")!);

    static IEnumerable<string> Linked(IDocument document) =>
        document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(LooksLikeFeed);

    static bool LooksLikeFeed(string reference)
    {
        var path = UrlParts.Parse(reference).Path.TrimEnd('/').ToLowerInvariant();
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name is "rss" or "feed" or "atom" or "rss.xml" or "feed.xml" or "atom.xml" or "feed.json" or "index.rdf" || name.EndsWith(".rss", StringComparison.Ordinal) || path.Contains("/rss/", StringComparison.Ordinal);
    }
}
