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
        First(zone, [described?.Published, meta.First("article:published_time", "og:article:published_time", "datepublished", "dtk:publishdate", "publish-date", "publish_date", "content_date", "content_publishdate", "publishdate", "pubdate", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "date", "og:published_time", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime")])
        ?? First(zone, OnThePage(document))
        ?? First(zone, [FromUrl(url)]);

    public static DateTimeOffset? Updated(IDocument document, JsonLd? described, PageMeta meta, TimeSpan zone) =>
        First(zone, [described?.Modified, meta.First("article:modified_time", "og:article:modified_time", "datemodified", "dcterms.modified", "og:updated_time", "lastmod", "last-modified")])
        ?? First(zone, UpdatedOnThePage(document));

    static DateTimeOffset? First(TimeSpan zone, IEnumerable<string?> candidates)
    {
        var rules = new DateRules { DefaultOffset = zone, ReadsTruncatedIso = false };
        foreach (var candidate in candidates)
        {
            if (candidate is not null && DateReading.Read(candidate, rules) is { } reading)
            {
                return InZone(reading.Time, zone);
            }
        }

        return null;
    }

    /// <summary>An Indonesian time that the page itself names is the outlet's; anything else is shown in the zone of the register.</summary>
    static DateTimeOffset InZone(DateTimeOffset time, TimeSpan zone) => time.Offset.TotalHours is 7 or 8 or 9 ? time : time.ToOffset(zone);

    static IEnumerable<string?> OnThePage(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll(Places).Where(element => element.TextContent.Length < 300))
        {
            var line = WithoutUpdate(element.TextContent);
            if (line.Length > 0)
            {
                yield return element.GetAttribute("datetime");
                yield return element.GetAttribute("content");
                yield return line;
                yield return Spelled().Match(line) is { Success: true } match ? match.Value : null;
            }
        }

        var body = WithoutUpdate(Spaced(document));
        yield return Spelled().Match(body) is { Success: true } first ? HtmlText.OneLine(HtmlText.Tidy(first.Value)) : null;
    }

    static IEnumerable<string?> UpdatedOnThePage(IDocument document) =>
        UpdateMark().Matches(Spaced(document)).Select(mark => HtmlText.OneLine(HtmlText.Tidy(mark.Groups["date"].Value)));

    /// <summary>The text of the page, with a space between neighbouring elements.</summary>
    static string Spaced(IDocument document) =>
        document.Body is { } body ? string.Join(' ', body.Descendants<IText>().Where(text => text.ParentElement?.LocalName is not ("script" or "style")).Select(text => text.Data)) : "";

    /// <summary>"Diperbarui: …" tells another time than that of publication.</summary>
    static string WithoutUpdate(string text) => HtmlText.OneLine(HtmlText.Tidy(UpdateMark().Replace(text, " ")));

    static string? FromUrl(string url) =>
        InUrl().Match(url) is { Success: true } match ? $"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}" : null;

    const string Moment = @"(?:\d{1,2}\s+(?:jan|feb|peb|mar|apr|mei|may|jun|jul|agu|agt|ags|aug|sep|okt|oct|nov|nop|des|dec)\p{L}*\.?,?\s+\d{4}|\b\d{1,2}[/-]\d{1,2}[/-]20\d{2})(?:\s*[,|\-–•·]?\s*(?:pukul|pkl\.?|jam|at)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*(?:WIB|WITA|WIT)\b)?)?";

    [GeneratedRegex(Moment, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spelled();

    [GeneratedRegex(@"\b(?:diperbarui|diperbaharui|di-?update|updated?|pembaruan|terakhir\s+(?:diubah|diperbarui)|last\s+(?:updated|modified))\b\s*(?:pada)?\s*:?\s*(?:\p{L}+,?\s+)?(?<date>" + Moment + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UpdateMark();

    [GeneratedRegex(@"/(?<year>20\d{2})[/-]?(?<month>0[1-9]|1[0-2])[/-]?(?<day>0[1-9]|[12]\d|3[01])(?:\d{0,6})?(?:/|-|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InUrl();
}
