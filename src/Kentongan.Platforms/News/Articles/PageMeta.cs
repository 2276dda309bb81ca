using AngleSharp.Dom;

namespace Kentongan.Platforms.News.Articles;

/// <summary>The meta elements of a page: Open Graph, Twitter cards, Dublin Core, microdata.</summary>
sealed class PageMeta
{
    readonly ILookup<string, string> _values;

    public PageMeta(IDocument document) =>
        _values = document.QuerySelectorAll("meta[content]")
            .Select(meta => (Name: meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? "", Content: meta.GetAttribute("content")!.Trim()))
            .Where(pair => pair.Content.Length > 0)
            .ToLookup(pair => pair.Name.Trim().ToLowerInvariant(), pair => pair.Content, StringComparer.Ordinal);

    /// <summary>The first value of the first name that has one.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values[name].FirstOrDefault() is { } value)
            {
                return value;
            }
        }

        return null;
    }

    public IEnumerable<string> All(string name) => _values[name];
}
