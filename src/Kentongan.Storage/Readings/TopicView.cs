using System.Runtime.CompilerServices;

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
        new HourCounting(_selecting, session, cache, filter, divideBy).CountAsync(segments, count, cancellationToken);

    public async ValueTask<Totals> TotalsAsync(CancellationToken cancellationToken)
    {
        var (mentions, originals, engagement, first, last) = (0L, 0L, 0L, long.MaxValue, long.MinValue);
        var voices = new NumberSet();
        await foreach (var (segment, rows) in SelectedAsync(cancellationToken).ConfigureAwait(false))
        {
            var cells = await cache.CellsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            var authors = await cache.AuthorsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            var engagements = await cache.EngagementsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < rows.Count; i++)
            {
                var row = rows[i];
                originals += Cell.IsRepost(cells[row]) ? 0 : 1;
                engagement += engagements[row];
                voices.Add(authors[row]);
            }

            mentions += rows.Count;
            (first, last) = (Math.Min(first, rows.Key(0)), Math.Max(last, rows.Key(rows.Count - 1)));
        }

        return mentions == 0
            ? new(0, 0, 0, 0, null, null)
            : new(mentions, originals, voices.Count, engagement, PostKey.Time(first), PostKey.Time(last));
    }

    /// <summary>Different accounts by interval.</summary>
    public async ValueTask<Dictionary<int, long>> VoicesAsync(Buckets buckets, CancellationToken cancellationToken)
    {
        var voices = new Dictionary<int, NumberSet>();
        await foreach (var (segment, rows) in SelectedAsync(cancellationToken).ConfigureAwait(false))
        {
            var authors = await cache.AuthorsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            var (hour, set) = (-1, new NumberSet());
            for (var i = 0; i < rows.Count; i++)
            {
                if (HourSummary.Hour(rows.Key(i)) is var next && next != hour)
                {
                    (hour, set) = (next, SetOf(voices, buckets.Of(next)));
                }

                set.Add(authors[rows[i]]);
            }
        }

        return voices.Where(v => v.Value.Count > 0).ToDictionary(v => v.Key, v => (long)v.Value.Count);
    }

    public async ValueTask<List<KeyCount>> TopAsync(
        Column column, int size, CancellationToken cancellationToken)
    {
        var parts = new List<(byte[] List, Selection Rows)>();
        await foreach (var (segment, rows) in SelectedAsync(cancellationToken).ConfigureAwait(false))
        {
            parts.Add((await cache.ListAsync(session, segment, column, cancellationToken).ConfigureAwait(false), rows));
        }

        var state = await session.ReadStateAsync(cancellationToken).ConfigureAwait(false);
        var most = Ranking.Most(column == Column.Phrases ? PhraseCounts.Of(parts) : Counted(parts, state.NextTerm), size);
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
        var selected = new List<(SegmentInfo Segment, Selection Rows)>();
        await foreach (var one in SelectedAsync(cancellationToken).ConfigureAwait(false))
        {
            selected.Add(one);
        }

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
        await foreach (var (_, rows) in SelectedAsync(cancellationToken).ConfigureAwait(false))
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

    static List<(long Number, long Count)> Counted(List<(byte[] List, Selection Rows)> parts, int vocabulary)
    {
        using var counts = new WordCounts(vocabulary);
        foreach (var (list, rows) in parts)
        {
            counts.Add(list, rows);
        }

        return counts.Counted();
    }

    static NumberSet SetOf(Dictionary<int, NumberSet> voices, int bucket)
    {
        if (!voices.TryGetValue(bucket, out var set))
        {
            voices[bucket] = set = new();
        }

        return set;
    }

    async IAsyncEnumerable<(SegmentInfo Segment, Selection Rows)> SelectedAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var segment in segments)
        {
            var rows = await _selecting.RowsAsync(segment, filter, cancellationToken).ConfigureAwait(false);
            if (rows.Count > 0)
            {
                yield return (segment, rows);
            }
        }
    }

    /// <summary>The words of a phrase, or the one number that is none.</summary>
    static IEnumerable<int> Parts(long number) => number >> 32 == 0 ? [(int)number] : [(int)(number >> 32), (int)number];
}
