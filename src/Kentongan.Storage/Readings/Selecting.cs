using Kentongan.Storage.Bytes;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Readings;

/// <summary>Finds the rows of a segment that a filter leaves, touching only the columns that it asks about.</summary>
sealed class Selecting(IReadSession session, SegmentCache cache, RowFilter filter)
{
    public async ValueTask<Selection> RowsAsync(SegmentInfo segment, CancellationToken cancellationToken)
    {
        if (filter.IsImpossible || segment.FirstKey >= filter.Until || segment.LastKey < filter.From)
        {
            return Selection.Nothing;
        }

        var keys = await cache.KeysAsync(session, segment, cancellationToken).ConfigureAwait(false);
        var (start, end) = (LowerBound(keys, filter.From), LowerBound(keys, filter.Until));
        int[]? rows = null;
        if (!filter.Cells.AcceptsAll)
        {
            var cells = await cache.CellsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            rows = Accepted(cells, start, end);
        }

        foreach (var test in filter.Lists)
        {
            var list = await cache.ListAsync(session, segment, test.Column, cancellationToken).ConfigureAwait(false);
            rows = Holding(list, test, rows, start, end);
        }

        return new(keys, start, end, rows);
    }

    static int LowerBound(long[] keys, long key)
    {
        var index = Array.BinarySearch(keys, key);
        return index < 0 ? ~index : index;
    }

    int[] Accepted(ulong[] cells, int start, int end)
    {
        var rows = new int[end - start];
        var count = 0;
        for (var row = start; row < end; row++)
        {
            rows[count] = row;
            count += filter.Cells.Accepts(cells[row]) ? 1 : 0;
        }

        return rows[..count];
    }

    static int[] Holding(byte[] list, ListTest test, int[]? among, int start, int end)
    {
        var rows = new int[among?.Length ?? end - start];
        var (count, next, last) = (0, 0, among is null ? end : among.Length > 0 ? among[^1] + 1 : 0);
        var reader = new ByteReader(list);
        for (var row = 0; row < last; row++)
        {
            var numbers = reader.Block();
            if (among is null ? row >= start : among[next] == row)
            {
                rows[count] = row;
                count += test.Holds(numbers) ? 1 : 0;
                next++;
            }
        }

        return rows[..count];
    }
}
