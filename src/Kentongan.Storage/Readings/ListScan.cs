using System.Buffers;

using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Readings;

/// <summary>Walks a list column and keeps the rows whose list passes a test.</summary>
static class ListScan
{
    public delegate bool Test(ReadOnlySpan<byte> list);

    /// <param name="list">The column.</param>
    /// <param name="among">The rows to look at, ascending; null for all of <paramref name="range"/>.</param>
    /// <param name="range">The rows within the time asked for.</param>
    /// <param name="test">Given the numbers of a row, still packed.</param>
    public static int[] Rows(byte[] list, int[]? among, (int Start, int End) range, Test test)
    {
        var rows = ArrayPool<int>.Shared.Rent(Math.Max(among?.Length ?? range.End - range.Start, 1));
        var last = among is null ? range.End : among.Length > 0 ? among[^1] + 1 : 0;
        var (count, next) = (0, 0);
        var reader = new ByteReader(list);
        for (var row = 0; row < last; row++)
        {
            var numbers = reader.Block();
            if (among is null ? row >= range.Start : among[next] == row)
            {
                rows[count] = row;
                count += test(numbers) ? 1 : 0;
                next++;
            }
        }

        var found = rows.AsSpan(0, count).ToArray();
        ArrayPool<int>.Shared.Return(rows);
        return found;
    }
}
