using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kentongan.Platforms.News.Feeds;
using Kentongan.Platforms.News.Html;

namespace Kentongan.Platforms.Tests.News.Feeds;

/// <summary>One case of feedparser's suite: a file, its HTTP headers and what is asserted of the parsed feed.</summary>
sealed class FeedCase(JsonElement json)
{
    const string SuiteHost = "http://127.0.0.1:8097/";

    /// <summary>feedparser's other names for what we read.</summary>
    static readonly Dictionary<string, string> _names = new(StringComparer.Ordinal)
    {
        ["description"] = "summary", ["tagline"] = "subtitle", ["copyright"] = "rights", ["guid"] = "id", ["modified"] = "updated", ["issued"] = "published",
        ["url"] = "href", ["tagline_detail"] = "subtitle_detail", ["copyright_detail"] = "rights_detail", ["category"] = "tags", ["guidislink"] = "guid_is_link",
    };

    /// <summary>What we read; cases about anything else (iTunes, CDF, media licences, geography, chapters, TTL, text input …) are left out.</summary>
    static readonly HashSet<string> _read =
    [
        "title", "summary", "subtitle", "info", "content", "link", "links", "id", "published", "updated", "created", "author", "authors", "contributors", "tags",
        "enclosures", "language", "rights", "source", "comments", "guid_is_link",
    ];

    public string File { get; } = json.GetProperty("file").GetString()!;
    public string Group => File[..File.LastIndexOf('/')];
    public bool IsSanitiser => Group == "wellformed/sanitize";

    /// <summary>The assertions about what we read.</summary>
    public IReadOnlyList<JsonElement> Assertions { get; } = [.. json.GetProperty("assertions").EnumerateArray().Where(IsRead)];

    /// <summary>Formats and vocabularies that we do not read: CDF, podcasts, media descriptions.</summary>
    static readonly string[] _otherVocabularies = ["/cdf", "/itunes", "/media-rss", "/psc", "/geo"];

    public bool IsOurs => !Array.Exists(_otherVocabularies, part => File.Contains(part, StringComparison.Ordinal))
        && (Assertions.Any(one => !IsBozo(one)) || json.GetProperty("assertions").EnumerateArray().All(IsBozo));

    public JsonObject Read() => FeedJson.Of(FeedReader.Read(System.IO.File.ReadAllBytes(Shared.Golden("feeds", "feedparser", File)), new()
    {
        Url = Header("content-location") is { } location && FeedBases.IsHarmless(location) ? Kentongan.Listen.Urls.UrlResolution.Resolve(SuiteHost + File, location) : SuiteHost + File,
        ContentType = Header("content-type"),
        Language = Header("content-language"),
    }));

    public IEnumerable<string> Failures()
    {
        var read = Read();
        return Assertions.Where(one => !Holds(one, read)).Select(one => $"{File}: {Path(one)} {one.GetProperty("op")} {(one.TryGetProperty("value", out var value) ? value : "")} ← {Find(read, one)?.ToJsonString()}");
    }

    static bool IsBozo(JsonElement one) => Path(one) == "bozo";

    static bool IsRead(JsonElement one)
    {
        var path = Keys(one).ToList();
        return path[0] is "bozo" or "encoding" or "version" || (path.Count > 1 && path.Find(key => !char.IsAsciiDigit(key[0]) && key is not ("feed" or "entries")) is { } field && _read.Contains(Plain(field)) && !path.Exists(key => key is "generator" or "generator_detail" or "width" or "image" or "src"));
    }

    /// <summary>The field without feedparser's suffixes for the parsed and the detailed form.</summary>
    static string Plain(string key) =>
        key.EndsWith("_parsed", StringComparison.Ordinal) ? Plain(key[..^7]) : key.EndsWith("_detail", StringComparison.Ordinal) ? Plain(key[..^7]) : _names.GetValueOrDefault(key, key);

    static IEnumerable<string> Keys(JsonElement one) => one.GetProperty("path").EnumerateArray().Select(key => key.ToString());

