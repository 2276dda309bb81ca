using Kentongan.Listen.Urls;
using Kentongan.Platforms.Fetching;
using Kentongan.Platforms.News.Articles;
using Kentongan.Platforms.News.Feeds;

namespace Kentongan.Platforms.News;

/// <summary>Turns feed entries and articles into posts: the article's canonical address is its native id, so it is one post however often it is read.</summary>
public static class NewsSource
{
    static readonly string[] _feedHosts = ["rss.", "feed.", "feeds.", "xml."];

    /// <summary>
    /// The post of one entry; null when it says nothing. An entry without a page of its own is known by its id within its feed; one without
    /// a time of any kind gets the time of collection.
    /// </summary>
    public static Post? ToPost(FeedEntry entry, Feed feed, string source, FeedClock clock, string? feedUrl = null)
    {
        var (url, home) = (FetchableUrl.Of(entry.Link ?? entry.Id), feedUrl ?? feed.Link);
        var body = Furniture.WithoutLines(entry.Body);
        var text = body.Length > 0 ? body : entry.Title?.Text ?? "";
        if (url is null && (home is null || text.Length == 0))
        {
            return null;
        }

        return new()
        {
            Channel = Channel.News,
            Kind = PostKind.Article,
            NativeId = url is null ? EntryKey.WithoutPage(entry, home!) : UrlKey.Of(url),
            Url = url,
            CreatedAt = clock.Time(entry),
            Title = entry.Title?.Text,
            Text = text,
            Author = OutletAuthor(entry.Source?.Title?.Text ?? feed.Title?.Text, url ?? home!),
            ClaimedLanguage = entry.Language ?? feed.Language,
            Hashtags = [.. entry.Categories.Select(category => category.Term).Where(term => term.Length > 0)],
            HasMedia = entry.Enclosures.Count > 0,
            Media = [.. entry.Enclosures.Select(enclosure => enclosure.Url)],
            Source = source,
        };
    }

    /// <summary>What an outlet publishes on any of its own hosts is the outlet's.</summary>
    public static Post OfOutlet(Post post, string? outlet) =>
        outlet is not null && post.Author?.Handle is { } site && site.EndsWith("." + outlet, StringComparison.Ordinal)
            ? post with { Author = post.Author with { Handle = outlet, NativeId = outlet } }
            : post;

    /// <summary>The site of the outlet behind the address of a feed, which often has a host of its own.</summary>
    public static string Site(string feedUrl)
    {
        var site = UrlKey.Site(UrlParts.Parse(feedUrl).Host);
        var own = Array.Find(_feedHosts, prefix => site.StartsWith(prefix, StringComparison.Ordinal) && site.IndexOf('.', prefix.Length) > 0);
        return own is null ? site : site[own.Length..];
    }

    /// <summary>The post of an entry whose page was read: the page's text, and what else the page knows better.</summary>
    public static Post WithArticle(Post post, Article article) => post with
    {
        Title = post.Title is { Length: > 0 } ? post.Title : article.Title,
        Text = article.Text.Length > post.Text.Length ? article.Text : post.Text,
        Hashtags = post.Hashtags.Count > 0 ? post.Hashtags : article.Keywords,
        Links = article.Links,
        HasMedia = post.HasMedia || article.Image is not null,
        Media = article.Image is { } image && !post.Media.Contains(image) ? [.. post.Media, image] : post.Media,
        ClaimedLanguage = post.ClaimedLanguage ?? article.Language,
    };

    /// <summary>The post of an article that was read in full.</summary>
    public static Post ToPost(Article article, string source, DateTimeOffset collectedAt) => new()
    {
        Channel = Channel.News,
        Kind = PostKind.Article,
        NativeId = UrlKey.Of(article.Url),
        Url = article.Url,
        CreatedAt = new FeedClock(collectedAt, TimeSpan.Zero, []).Time(article.Published),
        Title = article.Title,
        Text = article.Text.Length > 0 ? article.Text : article.Description ?? article.Title ?? "",
        Author = OutletAuthor(article.Outlet, article.Url),
        ClaimedLanguage = article.Language,
        Hashtags = article.Keywords,
        Links = article.Links,
        HasMedia = article.Image is not null,
        Media = article.Image is { } image ? [image] : [],
        Source = source,
    };

    /// <summary>The options under which a fetched feed is read.</summary>
    /// <param name="result">What was fetched.</param>
    /// <param name="zone">In which the outlet writes times that name none.</param>
    public static FeedOptions Options(FetchResult result, TimeSpan zone) => FeedOptions.Of(zone) with { Url = result.Url, ContentType = result.ContentType, Language = result.ContentLanguage };

    /// <summary>The author of news is the outlet, an institution; a journalist's name stays in the article.</summary>
    static Author OutletAuthor(string? name, string url)
    {
        var site = UrlKey.Site(UrlParts.Parse(url).Host);
        return new() { NativeId = site, Handle = site, Name = name ?? site };
    }
}
