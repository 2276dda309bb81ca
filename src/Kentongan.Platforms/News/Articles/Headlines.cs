using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kentongan.Platforms.News.Html;

namespace Kentongan.Platforms.News.Articles;

/// <summary>The headline of a page, without the outlet's name behind it.</summary>
static partial class Headlines
{
    static readonly string[] _separators = [" | ", " - ", " – ", " — ", " :: ", " : ", " » ", " · "];

    public static string? Of(IDocument document, JsonLd? described, PageMeta meta, string? outlet)
    {
        var heading = document.QuerySelectorAll("h1").Select(element => Line(element.TextContent)).FirstOrDefault(text => text.Length > 5);
        var found = described?.Headline ?? meta.First("og:title", "twitter:title", "dc.title", "title") ?? heading ?? document.Title;
        if (string.IsNullOrWhiteSpace(found))
        {
            return null;
        }

        var title = PageNumber().Replace(Line(HtmlText.Of(found)), "");
        if (Heading(document, title) is { } own)
        {
            return PageNumber().Replace(own, "");
        }

        return heading is not null && title.StartsWith(heading, StringComparison.OrdinalIgnoreCase) ? PageNumber().Replace(heading, "") : PageNumber().Replace(WithoutOutlet(title, outlet), "");
    }

    /// <summary>A heading that the title begins with, before a separator: what follows is the site's name, whatever it is.</summary>
    static string? Heading(IDocument document, string title)
    {
        var ends = _separators.Select(separator => title.IndexOf(separator, StringComparison.Ordinal)).Where(at => at > 0).ToList();
        return ends.Count == 0 ? null : document.QuerySelectorAll("h1, h2, h3").Select(element => Line(element.TextContent))
            .FirstOrDefault(text => ends.Exists(at => at == text.Length) && title.StartsWith(text, StringComparison.OrdinalIgnoreCase));
    }

    static string WithoutOutlet(string title, string? outlet)
    {
        foreach (var separator in _separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 10 && IsOutlet(title[(at + separator.Length)..], outlet))
            {
                return WithoutOutlet(title[..at].Trim(), outlet);
            }
        }

        return title;
    }

    static bool IsOutlet(string tail, string? outlet) =>
        (outlet is not null && (Letters(tail).Contains(Letters(outlet), StringComparison.Ordinal) || Letters(outlet).Contains(Letters(tail), StringComparison.Ordinal)))
        || tail.EndsWith(".com", StringComparison.OrdinalIgnoreCase) || tail.EndsWith(".id", StringComparison.OrdinalIgnoreCase) || tail.EndsWith("news", StringComparison.OrdinalIgnoreCase);

    static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    static string Line(string text) => HtmlText.OneLine(HtmlText.Tidy(text));

    /// <summary>"Halaman all", "Halaman 2", "- Page 2" behind the headline of a split article.</summary>
    [GeneratedRegex(@"\s*(?:[-–|,]\s*)?\(?\b(?:[Hh]alaman|[Hh]al\.?|[Pp]age)\s+(?:all|\d{1,2})\)?(?=\s*(?:$|[-–|]))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PageNumber();
}
