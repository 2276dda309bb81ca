namespace Kentongan.Networks.Coordination;

/// <summary>Sorts keys with their values by the lowest bits, eleven at a time (least significant digit first).</summary>
sealed class PairSort(int capacity)
{
    const int Digit = 11;
    const int Buckets = 1 << Digit;
    ulong[] _keys = new ulong[capacity];
    long[] _values = new long[capacity];

    /// <summary>The arrays given are exchanged for the spare ones where that saves a copy.</summary>
    public void Sort(ref ulong[] keys, ref long[] values, int count, int bits)
    {
        Span<int> next = stackalloc int[Buckets];
        for (var shift = 0; shift < bits; shift += Digit)
        {
            Places(keys.AsSpan(0, count), shift, next);
            for (var i = 0; i < count; i++)
            {
                ref var place = ref next[(int)(keys[i] >> shift) & (Buckets - 1)];
                _keys[place] = keys[i];
                _values[place++] = values[i];
            }

            (keys, _keys) = (_keys, keys);
            (values, _values) = (_values, values);
        }
    }

    static void Places(ReadOnlySpan<ulong> keys, int shift, Span<int> next)
    {
        next.Clear();
        foreach (var key in keys)
        {
            next[(int)(key >> shift) & (Buckets - 1)]++;
        }

        var start = 0;
        foreach (ref var place in next)
        {
            (place, start) = (start, start + place);
        }
    }
}
