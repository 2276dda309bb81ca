namespace Kentongan.Storage.Readings;

/// <summary>Finds the keys of one page among the selections of many segments, without sorting what lies before it.</summary>
static class Paging
{
    /// <summary>The keys from rank <paramref name="skip"/> on, newest first.</summary>
    public static long[] Newest(IReadOnlyList<Selection> selections, long skip, int size)
    {
        var total = selections.Sum(s => (long)s.Count);
        var above = Boundary(selections, total - skip);
        return [.. selections.SelectMany(s => Below(s, above, size)).OrderDescending().Take(size)];
    }

    /// <summary>The keys from rank <paramref name="skip"/> on, oldest first.</summary>
    public static long[] Oldest(IReadOnlyList<Selection> selections, long skip, int size)
    {
        var from = Boundary(selections, skip);
        return [.. selections.SelectMany(s => From(s, from, size)).Order().Take(size)];
    }

    /// <summary>The smallest key that has exactly <paramref name="rank"/> selected keys below it.</summary>
    static long Boundary(IReadOnlyList<Selection> selections, long rank)
    {
        var (low, high) = (0L, long.MaxValue);
        while (low < high)
        {
            var middle = low + ((high - low) >>> 1);
            if (selections.Sum(s => (long)s.CountBelow(middle)) < rank)
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

    static IEnumerable<long> Below(Selection selection, long limit, int size)
    {
        var end = selection.CountBelow(limit);
        for (var i = Math.Max(0, end - size); i < end; i++)
        {
            yield return selection.Key(i);
        }
    }

    static IEnumerable<long> From(Selection selection, long first, int size)
    {
        var start = selection.CountBelow(first);
        for (var i = start; i < Math.Min(selection.Count, start + size); i++)
        {
            yield return selection.Key(i);
        }
    }
}
