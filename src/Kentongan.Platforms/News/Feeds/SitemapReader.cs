using Kentongan.Listen.Dates;
using Kentongan.Platforms.News.Xml;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>Reads sitemaps and the news that some of them name (Google News sitemap 0.9).</summary>
static class SitemapReader
{
    public static bool Read(XmlElement root, Feed feed, FeedOptions options)
    {
        if (root.Name is not ("urlset" or "sitemapindex"))
        {
            return false;
        }

        feed.Version = root.Name == "urlset" ? "sitemap" : "sitemapindex";
        var bases = new FeedBases(options.Url ?? "");
        feed.Sitemaps.AddRange(root.Children.Where(child => child.Name == "sitemap").Select(child => Address(child, bases)).Where(url => url.Length > 0));
        feed.Entries.AddRange(root.Children.Where(child => child.Name == "url").Select(child => ReadEntry(child, bases, options)).Where(entry => entry.Link is { Length: > 0 }));
        feed.Title = feed.Entries.Select(entry => entry.Source?.Title).FirstOrDefault(title => title is not null);
        feed.Language = feed.Entries.Select(entry => entry.Language).FirstOrDefault(language => language is not null);
        return true;
    }

    static FeedEntry ReadEntry(XmlElement url, FeedBases bases, FeedOptions options)
    {
        var address = Address(url, bases);
        var entry = new FeedEntry { Id = address, Link = address, IdIsLink = true, Updated = Date(Child(url, "", "lastmod"), options) };
        if (Child(url, "news", "news") is { } news)
        {
            ReadNews(news, entry, bases, options);
        }

        foreach (var image in url.Children.Where(child => child.Is("image", "image")))
        {
            var location = Child(image, "image", "loc") is { } loc ? bases.Link(loc, loc.Text) : "";
            entry.Enclosures.AddRange(location.Length > 0 ? [new FeedLink(location, "enclosure", "image/*")] : Array.Empty<FeedLink>());
        }

        return entry;
    }

    static void ReadNews(XmlElement news, FeedEntry entry, FeedBases bases, FeedOptions options)
    {
        var texts = new FeedTexts(bases, false, options.Language);
        entry.Title = Child(news, "news", "title") is { } title ? texts.ReadTitle(title) : null;
        entry.Published = Date(Child(news, "news", "publication_date"), options);
        if (Child(news, "news", "publication") is { } publication)
        {
            entry.Language = Child(publication, "news", "language") is { } language ? FeedTexts.Value(language) : null;
            entry.Source = new() { Title = Child(publication, "news", "name") is { } name ? texts.ReadTitle(name) : null };
        }

        var keywords = Child(news, "news", "keywords") is { } list ? FeedTexts.Value(list) : "";
        entry.Categories.AddRange(keywords.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => new FeedCategory(word, null, null)));
    }

    static string Address(XmlElement element, FeedBases bases) => Child(element, "", "loc") is { } loc ? bases.Link(loc, loc.Text) : "";

    static XmlElement? Child(XmlElement element, string space, string name) => element.Children.FirstOrDefault(child => child.Is(space, name));

    static DateTimeOffset? Date(XmlElement? element, FeedOptions options) => element is null ? null : DateReading.Read(element.Text, options.Dates)?.Time;
}
