using Kentongan.Understand;

namespace Kentongan.Decide.Signals;

/// <summary>
/// A topic's own posts (no reposts) of a time and the week before it, read when the first detector asks and shared by all.
/// Of a very large topic the newest are read.
/// </summary>
public sealed class Conversation(ITopicReadings readings, TopicId topic, DateTimeOffset from, DateTimeOffset until)
{
    /// <summary>How many days before the time looked at are read, to know what is usual.</summary>
    public const int DaysBefore = 7;

    /// <summary>The most posts that are read.</summary>
    public const int Most = 60_000;

    IReadOnlyList<Mention>? _posts;

    public static Conversation About(ITopicReadings readings, Topic topic, DateTimeOffset from, DateTimeOffset until) =>
        new(readings, topic.Id, from.AddDays(-DaysBefore), until);

    /// <summary>Oldest first.</summary>
    public async Task<IReadOnlyList<Mention>> ReadAsync(CancellationToken cancellationToken)
    {
        if (_posts is null)
        {
            var newest = new Queue<Mention>();
            var filter = new MentionFilter { Topic = topic, From = from, Until = until, Originality = Originality.WithoutReposts };
            await foreach (var mention in readings.ReadAsync(filter, cancellationToken).ConfigureAwait(false))
            {
                newest.Enqueue(mention);
                if (newest.Count > Most)
                {
                    newest.Dequeue();
                }
            }

            _posts = [.. newest];
        }

        return _posts;
    }
}
