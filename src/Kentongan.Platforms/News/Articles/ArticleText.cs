using System.Text;
using AngleSharp.Dom;
using Kentongan.Platforms.News.Html;

namespace Kentongan.Platforms.News.Articles;

/// <summary>The paragraphs of an article's element, furniture left out.</summary>
static class ArticleText
{
    const double MostlyLinks = 0.6;
    const int ShortLine = 200, LongestDateline = 60;

    /// <summary>A paragraph a line.</summary>
    public static string Of(IElement body) => string.Join('\n', WithoutRepeats(Lines(body).Where(line => !Furniture.IsLine(line))));

    /// <summary>The lines of an element as a reader sees them, bylines and credits included.</summary>
    public static IEnumerable<string> Lines(IElement body)
    {
        var raw = new StringBuilder();
        Append(body, raw);
        return WithDatelines(raw.ToString().Split('\n').Select(line => HtmlText.Tidy(line)).Where(line => line.Length > 0));
    }

    /// <summary>"Jakarta -" often stands before the first paragraph's element and belongs into it.</summary>
    static IEnumerable<string> WithDatelines(IEnumerable<string> lines)
    {
        var open = "";
        foreach (var line in lines)
        {
            if (open.Length == 0 && line.Length < LongestDateline && line[^1] is ('-' or '–' or '—') && line.Any(char.IsLetter))
            {
                open = line + " ";
                continue;
            }

            yield return open + line;
            open = "";
        }

        if (open.Length > 0)
        {
            yield return open.TrimEnd();
        }
    }

    /// <summary>Pull quotes and lazy templates print a paragraph twice.</summary>
    static IEnumerable<string> WithoutRepeats(IEnumerable<string> lines)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return lines.Where(line => line.Length < 40 || seen.Add(line));
    }

    static void Append(INode node, StringBuilder raw)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                raw.Append(text.Data.Replace('\n', ' '));
            }
            else if (child is IElement element && !IsSkipped(element))
            {
                var isBlock = HtmlText.IsBlock(element.LocalName);
                raw.Append(isBlock ? "\n" : "");
                Append(element, raw);
                raw.Append(isBlock ? "\n" : element.LocalName is "td" or "th" ? " " : "");
            }
        }
    }

    static bool IsSkipped(IElement element) => Furniture.Is(element) || IsLinkLine(element);

    /// <summary>A paragraph or list that is nothing but links leads away from the article.</summary>
    static bool IsLinkLine(IElement element) =>
        element.LocalName is "p" or "ul" or "ol" or "li" or "div" or "table" or "strong" or "h2" or "h3"
        && element.TextContent.Trim() is { Length: > 0 } text && text.Length < ShortLine
        && Readability.LinkDensity(element) > MostlyLinks && (element.LocalName is not ("p" or "strong") || text.Length > 30 || Furniture.IsLine(text));
}
