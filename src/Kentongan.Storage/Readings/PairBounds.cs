namespace Kentongan.Storage.Readings;

/// <summary>
/// Finds the most frequent pairs of some rows in one walk, where the segments that they are of are known as a whole: a pair occurs in
/// the rows no more often than in the segments, so only those that are frequent enough there are counted. The result is that of
/// counting everything, or none.
/// </summary>
static class PairBounds
{
    /// <param name="parts">The rows.</param>
    /// <param name="wholes">What is known of the segments that all of the rows are of, or of the rows themselves.</param>
    /// <returns>The <paramref name="size"/> most frequent and their equals; null when another pair could be among them.</returns>
    public static List<(long Number, long Count)>? Most(IReadOnlyList<PairPart> parts, IReadOnlyList<FrequentPairs> wholes, int size, int counted = PairTable.Most)
    {
        var (pairs, mostOther) = Highest(wholes, counted);
        if (pairs.Count > counted)
        {
            return null;
        }

        var counts = pairs.ToDictionary(pair => pair, _ => 0L);
        PairWalk.OnEveryCore(parts, () => new Counting(new(pairs)), seen =>
        {
            foreach (var (pair, count) in seen.Counts.Counted())
            {
                counts[pair] += count;
            }
        });
        var most = Ranking.Most([.. counts.Where(c => c.Value > 0).Select(c => (c.Key, c.Value))], size);
        return mostOther == 0 || (most.Count >= size && most[^1].Count > mostOther) ? most : null;
    }

    /// <summary>The pairs that can have occurred most often, some <paramref name="size"/> of them, and the most that any other can have.</summary>
    static (List<long> Pairs, long MostOther) Highest(IReadOnlyList<FrequentPairs> wholes, int size)
    {
        // Where a pair is not frequent it can still have occurred so often; what is added up is how much more it can have.
        var (unseen, more) = (wholes.Sum(whole => (long)whole.MostUnseen), new CountTable(wholes.Sum(whole => whole.Counts.Count)));
        foreach (var whole in wholes)
        {
            foreach (var (pair, count) in whole.Counts.Counted())
            {
                more.Add(pair, (int)count - whole.MostUnseen);
            }
        }

        var all = more.Counted();
        var least = all.Count <= size ? 1 : PairCounting.Threshold([.. all.Select(pair => (int)pair.Count)], size);
        return ([.. all.Where(pair => pair.Count >= least).Select(pair => pair.Number)], unseen + least - 1);
    }

    readonly struct Counting(PairTable counts) : IPairVisitor
    {
        public PairTable Counts => counts;

        public void Take(long pair) => counts.Add(pair);
    }
}
