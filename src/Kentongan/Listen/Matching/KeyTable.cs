using System.Runtime.InteropServices;

namespace Kentongan.Listen.Matching;

/// <summary>Numbers for 64-bit keys by open addressing: one multiplication and usually one look into memory.</summary>
sealed class KeyTable
{
    const ulong Golden = 0x9E37_79B9_7F4A_7C15;
    Entry[] _entries;
    int _shift;

    public KeyTable(int capacity)
    {
        var bits = 8;
        while ((1 << bits) < capacity * 2)
        {
            bits++;
        }

        (_entries, _shift) = (new Entry[1 << bits], 64 - bits);
    }

    public int Count { get; private set; }

    /// <summary>Whether <paramref name="key"/> (never 0) is there, and its value.</summary>
    public bool TryGet(ulong key, out int value)
    {
        var entries = _entries;
        for (var slot = (int)((key * Golden) >> _shift); ; slot++)
        {
            ref readonly var entry = ref entries[slot & (entries.Length - 1)];
            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }

            if (entry.Key == 0)
            {
                value = 0;
                return false;
            }
        }
    }

    /// <summary>Adds a key that is not there yet.</summary>
    public void Add(ulong key, int value)
    {
        if (++Count * 2 > _entries.Length)
        {
            Grow();
        }

        Place(key, value);
    }

    public void Clear()
    {
        Array.Clear(_entries);
        Count = 0;
    }

    void Grow()
    {
        var entries = _entries;
        (_entries, _shift) = (new Entry[entries.Length * 2], _shift - 1);
        foreach (var entry in entries)
        {
            if (entry.Key != 0)
            {
                Place(entry.Key, entry.Value);
            }
        }
    }

    void Place(ulong key, int value)
    {
        var mask = _entries.Length - 1;
        var slot = (int)((key * Golden) >> _shift);
        while (_entries[slot & mask].Key != 0)
        {
            slot++;
        }

        _entries[slot & mask] = new(key, value);
    }

    [StructLayout(LayoutKind.Sequential)]
    readonly record struct Entry(ulong Key, int Value);
}
