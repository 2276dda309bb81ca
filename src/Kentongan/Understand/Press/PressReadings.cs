namespace Kentongan.Understand.Press;

/// <summary>Reads the press out of a topic's mentions.</summary>
public static class PressReadings
{
    /// <summary>Articles that a review reads; the newest ones where there are more.</summary>
    public const int Most = 1_000;
    const int PageSize = 250;

    /// <summary>The review of the articles that the filter leaves.</summary>
    public static async Task<PressReview> PressAsync(this ITopicReadings readings, MentionFilter filter, TimeSpan offset, CancellationToken cancellationToken)
    {
        var (articles, total) = await readings.ArticlesAsync(filter, cancellationToken).ConfigureAwait(false);
        return await Task.Run(() => PressReview.Of(articles, total, offset), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The newest articles that the filter leaves, and how many there are in all.</summary>
    public static async Task<(IReadOnlyList<PressArticle> Articles, long Total)> ArticlesAsync(
        this ITopicReadings readings, MentionFilter filter, CancellationToken cancellationToken)
    {
        var news = OfPress(filter);
        var articles = new List<PressArticle>();
        for (var page = 1; ; page++)
        {
            var found = await readings.PageAsync(news, MentionOrder.Newest, page, PageSize, cancellationToken).ConfigureAwait(false);
            articles.AddRange(found.Mentions.Select(mention => PressArticle.Of(mention.Post, mention.Annotation)).OfType<PressArticle>());
            if (page * PageSize >= Math.Min(found.Total, Most))
            {
                return (articles, found.Total);
            }
        }
    }

    /// <summary>When the newest article that the filter leaves came out; null when it leaves none.</summary>
    public static async Task<DateTimeOffset?> LastArticleAsync(this ITopicReadings readings, MentionFilter filter, CancellationToken cancellationToken) =>
        (await readings.PageAsync(OfPress(filter), MentionOrder.Newest, 1, 1, cancellationToken).ConfigureAwait(false)).Mentions is [var newest] ? newest.Post.CreatedAt : null;

    static MentionFilter OfPress(MentionFilter filter) => filter with { Channels = [Channel.News], PostKinds = [PostKind.Article] };
}
