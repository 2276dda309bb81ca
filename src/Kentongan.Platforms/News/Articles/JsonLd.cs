using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Kentongan.Platforms.News.Articles;

/// <summary>What a page says of itself in schema.org's words.</summary>
sealed partial record JsonLd
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
        return rank.Count == 0 ? null : new JsonLdReading(nodes).Read(rank.MinBy(pair => pair.Rank).Node);
    }

    static List<JsonElement> Parse(string text)
    {
        var found = new List<JsonElement>();
        foreach (var attempt in new[] { text.Trim(), Bare(text), Repair(Bare(text)) })
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

    /// <summary>Without the comments and sections in which old templates hide scripts from older readers.</summary>
    static string Bare(string text) => Behind().Replace(Before().Replace(text, ""), "");

    static string Repair(string text) => text.Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ').Replace("\\'", "'", StringComparison.Ordinal);

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

    [GeneratedRegex(@"^(?:\s|\uFEFF|<!--|-->|//>?|/\*|\*/|<!\[CDATA\[)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?:\s|<!--|-->|//|/\*|\*/|<?!?\]\]>|;)+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Behind();

    static int RankOf(JsonElement node) => JsonLdReading.Texts(node, "@type").Select(type => Array.IndexOf(_kinds, type[(type.LastIndexOf('/') + 1)..])).Where(rank => rank >= 0).DefaultIfEmpty(-1).First();
}
