using System.Runtime.CompilerServices;
using Kentongan.Listen.Urls;
using Kentongan.Platforms.Fetching;
using Kentongan.Platforms.News.Articles;
using Kentongan.Platforms.News.Feeds;

namespace Kentongan.Platforms.News;

/// <summary>Turns feed entries and articles into posts: the article's canonical address is its native id, so it is one post however often it is read.</summary>
public static class NewsSource
{
    /// <summary>The posts of a feed; entries without a page or a time of any kind get the time of collection.</summary>
    public static async IAsyncEnumerable<Post> ReadAsync(
        Feed feed, string source, DateTimeOffset collectedAt, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var entry in feed.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ToPost(entry, feed, source, collectedAt) is { } post)
            {
                yield return post;
            }
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <summary>The post of one entry; null when it leads nowhere.</summary>
    public static Post? ToPost(FeedEntry entry, Feed feed, string source, DateTimeOffset collectedAt)
    {
        if (FetchableUrl.Of(entry.Link ?? entry.Id) is not { } url)
        {
            return null;
        }

        return new()
        {
            Channel = Channel.News,
            Kind = PostKind.Article,
            NativeId = UrlKey.Of(url),
            Url = url,
            CreatedAt = Sane(entry.Published ?? entry.Created ?? entry.Updated, collectedAt),
            Title = entry.Title?.Text,
            Text = entry.Body.Length > 0 ? entry.Body : entry.Title?.Text ?? "",
            Author = OutletAuthor(entry.Source?.Title?.Text ?? feed.Title?.Text, url),
            ClaimedLanguage = entry.Language ?? feed.Language,
            Hashtags = [.. entry.Categories.Select(category => category.Term).Where(term => term.Length > 0)],
            HasMedia = entry.Enclosures.Count > 0,
            Source = source,
        };
    }

    /// <summary>The post of an article that was read in full.</summary>
    public static Post ToPost(Article article, string source, DateTimeOffset collectedAt) => new()
    {
        Channel = Channel.News,
        Kind = PostKind.Article,
        NativeId = UrlKey.Of(article.Url),
        Url = article.Url,
        CreatedAt = Sane(article.Published, collectedAt),
        Title = article.Title,
        Text = article.Text.Length > 0 ? article.Text : article.Description ?? article.Title ?? "",
        Author = OutletAuthor(article.Outlet, article.Url),
        ClaimedLanguage = article.Language,
        Hashtags = article.Keywords,
        Links = article.Links,
        HasMedia = article.Image is not null,
        Source = source,
    };

    /// <summary>The options under which a fetched feed is read.</summary>
    public static FeedOptions Options(FetchResult result) => new() { Url = result.Url, ContentType = result.ContentType, Language = result.ContentLanguage };

    /// <summary>The author of news is the outlet, an institution; a journalist's name stays in the article.</summary>
    static Author OutletAuthor(string? name, string url)
    {
        var site = UrlKey.Site(UrlParts.Parse(url).Host);
        return new() { NativeId = site, Handle = site, Name = name ?? site };
    }

    /// <summary>A date in the future or before the web is a mistake of the feed.</summary>
    static DateTimeOffset Sane(DateTimeOffset? claimed, DateTimeOffset collectedAt) =>
        claimed is { Year: > 1990 } time && time <= collectedAt.AddDays(1) ? time : collectedAt;
}
