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

    public static async ValueTask<TopicView> OpenAsync(
        IReadSession session, SegmentCache cache, TermTexts texts, MentionFilter filter, QueryOptions options,
        CancellationToken cancellationToken)
    {
        try
        {
            var rows = await RowFilter.OfAsync(session, filter, options, cancellationToken).ConfigureAwait(false);
            var segments = await session.ReadSegmentsAsync(filter.Topic.Value, cancellationToken).ConfigureAwait(false);
            return new(session, cache, texts, rows, segments);
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public ValueTask DisposeAsync() => session.DisposeAsync();

    public ValueTask<Languages> LanguagesAsync(CancellationToken cancellationToken) => session.ReadLanguagesAsync(cancellationToken);

    public ValueTask CountHoursAsync(
        Dimension? divideBy, Action<int, byte, long> count, CancellationToken cancellationToken) =>
        new HourCounting(_selecting, session, cache, filter, divideBy).CountAsync(segments, count, cancellationToken);

    public async ValueTask<Totals> TotalsAsync(CancellationToken cancellationToken)
    {
        var (mentions, originals, engagement, first, last) = (0L, 0L, 0L, long.MaxValue, long.MinValue);
        var voices = new HashSet<long>();
        await foreach (var (segment, rows) in SelectedAsync(cancellationToken).ConfigureAwait(false))
        {
            var cells = await cache.CellsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            var authors = await cache.AuthorsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            var engagements = await cache.EngagementsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < rows.Count; i++)
            {
                originals += Cell.IsRepost(cells[rows[i]]) ? 0 : 1;
                engagement += engagements[rows[i]];
                voices.Add(authors[rows[i]]);
            }

            mentions += rows.Count;
            (first, last) = (Math.Min(first, rows.Key(0)), Math.Max(last, rows.Key(rows.Count - 1)));
        }

        voices.Remove(AuthorKey.None.Value);
        return mentions == 0
            ? new(0, 0, 0, 0, null, null)
            : new(mentions, originals, voices.Count, engagement, PostKey.Time(first), PostKey.Time(last));
    }

    /// <summary>Different accounts by interval.</summary>
    public async ValueTask<Dictionary<int, long>> VoicesAsync(Buckets buckets, CancellationToken cancellationToken)
    {
        var voices = new HashSet<(int Bucket, long Author)>();
        await foreach (var (segment, rows) in SelectedAsync(cancellationToken).ConfigureAwait(false))
        {
            var authors = await cache.AuthorsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < rows.Count; i++)
            {
                if (authors[rows[i]] != AuthorKey.None.Value)
                {
                    voices.Add((buckets.Of(HourSummary.Hour(rows.Key(i))), authors[rows[i]]));
                }
            }
        }

        return voices.CountBy(v => v.Bucket).ToDictionary(v => v.Key, v => (long)v.Value);
    }

    public async ValueTask<List<KeyCount>> TopAsync(
        Column column, int size, CancellationToken cancellationToken)
    {
        var ranking = new Ranking(column);
        await foreach (var (segment, rows) in SelectedAsync(cancellationToken).ConfigureAwait(false))
        {
            ranking.Add(await cache.ListAsync(session, segment, column, cancellationToken).ConfigureAwait(false), rows);
        }

        var most = ranking.Most(size);
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
        var ranks = new List<(long Engagement, long Key)>();
        foreach (var (segment, rows) in selected)
        {
            var engagements = await cache.EngagementsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < rows.Count; i++)
            {
                ranks.Add((engagements[rows[i]], rows.Key(i)));
            }
        }

        ranks.Sort(static (a, b) => b.CompareTo(a));
        return [.. ranks.Skip((int)skip).Take(size).Select(r => r.Key)];
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
