using System.Collections;

namespace Kentongan.Listen.Hearing;

/// <summary>
/// A set of handles as 44 bits of their hash: 4 to 8 bytes each, in many small tables that grow by themselves, so that growing never needs the
/// memory of two large ones. One word in four million is taken for a handle by mistake when four million are known.
/// </summary>
sealed class HandleSet : IReadOnlyCollection<ulong>
{
    const int TableBits = 12;
    const int FirstSlots = 16;

    readonly uint[][] _tables = new uint[1 << TableBits][];
    readonly int[] _counts = new int[1 << TableBits];

    public int Count { get; private set; }

    /// <summary>What the set keeps of a hash.</summary>
    public static ulong Kept(ulong hash) => (hash & (ulong.MaxValue << (64 - TableBits))) | ((ulong)Tag(hash) << (32 - TableBits));

    /// <returns>Whether it was new.</returns>
    public bool Add(ulong hash) => Add((int)(hash >> (64 - TableBits)), Tag(hash));

    public bool Contains(ulong hash)
    {
        var (slots, tag) = (_tables[hash >> (64 - TableBits)], Tag(hash));
        return slots is not null && slots[Slot(slots, tag)] == tag;
    }

    public IEnumerator<ulong> GetEnumerator()
    {
        for (var table = 0; table < _tables.Length; table++)
        {
            foreach (var tag in _tables[table] ?? [])
            {
                if (tag != 0)
                {
                    yield return ((ulong)table << (64 - TableBits)) | ((ulong)tag << (32 - TableBits));
                }
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool Add(int table, uint tag)
    {
        var slots = _tables[table] ??= new uint[FirstSlots];
        var slot = Slot(slots, tag);
        if (slots[slot] == tag)
        {
            return false;
        }

        slots[slot] = tag;
        Count++;
        if (++_counts[table] * 4 > slots.Length * 3)
        {
            _tables[table] = Grown(slots);
        }

        return true;
    }

    static uint[] Grown(uint[] slots)
    {
        var larger = new uint[slots.Length * 2];
        foreach (var tag in slots)
        {
            if (tag != 0)
            {
                larger[Slot(larger, tag)] = tag;
            }
        }

        return larger;
    }

    /// <summary>Where the tag stands, or the empty slot where it would.</summary>
    static int Slot(uint[] slots, uint tag)
    {
        var (mask, at) = (slots.Length - 1, (int)tag & (slots.Length - 1));
        while (slots[at] != 0 && slots[at] != tag)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    /// <summary>The bits below those that choose the table; nought marks an empty slot.</summary>
    static uint Tag(ulong hash) => (uint)(hash >> (32 - TableBits)) is var tag && tag == 0 ? 1 : tag;
}
