namespace Kentongan.Storage.Readings;

/// <summary>Which pairs may be among the most frequent of all, as far as the frequent pairs of each part tell.</summary>
static class PairCandidates
{
    /// <summary>Every pair that may be among the first <paramref name="size"/>; null when the parts tell too little.</summary>
    public static IReadOnlyList<long>? Of(IReadOnlyList<FrequentPairs> parts, int size)
    {
        var sums = new CountTable(parts.Sum(part => part.Counts.Count));
        foreach (var (pair, count) in parts.SelectMany(part => part.Counts.Counted()))
        {
            sums.Add(pair, (int)count);
        }

        // A sum may be short of this much: what a pair can have occurred in parts where it is not frequent.
        var (counted, unseen) = (sums.Counted(), parts.Sum(part => (long)part.MostUnseen));
        var last = counted.Count < size || size < 1 ? 0 : Ranking.Most(counted, size)[^1].Count;
        if (unseen > 0 && unseen >= last)
        {
            return null;
        }

        var candidates = counted.Where(c => c.Count + unseen >= last).Select(c => c.Number).ToList();
        return candidates.Count <= PairTable.Most || unseen == 0 ? candidates : null;
    }
}
