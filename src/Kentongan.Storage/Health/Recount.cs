using Kentongan.Storage.Posts;
using Kentongan.Storage.Recent;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Health;

/// <summary>
/// Counts every mention twice, once from the posts and once from the segments, and keeps of each topic the number and a
/// fingerprint that does not depend on order. Memory does not grow with the store.
/// </summary>
/// <param name="session">One view for both counts.</param>
/// <param name="recentFrom">From here on posts are counted as recent ones too.</param>
sealed class Recount(IReadSession session, long recentFrom)
{
    /// <summary>Segments whose stored summary is not that of their rows.</summary>
    public List<long> WrongSummaries { get; } = [];

    public async ValueTask<Dictionary<int, Fingerprint>> FromPostsAsync(CancellationToken cancellationToken)
    {
        var (topics, mention, words) = (new Dictionary<int, Fingerprint>(), new EncodedMention(), new WordsAlone());
        await foreach (var rows in PostPages.OfAsync(session, 0, long.MaxValue, cancellationToken).ConfigureAwait(false))
        {
            foreach (var row in rows)
            {
                PostFacts.Read(row).Encode(mention);
                if (row.Key >= recentFrom)
                {
                    topics[RecentColumns.Topic] = topics.GetValueOrDefault(RecentColumns.Topic).With(words.Of(mention));
                }

                foreach (var topic in row.Topics)
                {
                    topics[topic] = topics.GetValueOrDefault(topic).With(mention);
                }
            }
        }

        return topics;
    }

    public async ValueTask<Dictionary<int, Fingerprint>> FromSegmentsAsync(CancellationToken cancellationToken)
    {
        var topics = new Dictionary<int, Fingerprint>();
        foreach (var info in await session.ReadSegmentsAsync(null, cancellationToken).ConfigureAwait(false))
        {
            var segment = await SegmentLoad.AllAsync(session, info, cancellationToken).ConfigureAwait(false);
            // What left the window of recent posts stays in a segment until the segment is dropped.
            topics[info.Topic] = Add(topics.GetValueOrDefault(info.Topic), segment, info.Topic == RecentColumns.Topic ? recentFrom : 0);
            if (info.IsSealed && !await HasRightSummaryAsync(info, segment, cancellationToken).ConfigureAwait(false))
            {
                WrongSummaries.Add(info.Id);
            }
        }

        return topics;
    }

    static Fingerprint Add(Fingerprint fingerprint, Segment segment, long from)
    {
        var cursor = new SegmentCursor(segment);
        for (var row = 0; row < segment.Rows; row++)
        {
            fingerprint = segment.Keys[row] < from ? fingerprint : fingerprint.With(cursor.At(row));
        }

        return fingerprint;
    }

    async ValueTask<bool> HasRightSummaryAsync(SegmentInfo info, Segment segment, CancellationToken cancellationToken)
    {
        var stored = await session.ReadColumnAsync<byte>(info.Id, Column.Hours, cancellationToken).ConfigureAwait(false);
        return stored.AsSpan().SequenceEqual(HourSummary.Of(segment).ToBytes());
    }
}
