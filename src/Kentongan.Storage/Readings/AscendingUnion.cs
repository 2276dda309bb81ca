namespace Kentongan.Storage.Readings;

/// <summary>How many different numbers several ascending lists hold together: stretch by stretch, so that each fits into a near cache.</summary>
static class AscendingUnion
{
    const int Stretch = 4096;

    /// <param name="lists">Each without repetition and without 0.</param>
    public static long Count(IReadOnlyList<ReadOnlyMemory<long>> lists)
    {
        var filled = lists.Where(list => !list.IsEmpty).ToList();
        if (filled.Count < 2)
        {
            return filled.Sum(list => (long)list.Length);
        }

        var (first, last) = (filled.Min(list => Rank(list.Span[0])), filled.Max(list => Rank(list.Span[^1])));
        var stretches = (filled.Sum(list => list.Length) / Stretch) + 1;
        var (step, next, count) = (((last - first) / (ulong)stretches) + 1, new int[filled.Count], 0L);
        var numbers = new NumberSet(Stretch);
        for (var stretch = 1; stretch <= stretches; stretch++)
        {
            var end = stretch == stretches ? ulong.MaxValue : first + (step * (ulong)stretch);
            numbers.Clear();
            for (var list = 0; list < filled.Count; list++)
            {
                next[list] = AddBelow(numbers, filled[list].Span, next[list], end);
            }

            count += numbers.Count;
        }

        return count;
    }

    static int AddBelow(NumberSet numbers, ReadOnlySpan<long> list, int from, ulong end)
    {
        while (from < list.Length && Rank(list[from]) <= end)
        {
            numbers.Add(list[from++]);
        }

        return from;
    }

    /// <summary>Orders unsigned as the numbers are ordered signed.</summary>
    static ulong Rank(long number) => (ulong)number ^ (1UL << 63);
}
