using Kentongan.Listen.Dates;
using Kentongan.Listen.Urls;
using Kentongan.Platforms.News.Html;
using Kentongan.Platforms.News.Xml;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>Reads RSS of every version, RDF and Atom: one vocabulary, since feeds mix them.</summary>
sealed class SyndicationReader
{
    const string Html = "text/html";

    readonly FeedBases _bases;
    readonly FeedTexts _texts;
    readonly bool _isAtom;
    readonly DateRules _dates;

    SyndicationReader(FeedBases bases, bool isAtom, FeedOptions options)
    {
        (_bases, _isAtom, _dates) = (bases, isAtom, options.Dates);
        _texts = new(bases, isAtom, options.Language);
    }

    /// <summary>Fills <paramref name="feed"/> from the tree; false when it is no feed.</summary>
    public static bool Read(XmlElement root, string? doctype, Feed feed, FeedOptions options)
    {
        var version = FeedVersions.Of(root, doctype);
        if (version.Length == 0)
        {
            return false;
        }

        feed.Version = version;
        var isAtom = version.StartsWith("atom", StringComparison.Ordinal);
        new SyndicationReader(new(options.Url ?? ""), isAtom, options).Fill(root, feed);
        return true;
    }

    void Fill(XmlElement root, Feed feed)
    {
        var channel = _isAtom || root.Name is "channel" ? root : root.Children.FirstOrDefault(child => child.Name == "channel") ?? root;
        feed.Language = _texts.LanguageOf(channel);
        feed.Id = channel.Attribute("rdf:about");
        var entries = new List<XmlElement>();
        ReadChildren(channel, feed, entries);
        if (channel != root)
        {
            entries.AddRange(root.Children.Where(IsEntry));
        }

        feed.Entries.AddRange(entries.Select(ReadEntry));
    }

    static bool IsEntry(XmlElement element) => element.Space.Length == 0 && element.Name is "item" or "entry";

    void ReadChildren(XmlElement element, FeedItem item, List<XmlElement> entries)
    {
        foreach (var child in element.Children)
        {
            if (IsEntry(child))
            {
                entries.Add(child);
            }
            else if (child is { Space: "", Name: "items" } && element.Name is "channel" && child.Children.Any(IsEntry))
            {
                entries.AddRange(child.Children.Where(IsEntry));
            }
            else
            {
                ReadCommon(child, item);
                ReadOwn(child, item);
            }
        }

        item.Link ??= item.Links.Find(link => link.Relation == "alternate")?.Url;
    }

    FeedEntry ReadEntry(XmlElement element)
    {
        var entry = new FeedEntry { Id = element.Attribute("rdf:about"), Language = _texts.LanguageOf(element) };
        ReadChildren(element, entry, []);
        if (entry.IdIsLink && entry.Link is null && entry.Id is { } id)
        {
            entry.Link = id;
        }

        return entry;
    }

    void ReadCommon(XmlElement child, FeedItem item)
    {
        switch ((child.Space, child.Name))
        {
            case ("", "title"): item.Title = _texts.ReadTitle(child); break;
            case ("dc" or "media" or "itunes", "title"): item.Title ??= _texts.ReadTitle(child); break;
            case ("", "link"): ReadLink(child, item); break;
            case ("", "guid" or "id"): ReadId(child, item); break;
            case ("", "author" or "managingeditor") or ("dc", "author" or "creator"): AddPerson(item.Authors, child); break;
            case ("itunes", "keywords" or "category") or ("media", "keywords") when item.Categories.Count == 0: ReadCategory(child, item); break;
            case ("itunes", "author") when item.Authors.Count == 0: AddPerson(item.Authors, child); break;
            case ("", "contributor") or ("dc", "contributor"): AddPerson(item.Contributors, child); break;
            case ("", "category" or "keywords" or "tags") or ("dc", "subject"): ReadCategory(child, item); break;
            case ("", "language") or ("dc", "language"): item.Language = FeedTexts.Value(child) is { Length: > 0 } language ? language : item.Language; break;
            case ("", "copyright" or "rights") or ("dc", "rights"): item.Rights = _texts.ReadTitle(child); break;
            default: ReadDate(child, item); break;
        }
    }

    void ReadDate(XmlElement child, FeedItem item)
    {
        switch ((child.Space, child.Name))
        {
            case ("", "pubdate" or "published" or "issued") or ("dcterms", "issued"): item.Published = Date(child) ?? item.Published; break;
            case ("", "updated" or "modified" or "lastbuilddate") or ("dc", "date") or ("dcterms", "modified"): item.Updated = Date(child) ?? item.Updated; break;
            case ("", "created") or ("dcterms", "created"): item.Created = Date(child) ?? item.Created; break;
        }
    }

