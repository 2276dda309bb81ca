namespace Kentongan.Storage.Readings;

/// <summary>The most frequent numbers of a list column.</summary>
static class Ranking
{
    /// <summary>The most frequent, and all that are as frequent as the last of them: ties are broken by their text.</summary>
    public static List<(long Number, long Count)> Most(IEnumerable<(long Number, long Count)> counts, int size)
    {
        var best = new PriorityQueue<long, long>();
        var all = counts as IReadOnlyList<(long Number, long Count)> ?? [.. counts];
        foreach (var (_, count) in all)
        {
            if (best.Count < size)
            {
                best.Enqueue(count, count);
            }
            else if (size > 0 && count > best.Peek())
            {
                best.DequeueEnqueue(count, count);
            }
        }

        var least = best.Count == 0 ? 0 : best.Peek();
        return [.. all.Where(c => c.Count >= least).OrderByDescending(c => c.Count)];
    }
}
