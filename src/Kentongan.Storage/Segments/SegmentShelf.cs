using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Segments;

/// <summary>
/// Puts a topic's new mentions down as small segments and merges eight of a size into one of the next, so that each
/// mention is rewritten a few times at most and a topic never has more than some dozen small ones.
/// </summary>
sealed class SegmentShelf
{
    const int Fan = 8;

    /// <summary>From here on a segment is kept by columns, with its summary.</summary>
    const int SealedRows = 2048;

    /// <summary>From here on it is not merged any more.</summary>
    const int FullRows = 65_536;
    const int LargestRows = 131_072;

    readonly Dictionary<int, List<SegmentInfo>> _topics = [];

    /// <summary>Forgets what it knows, because somebody else may have written.</summary>
    public void Clear() => _topics.Clear();

    public async ValueTask AddAsync(
        IWriteSession session, int topic, Segment mentions, CancellationToken cancellationToken)
    {
        var segments = await OfAsync(session, topic, cancellationToken).ConfigureAwait(false);
        segments.Add(await StoreAsync(session, topic, mentions, cancellationToken).ConfigureAwait(false));
        await MergeAsync(session, topic, segments, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes out the mentions whose key <paramref name="isGone"/> says so.</summary>
    /// <param name="first">The smallest key that may be gone.</param>
    /// <param name="last">The largest one.</param>
    public async ValueTask RemoveAsync(
        IWriteSession session, int topic, long first, long last, Predicate<long> isGone, CancellationToken cancellationToken)
    {
        var segments = await OfAsync(session, topic, cancellationToken).ConfigureAwait(false);
        foreach (var info in segments.Where(s => s.FirstKey <= last && s.LastKey >= first).ToArray())
        {
            var segment = await SegmentLoad.AllAsync(session, info, cancellationToken).ConfigureAwait(false);
            if (segment.Keys.Any(k => isGone(k)))
            {
                await ReplaceAsync(session, topic, segments, [info], k => !isGone(k), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Removes all of a topic's segments.</summary>
    public async ValueTask DropAsync(IWriteSession session, int topic, CancellationToken cancellationToken)
    {
        var segments = await OfAsync(session, topic, cancellationToken).ConfigureAwait(false);
        await session.DeleteSegmentsAsync([.. segments.Select(s => s.Id)], cancellationToken).ConfigureAwait(false);
        segments.Clear();
    }

    public async ValueTask<List<SegmentInfo>> OfAsync(IReadSession session, int topic, CancellationToken cancellationToken)
    {
        if (!_topics.TryGetValue(topic, out var segments))
        {
            segments = await session.ReadSegmentsAsync(topic, cancellationToken).ConfigureAwait(false);
            _topics[topic] = segments;
        }

        return segments;
    }

    static async ValueTask MergeAsync(
        IWriteSession session, int topic, List<SegmentInfo> segments, CancellationToken cancellationToken)
    {
        while (segments.Where(s => s.Rows < FullRows).GroupBy(s => Tier(s.Rows)).FirstOrDefault(t => t.Count() >= Fan) is { } tier)
        {
            await ReplaceAsync(session, topic, segments, [.. tier], _ => true, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Powers of eight, so that eight of a tier make one of the next.</summary>
    static int Tier(int rows) => int.Log2(rows) / 3;

    static async ValueTask ReplaceAsync(
        IWriteSession session, int topic, List<SegmentInfo> segments, SegmentInfo[] old, Predicate<long> keep,
        CancellationToken cancellationToken)
    {
        var contents = new List<Segment>(old.Length);
        foreach (var info in old)
        {
            contents.Add(await SegmentLoad.AllAsync(session, info, cancellationToken).ConfigureAwait(false));
        }

        await session.DeleteSegmentsAsync([.. old.Select(s => s.Id)], cancellationToken).ConfigureAwait(false);
        segments.RemoveAll(s => old.Contains(s));
        foreach (var piece in SegmentMerge.Pieces(contents, LargestRows, keep))
        {
            segments.Add(await StoreAsync(session, topic, piece, cancellationToken).ConfigureAwait(false));
        }
    }

    static ValueTask<SegmentInfo> StoreAsync(
        IWriteSession session, int topic, Segment segment, CancellationToken cancellationToken)
    {
        var info = new SegmentInfo(0, topic, segment.Rows, segment.Keys[0], segment.Keys[^1], segment.Rows >= SealedRows);
        return session.AddSegmentAsync(info, SegmentBytes.Of(segment, info.IsSealed), cancellationToken);
    }
}
