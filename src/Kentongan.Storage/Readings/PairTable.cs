namespace Kentongan.Storage.Readings;

/// <summary>Counts a fixed choice of pairs among very many: nearly all others are turned away by the first look.</summary>
sealed class PairTable
{
    const int Slots = 1 << 14;
    readonly long[] _pairs = new long[Slots];
    readonly long[] _counts = new long[Slots];

    /// <param name="pairs">None of them 0, and few against the number of slots.</param>
    public PairTable(IEnumerable<long> pairs)
    {
        foreach (var pair in pairs)
        {
            var slot = Slot(pair);
            while (_pairs[slot] != 0)
            {
                slot = (slot + 1) & (Slots - 1);
            }

            _pairs[slot] = pair;
        }
    }

    public void Add(long pair)
    {
        for (var slot = Slot(pair); _pairs[slot] != 0; slot = (slot + 1) & (Slots - 1))
        {
            if (_pairs[slot] == pair)
            {
                _counts[slot]++;
                return;
            }
        }
    }

    public List<(long Pair, long Count)> Counted() =>
        [.. _pairs.Select((pair, slot) => (pair, _counts[slot])).Where(p => p.pair != 0)];

    /// <summary>Fibonacci hashing: the high bits of the product with 2⁶⁴ divided by the golden ratio.</summary>
    static int Slot(long pair) => (int)(((ulong)pair * 11400714819323198485) >> 50);
}
