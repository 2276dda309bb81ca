using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kentongan.Listen.Urls;

namespace Kentongan.Platforms.News.Articles;

/// <summary>Where a split article goes on.</summary>
static partial class NextPages
{
    /// <summary>The address of the next page of the same article; null when this is the last.</summary>
    public static string? Find(IDocument document, string url)
    {
        var candidates = document.QuerySelectorAll("link[rel=next][href], a[rel=next][href]")
            .Concat(document.QuerySelectorAll("a[href]").Where(link => Next().IsMatch(link.TextContent.Trim())))
            .Concat(document.QuerySelectorAll("a[href]").Where(link => link.TextContent.Trim() == (PageOf(url) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return candidates.Select(link => UrlResolution.Resolve(url, link.GetAttribute("href")!)).FirstOrDefault(next => IsSameArticle(url, next));
    }

    static bool IsSameArticle(string url, string next) => PageOf(next) == PageOf(url) + 1 && Bare(url) == Bare(next);

    /// <summary>1 unless the address names a page.</summary>
    static int PageOf(string url) => PageNumber().Match(url) is { Success: true } match ? int.Parse(match.Groups["page"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 1;

    static string Bare(string url) => UrlKey.Of(PageNumber().Replace(url, "")).TrimEnd('?');

    [GeneratedRegex(@"[?&](?:page|halaman|hal|p)=(?<page>\d{1,3})\b|/(?:page|halaman)?/?(?<page>\d{1,2})/?(?=$|[?#])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^(?:halaman\s+)?(?:selanjutnya|berikutnya|lanjut(?:kan)?|next(?:\s+page)?)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Next();
}
