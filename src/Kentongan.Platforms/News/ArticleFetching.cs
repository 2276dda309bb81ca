using Kentongan.Platforms.Fetching;
using Kentongan.Platforms.News.Articles;

namespace Kentongan.Platforms.News;

/// <summary>Fetches the pages behind feed entries and reads their text, split articles joined.</summary>
public sealed class ArticleFetching(Fetcher fetcher)
{
    const int ShortestText = 200;
    const string Accept = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";

    /// <summary>The post with its page's text; the post as the feed gave it when the page cannot be read.</summary>
    public async Task<(Post Post, bool? HadText)> FillAsync(Post post, ArticleOptions options, CancellationToken cancellationToken)
    {
        if (post.Url is not { } url)
        {
            return (post, null);
        }

        if (await ReadAsync(url, options, cancellationToken).ConfigureAwait(false) is not { } first)
        {
            return (post, null);
        }

        var article = await ArticlePages.JoinAsync(first, (next, token) => ReadAsync(next, options, token), cancellationToken).ConfigureAwait(false);
        return (NewsSource.WithArticle(post, article), article.Text.Length >= ShortestText);
    }

    async Task<Article?> ReadAsync(string url, ArticleOptions options, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(new(url) { Accept = Accept }, cancellationToken).ConfigureAwait(false);
        return result.IsOk && !result.Body.IsEmpty ? ArticleReader.Read(new MemoryStream(result.Body.ToArray()), result.Url, options) : null;
    }
}
