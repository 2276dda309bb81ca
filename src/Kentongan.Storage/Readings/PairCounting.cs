using System.Buffers;

namespace Kentongan.Storage.Readings;

/// <summary>
/// Finds the frequent among very many different pairs without a counter for each. A first walk counts pairs together that
/// share a bucket, so a bucket's count is the most that any of its pairs can have; a second walk counts exactly those pairs
/// whose bucket is full enough. Nothing is estimated: what is left out is known to be rarer than what is shown.
/// </summary>
static class PairCounting
{
    const int FewRows = 4096;
    const int Bits = 18;
    const int Shift = 64 - Bits;

    /// <summary>How many buckets may hold pairs that are counted one by one.</summary>
    const int Full = 8192;

    /// <param name="wanted">There shall be so many pairs, unless there are fewer at all.</param>
    public static FrequentPairs Frequent(IReadOnlyList<PairPart> parts, int wanted = 0, int full = Full)
    {
        if (parts.Sum(part => (long)part.Rows.Count) <= FewRows)
        {
            return AtLeast(1, parts, []);
        }

        var buckets = ArrayPool<int>.Shared.Rent(1 << Bits);
        try
        {
            buckets.AsSpan(0, 1 << Bits).Clear();
            PairWalk.OnEveryCore(parts, Together.New, seen => seen.AddTo(buckets));
            return Frequent(parts, wanted, buckets, Threshold(buckets.AsSpan(0, 1 << Bits), full));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(buckets);
        }
    }

    static FrequentPairs Frequent(IReadOnlyList<PairPart> parts, int wanted, int[] buckets, int least)
    {
        while (true)
        {
            var found = AtLeast(least, parts, buckets);
            if (least == 1 || found.Counts.Count >= wanted)
            {
                return found;
            }

            least /= 2;
        }
    }

    static FrequentPairs AtLeast(int least, IReadOnlyList<PairPart> parts, int[] buckets)
    {
        var counts = new CountTable(1024);
        PairWalk.OnEveryCore(parts, () => new Apart(new(1024), buckets, least), seen => counts.Add(seen.Counts));
        return new(least == 1 ? counts : Only(counts.Counted(least)), least);
    }

    static CountTable Only(List<(long Number, long Count)> counted)
    {
        var kept = new CountTable(counted.Count);
        foreach (var (number, count) in counted)
        {
            kept.Add(number, (int)count);
        }

        return kept;
    }

    /// <summary>The smallest count, at least 1, that no more than <paramref name="full"/> buckets have or exceed.</summary>
    public static int Threshold(ReadOnlySpan<int> buckets, int full)
    {
        const int Counted = 1 << 16;
        var having = new int[Counted];
        foreach (var count in buckets)
        {
            having[Math.Min(count, Counted - 1)]++;
        }

        var (least, sum) = (Counted, 0);
        while (least > 1 && sum + having[least - 1] <= full)
        {
            sum += having[--least];
        }

        return least;
    }

    readonly struct Together(int[] buckets) : IPairVisitor
    {
        public static Together New()
        {
            var buckets = ArrayPool<int>.Shared.Rent(1 << Bits);
            buckets.AsSpan(0, 1 << Bits).Clear();
            return new(buckets);
        }

        public void AddTo(int[] sums)
        {
            for (var bucket = 0; bucket < 1 << Bits; bucket++)
            {
                sums[bucket] += buckets[bucket];
            }

            ArrayPool<int>.Shared.Return(buckets);
        }

        public void Take(long pair) => buckets[Hashing.Slot(pair, Shift)]++;
    }

    readonly struct Apart(CountTable counts, int[] buckets, int least) : IPairVisitor
    {
        public CountTable Counts => counts;

        public void Take(long pair)
        {
            if (least == 1 || buckets[Hashing.Slot(pair, Shift)] >= least)
            {
                counts.Add(pair);
            }
        }
    }
}
