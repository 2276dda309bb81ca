using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kentongan.Listen.Dates;
using Kentongan.Platforms.News.Html;

namespace Kentongan.Platforms.News.Articles;

/// <summary>When an article was published and changed, in the outlet's own zone.</summary>
static partial class ArticleDates
{
    const string Places = "[itemprop=datePublished], time, [class*=date i], [class*=tanggal i], [class*=time i], [class*=waktu i], [class*=publish i], [class*=tgl i]";

    public static DateTimeOffset? Published(IDocument document, JsonLd? described, PageMeta meta, string url, TimeSpan zone) =>
        First(zone, [described?.Published, meta.First("article:published_time", "datepublished", "content_publishdate", "publishdate", "pubdate", "dc.date.issued", "dc.date", "date", "og:published_time", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime")])
        ?? First(zone, OnThePage(document))
        ?? First(zone, [FromUrl(url)]);

    public static DateTimeOffset? Updated(JsonLd? described, PageMeta meta, TimeSpan zone) =>
        First(zone, [described?.Modified, meta.First("article:modified_time", "datemodified", "og:updated_time", "lastmod", "last-modified")]);

    static DateTimeOffset? First(TimeSpan zone, IEnumerable<string?> candidates)
    {
        var rules = new DateRules { DefaultOffset = zone, ReadsTruncatedIso = false };
        foreach (var candidate in candidates)
        {
            if (candidate is not null && DateReading.Read(candidate, rules) is { } reading)
            {
                return reading.Time.ToOffset(zone);
            }
        }

        return null;
    }

    static IEnumerable<string?> OnThePage(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll(Places).Where(element => element.TextContent.Length < 300))
        {
            yield return element.GetAttribute("datetime");
            yield return element.GetAttribute("content");
            var line = HtmlText.OneLine(HtmlText.Tidy(element.TextContent));
            yield return line;
            yield return Spelled().Match(line) is { Success: true } match ? match.Value : null;
        }

        var body = document.Body?.TextContent ?? "";
        yield return Spelled().Match(body) is { Success: true } first ? HtmlText.OneLine(HtmlText.Tidy(first.Value)) : null;
    }

    static string? FromUrl(string url) =>
        InUrl().Match(url) is { Success: true } match ? $"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}" : null;

    [GeneratedRegex(@"\b\d{1,2}\s+(?:jan|feb|peb|mar|apr|mei|may|jun|jul|agu|agt|ags|aug|sep|okt|oct|nov|nop|des|dec)\p{L}*\.?,?\s+\d{4}(?:\s*[,|\-–•·]?\s*(?:pukul|pkl\.?|jam|at)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*(?:WIB|WITA|WIT)\b)?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spelled();

    [GeneratedRegex(@"/(?<year>20\d{2})[/-]?(?<month>0[1-9]|1[0-2])[/-]?(?<day>0[1-9]|[12]\d|3[01])(?:\d{0,6})?(?:/|-|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InUrl();
}