    DateTimeOffset? Date(XmlElement child) => DateReading.Read(child.Text, _dates)?.Time;

    void ReadOwn(XmlElement child, FeedItem item)
    {
        if (item is FeedEntry entry)
        {
            ReadEntryOnly(child, entry);
        }
        else if (child is { Space: "", Name: "tagline" or "subtitle" or "description" or "summary" })
        {
            item.Summary = _texts.ReadHtml(child);
        }
        else if (child.Is("feedburner", "browserfriendly") && item is Feed burned)
        {
            burned.Info = _texts.ReadHtml(child);
        }
        else if ((child.Space, child.Name) is ("dc", "description") or ("itunes", "subtitle" or "summary"))
        {
            item.Summary ??= _texts.ReadHtml(child);
        }
        else if (item is Feed feed && child.Space.Length == 0)
        {
            ReadFeedOnly(child, feed);
        }
    }

    void ReadFeedOnly(XmlElement child, Feed feed)
    {
        switch (child.Name)
        {
            case "info":
                feed.Info = _texts.ReadHtml(child);
                feed.Summary ??= feed.Info;
                break;
            case "logo" or "icon":
                feed.Image ??= _bases.Link(child, child.Text);
                break;
            case "image" when child.Children.FirstOrDefault(inner => inner.Name is "url" or "href") is { } address:
                feed.Image = _bases.Link(address, address.Text);
                break;
        }
    }

    void ReadEntryOnly(XmlElement child, FeedEntry entry)
    {
        switch ((child.Space, child.Name))
        {
            case ("", "description" or "summary" or "abstract") or ("dc", "description") or ("dcterms", "abstract"): AddSummary(entry, _texts.ReadHtml(child)); break;
            case ("itunes" or "media", "summary" or "description"): entry.Summary ??= _texts.ReadHtml(child); break;
            case ("", "content") when _isAtom || child.Attribute("url") is null: AddContent(entry, child, _isAtom ? "text/plain" : Html); break;
            case ("content", "encoded") or ("", "fullitem"): AddContent(entry, child, Html); break;
            case ("xhtml", "body" or "div") or ("", "body"): AddContent(entry, child, "application/xhtml+xml"); break;
            case ("", "enclosure"): AddEnclosure(entry, child, child.Attribute("url") ?? child.Attribute("href"), child.Attribute("type"), child.Attribute("length")); break;
            case ("media", "content" or "thumbnail"): AddMedia(entry, child); break;
            case ("", "image" or "thumbnail" or "thumb"): AddPicture(entry, child); break;
            case ("media", "group"): child.Children.ToList().ForEach(inner => ReadEntryOnly(inner, entry)); break;
            case ("", "comments"): entry.Comments = _bases.Link(child, child.Text); break;
            case ("", "source"): entry.Source = ReadSource(child); break;
        }
    }

    /// <summary>A second description is the whole text (or the first one was).</summary>
    static void AddSummary(FeedEntry entry, FeedText text)
    {
        if (entry.Summary is null)
        {
            entry.Summary = text;
        }
        else if (text.Text.Length > 0 && text.Text != entry.Summary.Text)
        {
            entry.Content.Add(text);
        }
    }

    void AddContent(FeedEntry entry, XmlElement child, string usual)
    {
        if (child.Attribute("src") is { } source && child.Content.Count == 0)
        {
            AddEnclosure(entry, child, source, child.Attribute("type"), null);
            return;
        }

        entry.Content.Add(_texts.Read(child, usual));
    }

    void AddMedia(FeedEntry entry, XmlElement child)
    {
        var type = child.Attribute("type") ?? (child.Name == "thumbnail" ? "image/*" : child.Attribute("medium") is { } medium ? medium + "/*" : null);
        if (child.Attribute("url") is { } address && !entry.Enclosures.Exists(known => known.Url == address))
        {
            AddEnclosure(entry, child, address, type, child.Attribute("filesize"));
        }

        foreach (var inner in child.Children.Where(inner => inner.Space == "media" && inner.Name is not "title"))
        {
            ReadEntryOnly(inner, entry);
        }
    }