    static string Path(JsonElement one) => string.Join('.', Keys(one));

    static bool Holds(JsonElement one, JsonObject read)
    {
        var found = Find(read, one);
        var value = one.TryGetProperty("value", out var expected) ? expected : default;
        return one.GetProperty("op").GetString() switch
        {
            "falsy" => IsEmpty(found),
            "truthy" => !IsEmpty(found),
            "len-eq" => (found as JsonArray)?.Count == value.GetInt32(),
            "no-key" => found is null,
            _ => Same(found, value, Keys(one).Last()),
        };
    }

    static JsonNode? Find(JsonObject read, JsonElement one)
    {
        var keys = Keys(one).ToList();
        if (keys[0] == "bozo")
        {
            return !read["well_formed"]!.GetValue<bool>();
        }

        JsonNode? node = read;
        foreach (var key in keys)
        {
            node = Step(node, key);
        }

        return node;
    }

    static JsonNode? Step(JsonNode? node, string key) => node switch
    {
        JsonArray array => int.TryParse(key, CultureInfo.InvariantCulture, out var at) && array.Count > 0 ? array[at < 0 ? array.Count + at : Math.Min(at, array.Count - 1)] : null,
        JsonObject item when key is "author_detail" => (item["authors"] as JsonArray)?.LastOrDefault(),
        JsonObject item when key is "category" => (item["tags"] as JsonArray)?.FirstOrDefault()?["term"],
        JsonObject item when item.ContainsKey(key) => item[key],
        JsonObject item when key.EndsWith("_parsed", StringComparison.Ordinal) => Step(item, key[..^7]),
        JsonObject item => item[_names.GetValueOrDefault(key, key)] ?? (key is "description" or "tagline" ? item["subtitle"] ?? item["summary"] : null),
        _ => null,
    };

    static bool IsEmpty(JsonNode? node) => node is null || node is JsonArray { Count: 0 } || node is JsonValue value && (value.TryGetValue<bool>(out var flag) ? !flag : value.ToString().Length == 0);

    static bool Same(JsonNode? found, JsonElement expected, string key) => expected.ValueKind switch
    {
        JsonValueKind.Array when key.EndsWith("_parsed", StringComparison.Ordinal) => IsMoment(found, [.. expected.EnumerateArray().Take(6).Select(part => part.GetInt32())]),
        JsonValueKind.Object => expected.EnumerateObject().All(property => Same(Step(found, property.Name), property.Value, property.Name)),
        JsonValueKind.Array => found is JsonArray list && list.Count == expected.GetArrayLength() && list.Zip(expected.EnumerateArray()).All(pair => Same(pair.First, pair.Second, key)),
        JsonValueKind.Null => found is null,
        JsonValueKind.True or JsonValueKind.False => !IsEmpty(found) == expected.GetBoolean(),
        _ => SameText(found?.ToString() ?? "", expected.ToString()),
    };

    static bool IsMoment(JsonNode? found, int[] parts) =>
        found is not null && DateTimeOffset.Parse(found.ToString(), CultureInfo.InvariantCulture).UtcDateTime is var moment
        && new[] { moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, moment.Second }.SequenceEqual(parts);

    /// <summary>Equal as text: as it stands, as the text of the mark-up that feedparser gives, or as the same moment.</summary>
    static bool SameText(string found, string expected) =>
        Words(found) == Words(expected) || Words(found) == Words(HtmlText.Of(expected))
        || (Kentongan.Listen.Dates.DateReading.Read(expected) is { } date && DateTimeOffset.TryParse(found, CultureInfo.InvariantCulture, out var moment) && moment == date.Time);

    static string Words(string text) => HtmlText.OneLine(HtmlText.Tidy(text));

    string? Header(string name) =>
        json.GetProperty("headers") is { ValueKind: JsonValueKind.Object } headers
            ? headers.EnumerateObject().Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value.GetString()).FirstOrDefault()
            : null;
}
