using System.Text.Json;
using Kentongan.Platforms.News.Html;

namespace Kentongan.Platforms.News.Articles;

/// <summary>Reads one description of a page; a part that is only referred to (<c>{"@id": …}</c>) is looked up among the others.</summary>
sealed class JsonLdReading(IReadOnlyList<JsonElement> nodes)
{
    readonly Dictionary<string, JsonElement> _byId = nodes.Select(node => (Id: IdOf(node), Node: node)).Where(pair => pair.Id is not null && HasMore(pair.Node))
        .DistinctBy(pair => pair.Id, StringComparer.Ordinal).ToDictionary(pair => pair.Id!, pair => pair.Node, StringComparer.Ordinal);

    public JsonLd Read(JsonElement node) => new()
    {
        Headline = Text(node, "headline") ?? Text(node, "name"),
        Body = RawText(node, "articleBody") ?? Updates(node),
        Authors = [.. Names(node, "author").Concat(Names(node, "creator")).Distinct(StringComparer.OrdinalIgnoreCase)],
        Publisher = Names(node, "publisher").FirstOrDefault() ?? Names(node, "sourceOrganization").FirstOrDefault(),
        Published = Text(node, "datePublished") ?? Text(node, "dateCreated") ?? Text(node, "uploadDate"),
        Modified = Text(node, "dateModified"),
        Image = ImageOf(node, "image") ?? ImageOf(node, "thumbnailUrl"),
        Description = Text(node, "description"),
        BasedOn = Texts(node, "isBasedOn").FirstOrDefault(),
        Keywords = [.. Texts(node, "keywords").SelectMany(words => words.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
    };

    public static IEnumerable<string> Texts(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) ? Texts(value) : [];

    static string? Text(JsonElement node, string name) => Texts(node, name).FirstOrDefault();

    /// <summary>A long text with its paragraphs: line breaks are meant where no mark-up stands.</summary>
    static string? RawText(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text.Contains('<') ? HtmlText.Of(text) : HtmlText.Tidy(HtmlEntities.Decode(text))
            : null;

    /// <summary>The entries of a live blog, headline and text, a paragraph each.</summary>
    static string? Updates(JsonElement node)
    {
        if (!node.TryGetProperty("liveBlogUpdate", out var updates) || updates.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var lines = updates.EnumerateArray().Where(update => update.ValueKind == JsonValueKind.Object)
            .SelectMany(update => new[] { Text(update, "headline"), RawText(update, "articleBody") }).OfType<string>().ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when HtmlText.Of(value.GetString()!) is { Length: > 0 } text => [text],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object when value.TryGetProperty("@value", out var inner) => Texts(inner),
        JsonValueKind.Object when value.TryGetProperty("url", out var url) => Texts(url),
        _ => [],
    };

    IEnumerable<string> Names(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? Names(value, 0) : [];

    IEnumerable<string> Names(JsonElement value, int depth) => value.ValueKind switch
    {
        JsonValueKind.String => Texts(value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Names(item, depth)),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => Names(name, depth),
        JsonValueKind.Object when depth < 3 && Referred(value) is { } other => Names(other, depth + 1),
        _ => [],
    };

    string? ImageOf(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? ImageOf(value, 0) : null;

    string? ImageOf(JsonElement value, int depth) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => value.EnumerateArray().Select(item => ImageOf(item, depth)).FirstOrDefault(url => url is not null),
        JsonValueKind.Object when value.TryGetProperty("url", out var url) => ImageOf(url, depth),
        JsonValueKind.Object when value.TryGetProperty("contentUrl", out var content) => ImageOf(content, depth),
        JsonValueKind.Object when depth < 3 && Referred(value) is { } other => ImageOf(other, depth + 1),
        _ => null,
    };

    JsonElement? Referred(JsonElement value) => IdOf(value) is { } id && _byId.TryGetValue(id, out var node) ? node : null;

    static string? IdOf(JsonElement node) => node.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    static bool HasMore(JsonElement node) => node.EnumerateObject().Skip(1).Any();
}
