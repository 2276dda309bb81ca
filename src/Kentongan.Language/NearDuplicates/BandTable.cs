using System.Runtime.InteropServices;

namespace Kentongan.Language.NearDuplicates;

/// <summary>
/// The newest text of every band that was met: an open-addressed table of eight bytes an entry. It keeps half of a key, so that a stranger is met once in four
/// billion times, and the comparison of words that follows sends it away.
/// </summary>
sealed class BandTable
{
    Entry[] _entries = new Entry[1 << 12];
    int _count;

    /// <summary>Makes sure that <paramref name="more"/> keys fit, so that places stay where they are until they are filled.</summary>
    public void MakeRoom(int more)
    {
        if ((_count + more) * 2L <= _entries.Length)
        {
            return;
        }

        var old = _entries;
        _entries = new Entry[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Text != 0)
            {
                _entries[PlaceOf(entry.Key)] = entry;
            }
        }
    }

    /// <summary>Puts <paramref name="text"/> in the place of <paramref name="key"/> and returns who was there; −1 when nobody was.</summary>
    public int Exchange(ulong key, int text)
    {
        ref var entry = ref _entries[PlaceOf((uint)(key >> 32) | 1)];
        var before = entry.Text - 1;
        _count += before < 0 ? 1 : 0;
        entry = new((uint)(key >> 32) | 1, text + 1);
        return before;
    }

    int PlaceOf(uint key)
    {
        var mask = _entries.Length - 1;
        var place = (int)(key * 0x9E37_79B1) & mask;
        while (_entries[place].Text != 0 && _entries[place].Key != key)
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    /// <param name="Key">Half of the band's key.</param>
    /// <param name="Text">Its number plus one; 0 where the place is free.</param>
    [StructLayout(LayoutKind.Sequential)]
    readonly record struct Entry(uint Key, int Text);
}
