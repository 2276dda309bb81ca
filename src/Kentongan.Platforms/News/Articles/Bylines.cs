using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kentongan.Platforms.News.Html;

namespace Kentongan.Platforms.News.Articles;

/// <summary>Who wrote an article, without "Oleh", the outlet's name and the editor.</summary>
static partial class Bylines
{
    const int LongestName = 80, LongestLine = 140, LongestBlock = 400;
    const string Places = "[rel=author], [itemprop=author], [class*=author i], [class*=penulis i], [class*=byline i], [class*=reporter i], [class*=writer i]";

    public static IReadOnlyList<string> Of(IDocument document, JsonLd? described, PageMeta meta, string? outlet, IElement? body)
    {
        var candidates = new[]
        {
            described?.Authors ?? [],
            meta.All("author").Concat(meta.All("article:author")).Concat(meta.All("dc.creator")).Concat(meta.All("content_author")),
            document.QuerySelectorAll(Places).Select(element => HtmlText.OneLine(HtmlText.Tidy(element.TextContent))),
            Signed(document, body),
        };
        return candidates.Select(names => Clean(names, outlet)).FirstOrDefault(names => names.Count > 0) ?? [];
    }

    static List<string> Clean(IEnumerable<string> names, string? outlet) =>
        [.. names.SelectMany(line => Split(line)).Select(Trim).Where(name => IsName(name, outlet)).Distinct(StringComparer.OrdinalIgnoreCase).Take(5)];

    static IEnumerable<string> Split(string line) =>
        Separators().Split(Stationed().Replace(EditorBehind().Replace(line, ""), "")).SelectMany(part => part.Split(['|', ';', '•', '/']));

    static string Trim(string name)
    {
        name = Label().Replace(name.Trim(), "").Trim();
        var dash = name.IndexOf(" - ", StringComparison.Ordinal);
        name = dash > 0 ? name[..dash] : name;
        return name.Trim(' ', ',', ':', '-', '–', '(', ')', '.');
    }

    static bool IsName(string name, string? outlet) =>
        name.Length is > 2 and <= LongestName && !name.Contains("://", StringComparison.Ordinal) && !name.Any(char.IsDigit) && name.Contains(' ') | char.IsUpper(name[0])
        && !name.Equals(outlet, StringComparison.OrdinalIgnoreCase) && !Generic().IsMatch(name) && name.Split(' ').Length <= 6;

    /// <summary>"Oleh: …", "Penulis: …", "Laporan wartawan …" on a line of its own, above the text or below it.</summary>
    static IEnumerable<string> Signed(IDocument document, IElement? body) =>
        document.QuerySelectorAll("p, div, span, small, em, strong, li, td").Where(element => element.TextContent.Length <= LongestBlock)
            .SelectMany(ArticleText.Lines).Concat(body is null ? [] : ArticleText.Lines(body)).Where(line => line.Length <= LongestLine && Label().Match(line) is { Success: true } label && IsSigned(line[label.Length..]))
            .Take(1);

    /// <summary>Capitals, as names have them: "Oleh karena itu" signs nothing.</summary>
    static bool IsSigned(string names) => names.Length > 0 && char.IsUpper(names[0]);

    [GeneratedRegex(@"^(?:ditulis\s+)?(?:oleh|by|penulis|reporter|pewarta|wartawan|jurnalis|laporan(?:\s+wartawan)?|kontributor)\b\s*[:\-–]?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();

    /// <summary>"Kontributor Semarang, …": where the reporter is stationed is no name.</summary>
    [GeneratedRegex(@"\b(?:[Kk]ontributor|[Kk]oresponden|[Bb]iro)\s+(?:\p{Lu}[\p{L}.]*\s*){1,4},\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stationed();

    [GeneratedRegex(@"[,|/;(]?\s*\b(?:editor|penyunting|redaktur|uploader)\b\s*[:\-–]?.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex EditorBehind();

    [GeneratedRegex(@"\s*(?:,|&|\bdan\b|\band\b)\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?:admin|administrator|redaksi|tim(?: redaksi)?|editor|author|penulis|share|follow|home|the|www\..*|.*\.(?:com|id|co|net)|.*\bnews\b|.*\bonline\b)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Generic();
}
