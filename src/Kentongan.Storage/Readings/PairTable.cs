namespace Kentongan.Storage.Readings;

/// <summary>Counts a fixed choice of pairs among very many: nearly all others are turned away by the first look.</summary>
sealed class PairTable
{
    /// <summary>So many pairs leave most slots empty.</summary>
    public const int Most = 4096;

    const int Bits = 14;
    const int Shift = 64 - Bits;
    const int Slots = 1 << Bits;
    readonly long[] _keys = new long[Slots];
    readonly int[] _counts = new int[Slots];

    /// <param name="pairs">At most <see cref="Most"/>.</param>
    public PairTable(IEnumerable<long> pairs)
    {
        foreach (var pair in pairs)
        {
            var slot = Hashing.Slot(pair, Shift);
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & (Slots - 1);
            }

            // An empty slot holds 0, so a pair is kept as one more.
            _keys[slot] = pair + 1;
        }
    }

    public void Add(long pair)
    {
        for (var slot = Hashing.Slot(pair, Shift); _keys[slot] != 0; slot = (slot + 1) & (Slots - 1))
        {
            if (_keys[slot] == pair + 1)
            {
                _counts[slot]++;
                return;
            }
        }
    }

    public IEnumerable<(long Pair, int Count)> Counted() =>
        _keys.Zip(_counts).Where(slot => slot.First != 0).Select(slot => (slot.First - 1, slot.Second));
}
