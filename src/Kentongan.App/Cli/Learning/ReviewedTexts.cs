using Kentongan.Language;
using Kentongan.Listen.Topics;
using Kentongan.Understand;
using Kentongan.Understand.Review;

namespace Kentongan.App.Cli.Learning;

/// <summary>Posts that people labelled on the review screen: three quarters to learn from, a quarter to judge by.</summary>
sealed record ReviewedTexts(IReadOnlyList<LabelledText> Learned, IReadOnlyList<LabelledText> Held)
{
    const int EveryNthHeld = 4;

    /// <summary>The dimension that a task labels; null for a task that nobody reviews.</summary>
    public static Dimension? DimensionOf(string task) =>
        ReviewLabels.Dimensions.Cast<Dimension?>().FirstOrDefault(dimension => dimension.ToString()!.Equals(task, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Everything on which people agree, of every topic; a post that two topics share counts once, and one that was forgotten since does not count. A post is
    /// held by its own number, so that it never changes sides.
    /// </summary>
    public static async Task<ReviewedTexts> ReadAsync(IServiceProvider store, Dimension dimension, CancellationToken cancellationToken)
    {
        var truths = new SortedDictionary<PostId, byte>();
        foreach (var topic in await store.GetRequiredService<ITopics>().AllAsync(cancellationToken))
        {
            foreach (var item in await store.GetRequiredService<IReviews>().ItemsAsync(topic.Id, cancellationToken))
            {
                if (item.Truth(dimension) is { } truth)
                {
                    truths[item.Post] = truth;
                }
            }
        }

        var posts = await store.GetRequiredService<IPosts>().GetAsync([.. truths.Keys], cancellationToken);
        var sides = posts.ToLookup(post => post.Post.Id.Value % EveryNthHeld == 0, post => new LabelledText(post.Post.Text, NameOf(dimension, truths[post.Post.Id])));
        return new([.. sides[false]], [.. sides[true]]);
    }

    static string NameOf(Dimension dimension, byte label) => (dimension switch
    {
        Dimension.Sentiment => ((Sentiment)label).ToString(),
        Dimension.Emotion => ((Emotion)label).ToString(),
        _ => ((MessageKind)label).ToString(),
    }).ToLowerInvariant();
}
