using AngleSharp.Dom;

namespace Kentongan.Platforms.News.Articles;

/// <summary>
/// Finds the element that holds the article: each paragraph votes for its parents by length and commas, links count against
/// (after Arc90's readability).
/// </summary>
static class Readability
{
    const int ShortestParagraph = 25;
    const int ShortestBody = 140;

    static readonly string[] _marked = ["[itemprop=articleBody]", "[itemprop='articlebody']", ".detail__body-text", ".read__content", "article .entry-content", ".post-content", "#article-body", ".article-body"];

    /// <summary>The main element; null when the page has no paragraphs.</summary>
    public static IElement? Find(IDocument document)
    {
        foreach (var selector in _marked)
        {
            var marked = document.QuerySelectorAll(selector).MaxBy(TextLength);
            if (marked is not null && TextLength(marked) >= ShortestBody)
            {
                return marked;
            }
        }

        return document.Body is { } body ? Best(body) : null;
    }

    static IElement? Best(IElement body)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var paragraph in body.QuerySelectorAll("p, pre, td, blockquote, li, div, section, span").Where(IsParagraph))
        {
            var score = 1 + paragraph.TextContent.Count(c => c == ',') + Math.Min(paragraph.TextContent.Length / 100.0, 3);
            Vote(paragraph, score, scores);
        }

        return scores.Count == 0 ? null : scores.MaxBy(pair => pair.Value * (1 - LinkDensity(pair.Key)) * Preference(pair.Key)).Key;
    }

    static void Vote(IElement paragraph, double score, Dictionary<IElement, double> scores)
    {
        var parent = paragraph.LocalName is "div" or "section" ? paragraph : paragraph.ParentElement;
        for (var share = 1.0; parent is not null && share > 0.2; parent = parent.ParentElement, share /= 2)
        {
            scores[parent] = scores.GetValueOrDefault(parent) + (score * share);
        }
    }

    static bool IsParagraph(IElement element)
    {
        var isText = element.LocalName is "p" or "pre" or "td" or "blockquote" or "li";
        var length = isText ? element.TextContent.Trim().Length : DirectText(element);
        return length >= ShortestParagraph && !IsInFurniture(element);
    }

    static bool IsInFurniture(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (Furniture.Is(at))
            {
                return true;
            }
        }

        return false;
    }

    static int DirectText(IElement element) => element.ChildNodes.OfType<IText>().Sum(text => text.Data.Trim().Length);

    static double Preference(IElement element) => element.LocalName switch { "article" or "main" => 1.3, "ul" or "ol" or "table" => 0.5, "body" => 0.6, _ => 1 };

    /// <summary>The share of an element's text that is links.</summary>
    public static double LinkDensity(IElement element)
    {
        var all = TextLength(element);
        return all == 0 ? 0 : element.QuerySelectorAll("a").Sum(TextLength) / (double)all;
    }

    static int TextLength(IElement element) => element.TextContent.Trim().Length;
}
