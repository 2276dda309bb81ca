using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;
using Kentongan.Understand;

namespace Kentongan.Storage.Readings;

/// <summary>
/// Counts mentions by hour and by the keys of one dimension: from the summaries of sealed segments where the filter
/// allows it, row by row elsewhere.
/// </summary>
/// <param name="isByHour">Whether each hour is wanted for itself; else a whole segment may be told at once, under its first hour.</param>
sealed class HourCounting(
    Selecting selecting, IReadSession session, SegmentCache cache, RowFilter filter, Dimension? divideBy, bool isByHour)
{
    const long HourKeys = HourSummary.HourMilliseconds << 20;

    /// <param name="segments">Those of the topic.</param>
    /// <param name="count">Takes the hour since 1970, the key of the dimension and the number of mentions.</param>
    /// <param name="cancellationToken">Stops between segments.</param>
    public async ValueTask CountAsync(
        IReadOnlyList<SegmentInfo> segments, Action<int, byte, long> count, CancellationToken cancellationToken)
    {
        var (first, end) = WholeHours();
        var rest = new List<(SegmentInfo Segment, RowFilter Within)>();
        foreach (var segment in segments.Where(s => s.FirstKey < filter.Until && s.LastKey >= filter.From))
        {
            if (segment.IsSealed && first < end && SummaryDimension(out var dimension))
            {
                await CountSummaryAsync(segment, dimension, (first, end), count, cancellationToken).ConfigureAwait(false);
                rest.Add((segment, filter.Between(0, first * HourKeys)));
                rest.Add((segment, filter.Between(end * HourKeys, long.MaxValue)));
            }
            else
            {
                rest.Add((segment, filter));
            }
        }

        var rows = await selecting.RowsAsync(rest, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < rest.Count; i++)
        {
            await CountRowsAsync(rest[i].Segment, rows[i], count, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The hours that lie wholly within the filter's time.</summary>
    (long First, long End) WholeHours()
    {
        var first = (filter.From + HourKeys - 1) / HourKeys;
        return (first, filter.Until / HourKeys);
    }

    /// <summary>A summary knows one dimension at a time: the one that the filter restricts must be the one that divides.</summary>
    bool SummaryDimension(out Dimension? dimension)
    {
        var used = filter.Cells.Used;
        dimension = divideBy ?? (used.Count == 1 ? used[0] : null);
        return filter.IsOfCells
            && (used.Count == 0 || (used.Count == 1 && used[0] == dimension));
    }

    async ValueTask CountSummaryAsync(
        SegmentInfo segment, Dimension? dimension, (long First, long End) range, Action<int, byte, long> count,
        CancellationToken cancellationToken)
    {
        var lines = await cache.HoursAsync(session, segment, cancellationToken).ConfigureAwait(false);
        var (line, (first, end), accepted) = (lines.Of(dimension), lines.Between(range.First, range.End), Accepted(dimension));
        if (!isByHour && first == 0 && end == lines.Hours.Length)
        {
            CountSums(line, lines.Hours[0], accepted, count);
            return;
        }

        for (var hour = first; hour < end; hour++)
        {
            for (var entry = line.Starts[hour]; entry < line.Starts[hour + 1]; entry++)
            {
                if (accepted[line.Codes[entry]])
                {
                    count(lines.Hours[hour], Key(line.Codes[entry]), line.Counts[entry]);
                }
            }
        }
    }

    void CountSums(HourLine line, int hour, bool[] accepted, Action<int, byte, long> count)
    {
        for (var code = 0; code < line.Sums.Length; code++)
        {
            if (line.Sums[code] > 0 && accepted[code])
            {
                count(hour, Key(code), line.Sums[code]);
            }
        }
    }

    byte Key(int code) => divideBy is null ? (byte)0 : (byte)(code >> 1);

    /// <summary>By the codes of an <see cref="HourLine"/>.</summary>
    bool[] Accepted(Dimension? dimension)
    {
        var accepted = new bool[HourLine.AllCodes];
        for (var code = 0; code < accepted.Length; code++)
        {
            accepted[code] = filter.Cells.AcceptsRepost((code & 1) != 0) && (dimension is not { } d || filter.Cells.Accepts(d, (byte)(code >> 1)));
        }

        return accepted;
    }

    async ValueTask CountRowsAsync(SegmentInfo segment, Selection rows, Action<int, byte, long> count, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var cells = divideBy is null ? [] : await cache.CellsAsync(session, segment, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < rows.Count; i++)
        {
            count(HourSummary.Hour(rows.Key(i)), divideBy is { } d ? Cell.Get(cells[rows[i]], d) : (byte)0, 1);
        }
    }
}
