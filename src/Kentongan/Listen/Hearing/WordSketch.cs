namespace Kentongan.Listen.Hearing;

/// <summary>Counts how often words occur, at most a little too high (a count-min sketch of one row), in four megabytes however many there are.</summary>
sealed class WordSketch
{
    const int Bits = 22;

    readonly byte[] _counts = new byte[1 << Bits];

    public void Add(ulong hash)
    {
        ref var count = ref _counts[Place(hash)];
        count += (byte)(count == byte.MaxValue ? 0 : 1);
    }

    /// <summary>Adds what another sketch counted.</summary>
    public void Add(WordSketch other)
    {
        for (var place = 0; place < _counts.Length; place++)
        {
            _counts[place] = (byte)Math.Min(byte.MaxValue, _counts[place] + other._counts[place]);
        }
    }

    public int Count(ulong hash) => _counts[Place(hash)];

    static int Place(ulong hash) => (int)(hash >> (64 - Bits));
}