    /// <summary>A picture as an element of an outlet's own making, with its address inside.</summary>
    void AddPicture(FeedEntry entry, XmlElement child)
    {
        var address = (child.Children.FirstOrDefault(inner => inner.Name is "url" or "href" or "link")?.Text ?? child.Attribute("url") ?? child.Attribute("href") ?? child.Text).Trim();
        if (UrlParts.Parse(address).IsWeb && !entry.Enclosures.Exists(known => known.Url == address))
        {
            AddEnclosure(entry, child, address, "image/*", null);
        }
    }

    void AddEnclosure(FeedEntry entry, XmlElement child, string? address, string? type, string? length)
    {
        var url = _bases.Link(child, address ?? "");
        if (url.Length > 0)
        {
            entry.Enclosures.Add(new(url, "enclosure", type) { Length = length });
            entry.Links.Add(entry.Enclosures[^1]);
        }
    }

    FeedSource ReadSource(XmlElement child)
    {
        var source = new FeedSource { Language = _texts.LanguageOf(child) };
        ReadChildren(child, source, []);
        if (child.Attribute("url") is { } url)
        {
            source.Link ??= _bases.Link(child, url);
        }

        if (!child.HasChildren)
        {
            source.Title ??= _texts.ReadTitle(child);
        }

        return source;
    }

    void ReadLink(XmlElement child, FeedItem item)
    {
        var address = child.Attribute("href") ?? child.Attribute("url");
        if (address is null)
        {
            AddPage(item, _bases.Link(child, child.Text));
            return;
        }

        var relation = Relation(child.Attribute("rel"));
        var link = new FeedLink(_bases.LinkAttribute(child, address), relation, child.Attribute("type") ?? UsualType(relation))
        {
            Title = child.Attribute("title"), Language = child.Attribute("hreflang"), Length = child.Attribute("length"),
        };
        item.Links.Add(link);
        if (relation == "alternate" && link.Url.Length > 0 && (item.Link is null || link.Type is Html or "application/xhtml+xml") && !IsBetter(item))
        {
            item.Link = link.Url;
        }
        else if (relation == "enclosure" && item is FeedEntry entry && link.Url.Length > 0)
        {
            entry.Enclosures.Add(link);
        }
    }

    static void AddPage(FeedItem item, string url)
    {
        if (url.Length > 0)
        {
            item.Link = url;
            item.Links.Add(new(url, "alternate", Html));
        }
    }

    static string? UsualType(string relation) => relation switch { "alternate" => Html, "self" => "application/atom+xml", _ => null };

    /// <summary>Whether the page is already known from a link that was as good.</summary>
    static bool IsBetter(FeedItem item) => item.Link is not null && item.Links.Exists(link => link.Url == item.Link && link.Type is Html or "application/xhtml+xml");

    static string Relation(string? relation)
    {
        const string Registry = "http://www.iana.org/assignments/relation/";
        relation = relation?.Trim() ?? "";
        return relation.StartsWith(Registry, StringComparison.Ordinal) ? relation[Registry.Length..] : relation.Length == 0 ? "alternate" : relation.ToLowerInvariant();
    }

    void ReadId(XmlElement child, FeedItem item)
    {
        var id = FeedTexts.Value(child);
        if (id.Length == 0)
        {
            return;
        }

        var isPath = id.Contains('/', StringComparison.Ordinal); // a bare word is a name of its own
        item.Id = _isAtom && child.Name == "id" && isPath && FeedBases.IsHarmless(id) ? _bases.Link(child, id) : id;
        var isAddress = id.StartsWith("http", StringComparison.OrdinalIgnoreCase) || child.Attribute("ispermalink") == "true";
        if (item is FeedEntry entry && child.Name == "guid" && child.Attribute("ispermalink") is not "false" && isAddress && FeedBases.IsHarmless(id))
        {
            entry.IdIsLink = true;
            item.Id = _bases.Link(child, id);
        }
    }

    void AddPerson(List<FeedPerson> persons, XmlElement child)
    {
        if (FeedPersons.Read(child, _bases) is { } person)
        {
            persons.Add(person);
        }
    }

    static void ReadCategory(XmlElement child, FeedItem item)
    {
        var term = child.Attribute("term") ?? child.Attribute("text") ?? HtmlText.OneLine(HtmlText.Of(child.Text));
        var scheme = child.Attribute("scheme") ?? child.Attribute("domain");
        foreach (var one in child.Name is "keywords" or "tags" ? term.Split(',', StringSplitOptions.TrimEntries) : [term.Trim()])
        {
            var category = new FeedCategory(one, scheme, child.Attribute("label"));
            if ((one.Length > 0 || category.Label is not null) && !item.Categories.Contains(category))
            {
                item.Categories.Add(category);
            }
        }
    }
}
