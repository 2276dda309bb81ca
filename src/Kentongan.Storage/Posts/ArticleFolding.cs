using Kentongan.Storage.Sessions;
using Kentongan.Understand;

namespace Kentongan.Storage.Posts;

/// <summary>
/// Keeps one post for an article that several feeds bring, or one feed under several dates: a post's id holds its time, so the same address
/// with another time would be another post.
/// </summary>
static class ArticleFolding
{
    /// <summary>The posts without articles that are kept already, or that came before in the same batch.</summary>
    public static async ValueTask<IReadOnlyList<UnderstoodPost>> NewOnesAsync(
        IWriteSession session, IReadOnlyList<UnderstoodPost> posts, CancellationToken cancellationToken)
    {
        var articles = posts.Select(post => (Post: post, Address: ArticleAddress.Of(post.Post))).Where(pair => pair.Address is not null)
            .DistinctBy(pair => Convert.ToHexString(pair.Address!), StringComparer.Ordinal).ToList();
        if (articles.Count == 0)
        {
            return posts;
        }

        var known = await session.ReadArticlesAsync([.. articles.Select(article => article.Address!)], cancellationToken).ConfigureAwait(false);
        var there = (await PostLookup.FindAsync(session, [.. known.Values], cancellationToken).ConfigureAwait(false)).Select(row => row.Id).ToHashSet();
        var fresh = articles.Where(article => !(known.TryGetValue(Convert.ToHexString(article.Address!), out var id) && there.Contains(id))).ToList();
        await session.WriteArticlesAsync([.. fresh.Select(article => (article.Address!, article.Post.Post.Id))], cancellationToken).ConfigureAwait(false);
        var taken = fresh.Select(article => article.Post).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. posts.Where(post => taken.Contains(post) || ArticleAddress.Of(post.Post) is null)];
    }
}
