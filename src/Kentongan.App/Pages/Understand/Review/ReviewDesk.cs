using System.Globalization;
using Kentongan.Understand;
using Kentongan.Understand.Review;

namespace Kentongan.App.Pages.Understand.Review;

/// <summary>Draws posts by lot, hands them to people without the machine's labels, and keeps what they say; draws and answers are audited.</summary>
public sealed class ReviewDesk(IReviews reviews, ITopicReadings readings, IPosts posts, IAuditLog audit, TimeProvider time)
{
    /// <summary>Posts of a draw; four draws give the 400 judged posts at which an error is known to about ±5 points.</summary>
    public const int DrawSize = 100;

    static readonly TimeSpan Recent = TimeSpan.FromDays(28);

    /// <summary>What the topic's reviews say by now.</summary>
    public async Task<ReviewReading> ReadAsync(TopicId topic, CancellationToken cancellationToken) =>
        new(await reviews.ItemsAsync(topic, cancellationToken), time.GetUtcNow());

    /// <summary>Draws from the topic's last four weeks, reposts and copies left out, and returns how many posts were drawn.</summary>
    public async Task<int> DrawAsync(TopicId topic, string by, CancellationToken cancellationToken)
    {
        if (await readings.SpanAsync(topic, cancellationToken) is not { } span)
        {
            return 0;
        }

        var before = await reviews.ItemsAsync(topic, cancellationToken);
        var draw = new ReviewDraw(DrawSize, new Random(HashCode(topic, before.Count)), before.Select(item => item.Post).ToHashSet());
        var filter = new MentionFilter
        {
            Topic = topic,
            From = span.Last - Recent,
            Until = span.Last.AddMilliseconds(1),
            Originality = Originality.WithoutReposts,
        };
        await foreach (var mention in readings.ReadAsync(filter, cancellationToken))
        {
            draw.Add(mention.Post.Id, mention.Annotation);
        }

        var drawn = draw.Drawn(topic, time.GetUtcNow());
        await reviews.AddAsync(drawn, cancellationToken);
        await audit.WriteAsync(by, "review.draw", $"topic:{topic}", drawn.Count.ToString(CultureInfo.InvariantCulture), cancellationToken);
        return drawn.Count;
    }

    /// <summary>The next post for <paramref name="reviewer"/>, passing over those that were forgotten since they were drawn; null when nothing is open.</summary>
    public async Task<(ReviewItem Item, BlindPost Post)?> NextAsync(ReviewReading reading, string reviewer, CancellationToken cancellationToken)
    {
        var left = reading.Items.ToList();
        while (NextReview.For(reviewer, left) is { } item)
        {
            if (await posts.GetAsync([item.Post], cancellationToken) is [var post])
            {
                return (item, BlindPost.Of(post.Post));
            }

            left.Remove(item);
        }

        return null;
    }

    /// <summary>Keeps an answer; false when the topic has no such item.</summary>
    public async Task<bool> AnswerAsync(TopicId topic, int item, ReviewLabels labels, string by, CancellationToken cancellationToken)
    {
        if ((await reviews.ItemsAsync(topic, cancellationToken)).All(each => each.Id != item))
        {
            return false;
        }

        await reviews.AnswerAsync(item, new(by, time.GetUtcNow(), labels), cancellationToken);
        await audit.WriteAsync(by, "review.answer", $"topic:{topic}", $"item:{item}", cancellationToken);
        return true;
    }

    // A draw can be repeated by whoever knows the topic and what was drawn before.
    static int HashCode(TopicId topic, int drawnBefore) => (topic.Value * 7919) + drawnBefore;
}
