using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kentongan.Listen.Urls;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>Where a site keeps its feeds, read from its home page.</summary>
public static class FeedDiscovery
{
    const int MostSitemaps = 3;

    static readonly string[] _feedTypes = ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "text/xml", "application/xml"];
    static readonly string[] _usualPlaces = ["/rss", "/feed", "/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/rss/terkini", "/sitemap-news.xml", "/news-sitemap.xml", "/sitemap.xml"];

    /// <summary>Declared feeds first, then links that look like feeds, then sitemaps that robots.txt names, then the places where feeds usually are; each once, absolute.</summary>
    public static IReadOnlyList<string> Candidates(string html, string pageUrl, IEnumerable<string>? sitemaps = null)
    {
        var document = new HtmlParser().ParseDocument(html);
        var page = document.QuerySelector("base[href]")?.GetAttribute("href") is { } own ? UrlResolution.Resolve(pageUrl, own) : pageUrl;
        return [.. Declared(document).Concat(Linked(document)).Concat(NewsFirst(sitemaps ?? [])).Concat(_usualPlaces)
            .Select(reference => UrlResolution.Resolve(page, reference))
            .Where(url => UrlParts.Parse(url).IsWeb)
            .DistinctBy(url => url.TrimEnd('/'), StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Of many sitemaps those of the news; the others are archives.</summary>
    public static IEnumerable<string> NewsFirst(IEnumerable<string> sitemaps) =>
        sitemaps.OrderByDescending(url => url.Contains("news", StringComparison.OrdinalIgnoreCase) || url.Contains("berita", StringComparison.OrdinalIgnoreCase)).Take(MostSitemaps);

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
