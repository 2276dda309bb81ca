using System.Runtime.InteropServices;

using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Readings;

/// <summary>
/// How often each pair of words occurs. Up to 25,000 mentions every pair is counted. Beyond that an even sample of so
/// many mentions says which thousand pairs may be among the most frequent, and those are counted in every mention: a
/// count that is shown is always exact, and a pair that belongs among the first hundred would have to be several times
/// rarer in the sample than it is to be missed.
/// </summary>
static class PhraseCounts
{
    const int SampledRows = 25_000;
    const int Candidates = 1000;

    public static List<(long Pair, long Count)> Of(IReadOnlyList<(byte[] List, Selection Rows)> parts)
    {
        var step = (int)(parts.Sum(p => (long)p.Rows.Count) / SampledRows) + 1;
        var sample = new Dictionary<long, int>();
        foreach (var (list, rows) in parts)
        {
            Walk(list, rows, step, new Sampling(sample));
        }

        return step == 1
            ? [.. sample.Select(p => (p.Key, (long)p.Value))]
            : Recount(parts, [.. sample.OrderByDescending(p => p.Value).Take(Candidates).Select(p => p.Key)]);
    }

    interface IPairVisitor
    {
        void Take(long pair);
    }

    readonly struct Sampling(Dictionary<long, int> counts) : IPairVisitor
    {
        public void Take(long pair) => CollectionsMarshal.GetValueRefOrAddDefault(counts, pair, out _)++;
    }

    readonly struct Counting(PairTable counts) : IPairVisitor
    {
        public void Take(long pair) => counts.Add(pair);
    }

    static List<(long Pair, long Count)> Recount(IReadOnlyList<(byte[] List, Selection Rows)> parts, long[] candidates)
    {
        var counts = new PairTable(candidates);
        foreach (var (list, rows) in parts)
        {
            Walk(list, rows, step: 1, new Counting(counts));
        }

        return counts.Counted();
    }

    /// <summary>The visitor is a struct so that the compiler can draw it into the loop.</summary>
    static void Walk<T>(byte[] list, Selection rows, int step, T visitor)
        where T : struct, IPairVisitor
    {
        var reader = new ByteReader(list);
        var row = 0;
        for (var i = 0; i < rows.Count; i += step)
        {
            for (; row < rows[i]; row++)
            {
                reader.Block();
            }

            var end = reader.Int32() + reader.Position;
            while (reader.Position < end)
            {
                visitor.Take(((long)reader.Int32() << 32) | (uint)reader.Int32());
            }

            row++;
        }
    }
}
