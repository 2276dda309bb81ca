using System.Text.Json;
using Kentongan.Listen.Dates;
using Kentongan.Listen.Urls;
using Kentongan.Platforms.News.Html;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1.</summary>
static class JsonFeedReader
{
    static readonly JsonDocumentOptions _lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    public static void Read(string text, Feed feed, FeedOptions options)
    {
        try
        {
            using var document = JsonDocument.Parse(text.TrimStart('\uFEFF'), _lenient);
            Fill(document.RootElement, feed, options);
        }
        catch (JsonException fault)
        {
            feed.Problem = $"line {fault.LineNumber + 1}: not JSON";
        }
    }

    static void Fill(JsonElement root, Feed feed, FeedOptions options)
    {
        if (Text(root, "version") is not { } version || !version.Contains("jsonfeed.org", StringComparison.OrdinalIgnoreCase))
        {
            feed.Problem = "JSON, but no JSON Feed";
            return;
        }

        feed.Version = version.EndsWith("1.1", StringComparison.Ordinal) ? "json11" : "json1";
        feed.Language = Text(root, "language");
        var at = new Place(options.Url ?? Text(root, "feed_url") ?? "", feed.Language, options.Dates);
        FillCommon(root, feed, at);
        feed.Id = Text(root, "feed_url");
        feed.Link = at.Link(Text(root, "home_page_url"));
        feed.Summary = at.Plain(Text(root, "description"));
        feed.Image = at.Link(Text(root, "icon") ?? Text(root, "favicon"));
        feed.Entries.AddRange(List(root, "items").Where(item => item.ValueKind == JsonValueKind.Object).Select(item => ReadEntry(item, at)));
    }

    static void FillCommon(JsonElement element, FeedItem item, Place at)
    {
        item.Title = at.Plain(Text(element, "title"));
        var authors = List(element, "authors").ToList();
        authors.AddRange(authors.Count == 0 && element.TryGetProperty("author", out var single) ? [single] : []);
        item.Authors.AddRange(authors.Where(author => author.ValueKind == JsonValueKind.Object).Select(author => new FeedPerson(Text(author, "name"), null, at.Link(Text(author, "url")))));
    }

    static FeedEntry ReadEntry(JsonElement item, Place feedPlace)
    {
        var at = feedPlace with { Language = Text(item, "language") ?? feedPlace.Language };
        var entry = new FeedEntry { Id = Text(item, "id"), Link = at.Link(Text(item, "url") ?? Text(item, "external_url")), Language = at.Language };
        FillCommon(item, entry, at);
        entry.Published = at.Date(Text(item, "date_published"));
        entry.Updated = at.Date(Text(item, "date_modified"));
        entry.Summary = at.Plain(Text(item, "summary"));
        entry.Content.AddRange(new[] { at.Html(Text(item, "content_html")), at.Plain(Text(item, "content_text")) }.OfType<FeedText>());
        entry.Categories.AddRange(List(item, "tags").Where(tag => tag.ValueKind is JsonValueKind.String or JsonValueKind.Number).Select(tag => new FeedCategory(tag.ToString(), null, null)));
        entry.Enclosures.AddRange(List(item, "attachments").Select(file => Attachment(file, at)).OfType<FeedLink>());
        if (at.Link(Text(item, "image")) is { } image)
        {
            entry.Enclosures.Add(new(image, "enclosure", "image/*"));
        }

        return entry;
    }

    static FeedLink? Attachment(JsonElement file, Place at) =>
        at.Link(Text(file, "url")) is { } url ? new(url, "enclosure", Text(file, "mime_type")) { Length = Text(file, "size_in_bytes") } : null;

    static JsonElement.ArrayEnumerator List(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;

    static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
            ? value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Number => value.GetRawText(), _ => null }
            : null;

    sealed record Place(string Url, string? Language, DateRules Dates)
    {
        public string? Link(string? reference) =>
            string.IsNullOrWhiteSpace(reference) || !FeedBases.IsHarmless(reference) ? null : UrlResolution.Resolve(Url, reference);

        public FeedText? Plain(string? text) => text is null ? null : new(HtmlText.Tidy(text), "text/plain", Language, Url);

        public FeedText? Html(string? html) => html is null ? null : new(HtmlText.Of(html), "text/html", Language, Url);

        public DateTimeOffset? Date(string? text) => text is null ? null : DateReading.Read(text, Dates)?.Time;
    }
}
