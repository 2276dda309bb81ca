using System.Globalization;
using System.Text.Json.Nodes;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>A feed as JSON: what was read, in one shape for all formats; what a feed does not tell is left out.</summary>
public static class FeedJson
{
    /// <summary>The shape, for people who read it.</summary>
    public const string Shape = """
        {version, encoding, well_formed, problem,
         feed:    {title, subtitle, link, id, language, rights, published, updated, authors, contributors, tags, links, image, *_detail},
         entries: [{id, title, link, summary, content: [{value, type, language, base}], published, updated, created, language, author,
                    authors: [{name, email, href}], contributors, tags: [{term, scheme, label}], links: [{href, rel, type}], enclosures: [{href, type, length}],
                    source: {title, link, …}, rights, comments, title_detail: {value, type, language, base}, summary_detail}],
         sitemaps: [address]}
        All texts are plain text (mark-up removed, entities decoded); times are ISO 8601 with offset; links are absolute where the base is known.
        """;

    public static JsonObject Of(Feed feed)
    {
        var about = Common(feed, "subtitle");
        Put(about, "info", feed.Info);
        Put(about, "image", feed.Image);
        return new()
        {
            ["version"] = feed.Version,
            ["encoding"] = feed.Encoding,
            ["well_formed"] = feed.Problem is null,
            ["problem"] = feed.Problem,
            ["feed"] = about,
            ["entries"] = new JsonArray([.. feed.Entries.Select(Entry)]),
            ["sitemaps"] = new JsonArray([.. feed.Sitemaps.Select(url => (JsonNode)url)]),
        };
    }

    static JsonObject Entry(FeedEntry entry)
    {
        var json = Common(entry, "summary");
        if (entry.Summary is null && entry.Content.Count > 0)
        {
            Put(json, "summary", entry.Content[0]);
        }

        json["content"] = new JsonArray([.. entry.Content.Select(Detail)]);
        json["enclosures"] = new JsonArray([.. entry.Enclosures.Select(Link)]);
        Put(json, "comments", entry.Comments);
        json["guid_is_link"] = entry.IdIsLink;
        if (entry.Source is { } source)
        {
            json["source"] = Common(source, "subtitle");
            Put((JsonObject)json["source"]!, "href", source.Link);
        }

        return json;
    }

    static JsonObject Common(FeedItem item, string summary)
    {
        var json = new JsonObject();
        Put(json, "id", item.Id);
        Put(json, "title", item.Title);
        Put(json, "link", item.Link);
        Put(json, summary, item.Summary);
        Put(json, "published", item.Published);
        Put(json, "updated", item.Updated);
        Put(json, "created", item.Created);
        Put(json, "language", item.Language);
        Put(json, "rights", item.Rights);
        Put(json, "author", item.Authors.Count > 0 ? Line(item.Authors[^1]) : null);
        json["authors"] = new JsonArray([.. item.Authors.Select(Person)]);
        json["contributors"] = new JsonArray([.. item.Contributors.Select(Person)]);
        json["tags"] = new JsonArray([.. item.Categories.Select(Tag)]);
        json["links"] = new JsonArray([.. item.Links.Select(Link)]);
        return json;
    }

    static string? Line(FeedPerson person) => (person.Name, person.Email) switch
    {
        ({ } name, { } email) => $"{name} ({email})",
        (null, { } email) => email,
        _ => person.Name,
    };

    static JsonObject Person(FeedPerson person) => Filled(("name", person.Name), ("email", person.Email), ("href", person.Url));

    static JsonObject Tag(FeedCategory tag) => Filled(("term", tag.Term), ("scheme", tag.Scheme), ("label", tag.Label));

    static JsonObject Link(FeedLink link) =>
        Filled(("href", link.Url), ("rel", link.Relation), ("type", link.Type), ("title", link.Title), ("hreflang", link.Language), ("length", link.Length));

    static JsonObject Detail(FeedText text) => Filled(("value", text.Text), ("type", text.Type), ("language", text.Language), ("base", text.Base));

    static JsonObject Filled(params (string Name, string? Value)[] pairs)
    {
        var json = new JsonObject();
        foreach (var (name, value) in pairs)
        {
            Put(json, name, value);
        }

        return json;
    }

    static void Put(JsonObject json, string name, FeedText? text)
    {
        if (text is not null)
        {
            json[name] = text.Text;
            json[name + "_detail"] = Detail(text);
        }
    }

    static void Put(JsonObject json, string name, string? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }

    static void Put(JsonObject json, string name, DateTimeOffset? time)
    {
        if (time is { } moment)
        {
            json[name] = moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFzzz", CultureInfo.InvariantCulture);
        }
    }
}
