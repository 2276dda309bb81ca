using System.Text.Json;

namespace Kentongan.Platforms.Files.Json;

/// <summary>
/// The users and posts that an X API v2 page sends beside its data. Contract 2.159 says <c>tweets</c>, 2.167
/// <c>posts</c>: both are read.
/// </summary>
public sealed class XIncludes
{
    readonly Dictionary<string, JsonElement> _users;
    readonly Dictionary<string, JsonElement> _posts;

    XIncludes(Dictionary<string, JsonElement> users, Dictionary<string, JsonElement> posts) =>
        (_users, _posts) = (users, posts);

    /// <param name="includes">What stands under <c>includes</c>.</param>
    public static XIncludes? Of(JsonElement? includes) =>
        includes is { ValueKind: JsonValueKind.Object } page
            ? new(ById(page, "users"), ById(page, "tweets", "posts"))
            : null;

    /// <summary>A property that the element itself lacks: its author, or a field of the post that it refers to.</summary>
    public JsonElement? Find(JsonElement element, string name)
    {
        var user = name switch
        {
            "author" => Named(element, "author_id", _users),
            "in_reply_to_user" => Named(element, "in_reply_to_user_id", _users),
            _ => null,
        };
        return user ?? (Named(element, "id", _posts) is { } post ? Inside(post, name) : null);
    }

    JsonElement? Inside(JsonElement post, string name) =>
        post.TryGetProperty(name, out var value) ? value
        : name == "author" ? Named(post, "author_id", _users) : null;

    static JsonElement? Named(JsonElement element, string idName, Dictionary<string, JsonElement> among) =>
        element.TryGetProperty(idName, out var id) && id.ValueKind == JsonValueKind.String &&
        among.TryGetValue(id.GetString()!, out var found) ? found : null;

    static Dictionary<string, JsonElement> ById(JsonElement includes, params string[] names)
    {
        var found = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!includes.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array)
            {
                continue;
            }

            foreach (var element in list.EnumerateArray())
            {
                if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("id", out var id) &&
                    id.ValueKind == JsonValueKind.String)
                {
                    found[id.GetString()!] = element;
                }
            }
        }

        return found;
    }
}
