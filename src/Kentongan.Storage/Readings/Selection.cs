namespace Kentongan.Storage.Readings;

/// <summary>The rows of one segment that a filter leaves: a run of them, or a list.</summary>
readonly struct Selection(long[] keys, int start, int end, int[]? rows)
{
    public static Selection Nothing { get; } = new([], 0, 0, null);

    /// <summary>Every row of a segment, for those who do not ask for keys.</summary>
    public static Selection OfAll(int rows) => new([], 0, rows, null);

    /// <summary>Whether no row of the segment is left out.</summary>
    public bool IsWhole => rows is null && start == 0 && end == keys.Length;

    public int Count => rows is null ? end - start : rows.Length;

    public int this[int index] => rows is null ? start + index : rows[index];

    public long Key(int index) => keys[this[index]];

    /// <summary>How many of the rows have a key below <paramref name="key"/>.</summary>
    public int CountBelow(long key)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Key(middle) < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
