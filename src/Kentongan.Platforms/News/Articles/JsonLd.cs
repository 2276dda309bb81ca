using System.Text.Json;
using AngleSharp.Dom;
using Kentongan.Platforms.News.Html;

namespace Kentongan.Platforms.News.Articles;

/// <summary>What a page says of itself in schema.org's words.</summary>
sealed record JsonLd
{
    static readonly JsonDocumentOptions _lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    static readonly string[] _kinds =
        ["NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "LiveBlogPosting", "Article", "BlogPosting", "Report", "VideoObject"];

    public string? Headline { get; init; }
    public string? Body { get; init; }
    public IReadOnlyList<string> Authors { get; init; } = [];
    public string? Publisher { get; init; }
    public string? Published { get; init; }
    public string? Modified { get; init; }
    public string? Image { get; init; }
    public string? Description { get; init; }
    public string? BasedOn { get; init; }
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The article among everything that the page describes; null when there is none.</summary>
    public static JsonLd? Of(IDocument document)
    {
        var nodes = document.QuerySelectorAll("script[type*='ld+json']").SelectMany(script => Parse(script.TextContent)).ToList();
        var rank = nodes.Select(node => (Node: node, Rank: RankOf(node))).Where(pair => pair.Rank >= 0).ToList();
        return rank.Count == 0 ? null : Read(rank.MinBy(pair => pair.Rank).Node);
    }

    static List<JsonElement> Parse(string text)
    {
        var found = new List<JsonElement>();
        foreach (var attempt in new[] { text.Trim(), Repair(text) })
        {
            try
            {
                using var document = JsonDocument.Parse(attempt, _lenient);
                Collect(document.RootElement.Clone(), found, 0);
                return found;
            }
            catch (JsonException)
            {
                found.Clear(); // pages write line breaks into strings: the second attempt repairs them
            }
        }

        return found;
    }

    static string Repair(string text) => text.Trim().TrimEnd(';').Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ');

    static void Collect(JsonElement element, List<JsonElement> found, int depth)
    {
        if (element.ValueKind == JsonValueKind.Array && depth < 4)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, found, depth + 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            found.Add(element);
            foreach (var name in new[] { "@graph", "mainEntity", "itemListElement" })
            {
                if (element.TryGetProperty(name, out var inner))
                {
                    Collect(inner, found, depth + 1);
                }
            }
        }
    }

    static int RankOf(JsonElement node) => Texts(node, "@type").Select(type => Array.IndexOf(_kinds, type[(type.LastIndexOf('/') + 1)..])).Where(rank => rank >= 0).DefaultIfEmpty(-1).First();

    static JsonLd Read(JsonElement node) => new()
    {
        Headline = Text(node, "headline") ?? Text(node, "name"),
        Body = Text(node, "articleBody"),
        Authors = [.. Names(node, "author").Concat(Names(node, "creator")).Distinct(StringComparer.OrdinalIgnoreCase)],
        Publisher = Names(node, "publisher").FirstOrDefault() ?? Names(node, "sourceOrganization").FirstOrDefault(),
        Published = Text(node, "datePublished") ?? Text(node, "dateCreated") ?? Text(node, "uploadDate"),
        Modified = Text(node, "dateModified"),
        Image = ImageOf(node, "image") ?? ImageOf(node, "thumbnailUrl"),
        Description = Text(node, "description"),
        BasedOn = Texts(node, "isBasedOn").FirstOrDefault(),
        Keywords = [.. Texts(node, "keywords").SelectMany(words => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
    };

    static string? Text(JsonElement node, string name) => Texts(node, name).FirstOrDefault();

    static IEnumerable<string> Texts(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) ? Texts(value) : [];

    static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when HtmlText.Of(value.GetString()!) is { Length: > 0 } text => [text],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object when value.TryGetProperty("@value", out var inner) => Texts(inner),
        JsonValueKind.Object when value.TryGetProperty("url", out var url) => Texts(url),
        _ => [],
    };

    static IEnumerable<string> Names(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? Names(value) : [];

    static IEnumerable<string> Names(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Texts(value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object => value.TryGetProperty("name", out var name) ? Names(name) : [],
        _ => [],
    };

    static string? ImageOf(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? ImageOf(value) : null;

    static string? ImageOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => value.EnumerateArray().Select(ImageOf).FirstOrDefault(url => url is not null),
        JsonValueKind.Object => value.TryGetProperty("url", out var url) ? ImageOf(url) : value.TryGetProperty("contentUrl", out var content) ? ImageOf(content) : null,
        _ => null,
    };
}
