using System.Numerics;

namespace Kentongan.Storage.Readings;

/// <summary>Counts occurrences of numbers from 0 on: open addressing without removal.</summary>
sealed class CountTable
{
    long[] _keys;
    int[] _counts;
    int _shift;

    public CountTable(int expected = 8)
    {
        var slots = BitOperations.RoundUpToPowerOf2((uint)Math.Max(expected, 8) * 2);
        (_keys, _counts, _shift) = (new long[slots], new int[slots], Shift(slots));
    }

    /// <summary>How many different numbers there are.</summary>
    public int Count { get; private set; }

    public void Add(long number, int count = 1)
    {
        // An empty slot holds 0, so a number is kept as one more.
        var (key, mask) = (number + 1, _keys.Length - 1);
        for (var slot = Hashing.Slot(key, _shift); ; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == key)
            {
                _counts[slot] += count;
                return;
            }

            if (_keys[slot] == 0)
            {
                (_keys[slot], _counts[slot]) = (key, count);
                if (++Count * 2 > _keys.Length)
                {
                    Grow();
                }

                return;
            }
        }
    }

    /// <summary>Adds what another table counted.</summary>
    public void Add(CountTable other)
    {
        for (var slot = 0; slot < other._keys.Length; slot++)
        {
            if (other._keys[slot] != 0)
            {
                Add(other._keys[slot] - 1, other._counts[slot]);
            }
        }
    }

    /// <summary>How often <paramref name="number"/> occurred.</summary>
    public int Of(long number)
    {
        var (key, mask) = (number + 1, _keys.Length - 1);
        for (var slot = Hashing.Slot(key, _shift); _keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == key)
            {
                return _counts[slot];
            }
        }

        return 0;
    }

    /// <summary>What occurred at least <paramref name="least"/> times, in no order.</summary>
    public List<(long Number, long Count)> Counted(int least = 1)
    {
        var counted = new List<(long, long)>();
        for (var slot = 0; slot < _keys.Length; slot++)
        {
            if (_keys[slot] != 0 && _counts[slot] >= least)
            {
                counted.Add((_keys[slot] - 1, _counts[slot]));
            }
        }

        return counted;
    }

    static int Shift(uint slots) => 64 - BitOperations.Log2(slots);

    void Grow()
    {
        var (keys, counts) = (_keys, _counts);
        (_keys, _counts, _shift) = (new long[keys.Length * 4], new int[keys.Length * 4], _shift - 2);
        var mask = _keys.Length - 1;
        for (var old = 0; old < keys.Length; old++)
        {
            if (keys[old] == 0)
            {
                continue;
            }

            var slot = Hashing.Slot(keys[old], _shift);
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            (_keys[slot], _counts[slot]) = (keys[old], counts[old]);
        }
    }
}
