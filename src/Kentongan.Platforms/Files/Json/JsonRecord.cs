using System.Text.Json;

namespace Kentongan.Platforms.Files.Json;

/// <summary>A JSON object as a row; a path looks into objects, lists and the page's included users and posts. Reused for one row after the other.</summary>
public sealed class JsonRecord : Record
{
    readonly PropertyTable _properties = new();
    JsonElement _root;
    XIncludes? _includes;

    public JsonElement Root => _root;

    public override string? Value(Column column)
    {
        if (column.Path.Count > 1 && _properties.TryFind(column.Name, column.NameKey, out var flat))
        {
            return Text(flat);
        }

        var first = _properties.TryFind(column.Path[0], column.FirstKey, out var found) ? found : _includes?.Find(_root, column.Path[0]);
        return first is { } element ? Walk(element, column.Path, 1) : null;
    }

    /// <summary>Turns to another object.</summary>
    internal void Settle(long line, JsonElement root, XIncludes? includes)
    {
        (Line, _root, _includes) = (line, root, includes);
        _properties.Read(root);
    }

    /// <summary>A property of the object itself.</summary>
    internal JsonElement? Own(Column column) => _properties.TryFind(column.Name, column.NameKey, out var found) ? found : null;

    string? Walk(JsonElement element, IReadOnlyList<string> path, int step)
    {
        if (step == path.Count)
        {
            return Text(element);
        }

        return element.ValueKind switch
        {
            JsonValueKind.Object => Property(element, path[step]) is { } inner ? Walk(inner, path, step + 1) : null,
            JsonValueKind.Array => WalkList(element, path, step),
            _ => null,
        };
    }

    JsonElement? Property(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value : _includes?.Find(element, name);

    /// <summary>In a list a step names the type of one element (<c>referenced_tweets.quoted</c>), or a property of all.</summary>
    string? WalkList(JsonElement list, IReadOnlyList<string> path, int step)
    {
        foreach (var element in list.EnumerateArray())
        {
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out var type) &&
                type.ValueKind == JsonValueKind.String && type.ValueEquals(path[step]))
            {
                return Walk(element, path, step + 1);
            }
        }

        var values = list.EnumerateArray().Select(element => Walk(element, path, step)).OfType<string>().ToList();
        return values.Count == 0 ? null : string.Join('\n', values);
    }

    static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => List(value),
        _ => value.GetRawText(),
    };

    static string List(JsonElement list) =>
        list.EnumerateArray().All(element => element.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            ? string.Join('\n', list.EnumerateArray().Select(Text))
            : list.GetRawText();
}
