using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Kentongan.Listen.Urls;
using Kentongan.Platforms.News.Html;
using Kentongan.Understand.Stories;

namespace Kentongan.Platforms.News.Articles;

/// <summary>Reads a news page: what it says of itself in JSON-LD first, then Open Graph and meta, then by looking at the page.</summary>
public static class ArticleReader
{
    const int LargestPage = 8 << 20;
    const int ShortestText = 200, LongestKeyword = 60;

    public static Article Read(Stream html, string url, ArticleOptions? options = null) => Read(new HtmlParser().ParseDocument(html), url, options ?? ArticleOptions.Default);

    public static Article Read(string html, string url, ArticleOptions? options = null) =>
        Read(new HtmlParser().ParseDocument(html.Length > LargestPage ? html[..LargestPage] : html), url, options ?? ArticleOptions.Default);

    static Article Read(IHtmlDocument document, string url, ArticleOptions options)
    {
        var (described, meta) = (JsonLd.Of(document) ?? Microdata.Of(document), new PageMeta(document));
        var outlet = options.Outlet ?? described?.Publisher ?? meta.First("og:site_name", "application-name") ?? Site(url);
        var nextPage = NextPages.Find(document, url);
        var published = ArticleDates.Published(document, described, meta, url, options.Zone);
        var body = Readability.Find(document);
        var authors = Bylines.Of(document, described, meta, outlet, body);
        var title = Headlines.Of(document, described, meta, outlet);
        var text = WithoutHeadline(Text(document, body, described), title);
        return new()
        {
            Url = Canonical(document, meta, url),
            Title = title,
            Authors = authors,
            Outlet = outlet,
            Published = published,
            Updated = ArticleDates.Updated(document, described, meta, options.Zone),
            Text = text,
            Description = Plain(described?.Description ?? meta.First("og:description", "description", "twitter:description")),
            Image = Absolute(url, LeadImage.Of(document, body, described, meta)),
            Links = Links(body, url),
            Keywords = Keywords(document, described, meta),
            Language = document.DocumentElement.GetAttribute("lang") is { Length: > 0 } language ? language : meta.First("og:locale")?.Replace('_', '-'),
            NextPage = nextPage,
            OriginalSource = OriginalSource(document, described, meta, url, body),
        };
    }

    /// <summary>The page's own paragraphs; what it describes of itself where they are missing or cut, and the captions of a gallery.</summary>
    static string Text(IDocument document, IElement? body, JsonLd? described)
    {
        var text = body is null ? "" : ArticleText.Of(body);
        var given = described?.Body ?? "";
        return given.Length > ShortestText && text.Length < given.Length / 2 ? CleanLines(given)
            : text.Length < ShortestText && Captions(document) is { Length: > ShortestText } captions ? captions
            : text;
    }

    static string Captions(IDocument document) => string.Join(
        '\n', document.QuerySelectorAll("figcaption").Select(caption => HtmlText.OneLine(HtmlText.Tidy(caption.TextContent))).Where(line => line.Length > 0 && !Furniture.IsLine(line)).Distinct(StringComparer.Ordinal));

    /// <summary>The headline often stands inside the element that holds the article.</summary>
    static string WithoutHeadline(string text, string? title) =>
        title is not null && text.StartsWith(title + "\n", StringComparison.OrdinalIgnoreCase) ? text[(title.Length + 1)..] : text;

    static string CleanLines(string text) => string.Join('\n', text.Split('\n').Where(line => line.Length > 0 && !Furniture.IsLine(line)));

    static string Canonical(IDocument document, PageMeta meta, string url)
    {
        var own = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? meta.First("og:url");
        var resolved = own is null ? url : UrlResolution.Resolve(url, own);
        var isPage = UrlParts.Parse(resolved).Path.Length > 1 || UrlParts.Parse(url).Path.Length <= 1;
        return (isPage && SameSite(resolved, url) ? FetchableUrl.Of(resolved) : null) ?? FetchableUrl.Of(url) ?? url;
    }

    static string? OriginalSource(IDocument document, JsonLd? described, PageMeta meta, string url, IElement? body)
    {
        var canonical = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        return described?.BasedOn ?? meta.First("original-source", "syndication-source")
            ?? (canonical is not null && UrlParts.Parse(canonical).IsWeb && !SameSite(canonical, url) ? canonical : null)
            ?? (body is null ? null : Credits.Find(ArticleText.Lines(body)));
    }

    static bool SameSite(string one, string other)
    {
        var (left, right) = (UrlKey.Site(UrlParts.Parse(one).Host), UrlKey.Site(UrlParts.Parse(other).Host));
        return left == right || left.EndsWith('.' + right, StringComparison.Ordinal) || right.EndsWith('.' + left, StringComparison.Ordinal);
    }

    static List<string> Links(IElement? body, string url) => body is null ? [] :
    [
        .. body.QuerySelectorAll("a[href]").Where(link => !link.Ancestors<IElement>().TakeWhile(parent => parent != body).Any(parent => Furniture.Is(parent) || (parent.LocalName is "p" or "li" && Furniture.IsLine(parent.TextContent.Trim()))))
            .Select(link => UrlResolution.Resolve(url, link.GetAttribute("href")!)).Select(link => FetchableUrl.Of(link)).OfType<string>().Distinct(StringComparer.Ordinal),
    ];

    static List<string> Keywords(IDocument document, JsonLd? described, PageMeta meta)
    {
        var words = described?.Keywords is { Count: > 0 } given ? given
            : meta.First("news_keywords", "keywords", "content_tags") is { } list ? list.Split([',', ';'])
            : meta.All("article:tag").Concat(document.QuerySelectorAll("a[rel~=tag], [class*=tag i] a[href*='/tag'], [class*=topik i] a[href*='/topik']").Select(link => link.TextContent.Trim()).Where(word => word.Length <= LongestKeyword));
        return [.. words.Select(word => Plain(word)!.TrimStart('#')).Where(word => word.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase).Take(30)];
    }

    static string? Absolute(string url, string? reference) => string.IsNullOrWhiteSpace(reference) ? null : FetchableUrl.Of(UrlResolution.Resolve(url, reference));

    static string? Plain(string? text) => text is null ? null : HtmlText.OneLine(HtmlText.Of(text));

    static string Site(string url) => UrlKey.Site(UrlParts.Parse(url).Host);
}
