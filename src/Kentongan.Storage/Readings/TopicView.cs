using Kentongan.Listen.Queries;
using Kentongan.Storage.Posts;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;
using Kentongan.Storage.Terms;
using Kentongan.Understand;

namespace Kentongan.Storage.Readings;

/// <summary>One topic through one filter, in one view of the store.</summary>
sealed class TopicView(
    IReadSession session, SegmentCache cache, TermTexts texts, RowFilter filter, List<SegmentInfo> segments) : IAsyncDisposable
{
    readonly Selecting _selecting = new(session, cache, texts);
    readonly Digests _digests = new(session, cache);

    public IReadSession Session => session;

    /// <summary>The view of a session, which goes on belonging to the caller until the view is disposed of.</summary>
    public static async ValueTask<TopicView> OpenAsync(
        IReadSession session, SegmentCache cache, TermTexts texts, MentionFilter filter, QueryOptions options, List<SegmentInfo> segments,
        CancellationToken cancellationToken) =>
        new(session, cache, texts, await RowFilter.OfAsync(session, filter, options, cancellationToken).ConfigureAwait(false), segments);

    public ValueTask DisposeAsync() => session.DisposeAsync();

    public ValueTask<Languages> LanguagesAsync(CancellationToken cancellationToken) => session.ReadLanguagesAsync(cancellationToken);

    public ValueTask CountHoursAsync(
        Dimension? divideBy, Action<int, byte, long> count, CancellationToken cancellationToken) =>
        new HourCounting(_selecting, session, cache, filter, divideBy, isByHour: true).CountAsync(segments, count, cancellationToken);

    /// <summary>All hours together.</summary>
    public ValueTask CountAsync(Dimension divideBy, Action<byte, long> count, CancellationToken cancellationToken) =>
        new HourCounting(_selecting, session, cache, filter, divideBy, isByHour: false)
            .CountAsync(segments, (_, key, mentions) => count(key, mentions), cancellationToken);

    public async ValueTask<Totals> TotalsAsync(CancellationToken cancellationToken)
    {
        var (originals, engagement, selected) = (0L, 0L, await SelectedAsync(cancellationToken).ConfigureAwait(false));
        foreach (var (segment, rows) in selected)
        {
            var cells = await cache.CellsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            var engagements = await cache.EngagementsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < rows.Count; i++)
            {
                var row = rows[i];
                originals += Cell.IsRepost(cells[row]) ? 0 : 1;
                engagement += engagements[row];
            }
        }

        return selected.Count == 0
            ? new(0, 0, 0, 0, null, null)
            : new(
                selected.Sum(s => (long)s.Rows.Count), originals,
                await new VoiceCounting(_digests).CountAsync(selected, cancellationToken).ConfigureAwait(false), engagement,
                PostKey.Time(selected.Min(s => s.Rows.Key(0))), PostKey.Time(selected.Max(s => s.Rows.Key(s.Rows.Count - 1))));
    }

    /// <summary>Different accounts by interval.</summary>
    public async ValueTask<Dictionary<int, long>> VoicesAsync(Buckets buckets, CancellationToken cancellationToken) =>
        await new VoiceCounting(_digests)
            .CountAsync(await SelectedAsync(cancellationToken).ConfigureAwait(false), buckets, cancellationToken).ConfigureAwait(false);

    public async ValueTask<List<KeyCount>> TopAsync(Column column, int size, CancellationToken cancellationToken)
    {
        var selected = await SelectedAsync(cancellationToken).ConfigureAwait(false);
        var most = column == Column.Phrases
            ? await new PhraseRanking(_digests).MostAsync(selected, size, cancellationToken).ConfigureAwait(false)
            : Ranking.Most(await CountedAsync(selected, column, cancellationToken).ConfigureAwait(false), size);
        await texts.LoadAsync(session, [.. most.SelectMany(m => Parts(m.Number))], cancellationToken).ConfigureAwait(false);
        return
        [
            .. most.Select(m => new KeyCount(string.Join(' ', Parts(m.Number).Select(n => texts[n])), m.Count))
                .OrderByDescending(k => k.Count).ThenBy(k => k.Key, StringComparer.Ordinal).Take(size),
        ];
    }

    public async ValueTask<(long[] Keys, long Total)> PageAsync(
        MentionOrder order, long skip, int size, CancellationToken cancellationToken)
    {
        var selected = await SelectedAsync(cancellationToken).ConfigureAwait(false);
        var rows = selected.ConvertAll(s => s.Rows);
        var total = rows.Sum(r => (long)r.Count);
        var keys = skip >= total ? [] : order switch
        {
            MentionOrder.Newest => Paging.Newest(rows, skip, size),
            MentionOrder.Oldest => Paging.Oldest(rows, skip, size),
            _ => await MostEngagementAsync(selected, skip, size, cancellationToken).ConfigureAwait(false),
        };
        return (keys, total);
    }

    /// <summary>Every key that the filter leaves, oldest first.</summary>
    public async ValueTask<long[]> KeysAsync(CancellationToken cancellationToken)
    {
        var keys = new List<long>();
        foreach (var (_, rows) in await SelectedAsync(cancellationToken).ConfigureAwait(false))
        {
            for (var i = 0; i < rows.Count; i++)
            {
                keys.Add(rows.Key(i));
            }
        }

        keys.Sort();
        return [.. keys];
    }

    async ValueTask<long[]> MostEngagementAsync(
        List<(SegmentInfo Segment, Selection Rows)> selected, long skip, int size, CancellationToken cancellationToken)
    {
        var best = new PriorityQueue<long, (long Engagement, long Key)>();
        var (wanted, least) = (skip + size, (Engagement: long.MinValue, Key: long.MinValue));
        foreach (var (segment, rows) in selected)
        {
            var engagements = await cache.EngagementsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < rows.Count; i++)
            {
                var rank = (Engagement: engagements[rows[i]], Key: rows.Key(i));
                if (best.Count < wanted)
                {
                    best.Enqueue(rank.Key, rank);
                }
                else if (rank.CompareTo(least) > 0)
                {
                    best.DequeueEnqueue(rank.Key, rank);
                }
                else
                {
                    continue;
                }

                best.TryPeek(out _, out least);
            }
        }

        return [.. best.UnorderedItems.OrderByDescending(r => r.Priority).Skip((int)skip).Select(r => r.Element)];
    }

    async ValueTask<List<(long Number, long Count)>> CountedAsync(
        List<(SegmentInfo Segment, Selection Rows)> selected, Column column, CancellationToken cancellationToken)
    {
        using var counts = new WordCounts();
        var whole = selected.Where(one => one.Segment.IsSealed && one.Rows.IsWhole).Select(one => one.Segment).ToList();
        foreach (var digest in await _digests.CountsAsync(whole, column, cancellationToken).ConfigureAwait(false))
        {
            counts.Add(digest);
        }

        foreach (var (segment, rows) in selected.Where(one => !one.Segment.IsSealed || !one.Rows.IsWhole))
        {
            counts.Add(await cache.ListAsync(session, segment, column, cancellationToken).ConfigureAwait(false), rows);
        }

        return counts.Counted();
    }

    /// <summary>The segments that have rows which the filter leaves.</summary>
    async ValueTask<List<(SegmentInfo Segment, Selection Rows)>> SelectedAsync(CancellationToken cancellationToken)
    {
        var rows = await _selecting.RowsAsync(segments.ConvertAll(segment => (segment, filter)), cancellationToken).ConfigureAwait(false);
        return [.. segments.Zip(rows).Where(one => one.Second.Count > 0)];
    }

    /// <summary>The words of a phrase, or the one number that is none.</summary>
    static IEnumerable<int> Parts(long number) => number >> 32 == 0 ? [(int)number] : [(int)(number >> 32), (int)number];
}
