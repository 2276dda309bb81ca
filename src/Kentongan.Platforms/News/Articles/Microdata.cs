using AngleSharp.Dom;
using Kentongan.Platforms.News.Html;

namespace Kentongan.Platforms.News.Articles;

/// <summary>What a page says of itself in attributes (schema.org microdata), where it has no JSON-LD.</summary>
static class Microdata
{
    /// <summary>Null when the page marks neither headline nor date.</summary>
    public static JsonLd? Of(IDocument document)
    {
        var root = document.QuerySelector("[itemtype*='Article' i][itemscope], [itemtype*='BlogPosting' i][itemscope]");
        if (root is null || (Value(root, "headline") ?? Value(root, "datePublished")) is null)
        {
            return null;
        }

        return new()
        {
            Headline = Value(root, "headline") ?? Value(root, "name"),
            Authors = [.. root.QuerySelectorAll("[itemprop~=author]").Select(NameOf).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
            Publisher = root.QuerySelector("[itemprop~=publisher]") is { } publisher ? NameOf(publisher) : null,
            Published = Value(root, "datePublished") ?? Value(root, "dateCreated"),
            Modified = Value(root, "dateModified"),
            Image = root.QuerySelector("[itemprop~=image]") is { } image ? ImageOf(image) : null,
            Description = Value(root, "description"),
            Keywords = [.. (Value(root, "keywords") ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        };
    }

    static string? Value(IElement root, string property) => root.QuerySelectorAll($"[itemprop~={property}]").Select(Text).FirstOrDefault(text => text is { Length: > 0 });

    static string? NameOf(IElement element) => element.QuerySelector("[itemprop~=name]") is { } name ? Text(name) : element.HasAttribute("itemscope") ? null : Text(element);

    static string? ImageOf(IElement element) =>
        element.GetAttribute("src") ?? element.GetAttribute("content") ?? element.GetAttribute("href") ?? element.QuerySelector("[itemprop~=url], img")?.GetAttribute("content")
        ?? element.QuerySelector("img")?.GetAttribute("src");

    static string Text(IElement element) =>
        element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? HtmlText.OneLine(HtmlText.Tidy(element.TextContent));
}
