using Kentongan.Storage.Sessions;
using Kentongan.Storage.Segments;
using Kentongan.Understand.Building;

namespace Kentongan.Storage.Posts;

/// <summary>Compares the keys that a search found with those of a topic's segments.</summary>
sealed class Overlapping(IReadSession session, SegmentCache cache, IReadOnlyList<long> found, long from, long until)
{
    readonly HashSet<long> _found = [.. found];

    public async ValueTask<TopicOverlap> WithAsync(TopicId topic, CancellationToken cancellationToken)
    {
        var (shared, mentions) = (0L, 0L);
        foreach (var segment in await session.ReadSegmentsAsync(topic.Value, cancellationToken).ConfigureAwait(false))
        {
            if (segment.FirstKey < until && segment.LastKey >= from)
            {
                foreach (var key in await cache.KeysAsync(session, segment, cancellationToken).ConfigureAwait(false))
                {
                    var isWithin = key >= from && key < until;
                    mentions += isWithin ? 1 : 0;
                    shared += isWithin && _found.Contains(key) ? 1 : 0;
                }
            }
        }

        return new(topic, shared, mentions, found.Count);
    }
}
