using System.Numerics;

namespace Kentongan.Networks.Coordination;

/// <summary>Counts pairs per edge in one open-addressing table: linear probing, a power of two of slots, at most half full.</summary>
sealed class EdgeTable
{
    const ulong Empty = ulong.MaxValue;
    ulong[] _keys;
    int[] _weights;
    long[] _deltas;
    int _count;

    public EdgeTable(int capacity = 1024)
    {
        _keys = new ulong[capacity];
        Array.Fill(_keys, Empty);
        _weights = new int[capacity];
        _deltas = new long[capacity];
    }

    public void Add(int account, int other, long delta)
    {
        if (_count * 2 >= _keys.Length)
        {
            Grow();
        }

        var key = account < other ? Key(account, other) : Key(other, account);
        var slot = SlotOf(key);
        if (_keys[slot] == Empty)
        {
            _keys[slot] = key;
            _count++;
        }

        _weights[slot]++;
        _deltas[slot] += delta;
    }

    /// <summary>All edges in order of their accounts' numbers.</summary>
    public CoShareEdge[] ToEdges()
    {
        var (edges, keys) = (new CoShareEdge[_count], new ulong[_count]);
        var next = 0;
        for (var slot = 0; slot < _keys.Length; slot++)
        {
            if (_keys[slot] != Empty)
            {
                keys[next] = _keys[slot];
                edges[next++] = new(
                    (int)(_keys[slot] >> 32), (int)_keys[slot], _weights[slot], (double)_deltas[slot] / _weights[slot]);
            }
        }

        Array.Sort(keys, edges);
        return edges;
    }

    static ulong Key(int from, int to) => ((ulong)(uint)from << 32) | (uint)to;

    int SlotOf(ulong key)
    {
        var mask = _keys.Length - 1;
        var slot = (int)((key * 0x9E3779B97F4A7C15UL) >> (64 - BitOperations.Log2((uint)_keys.Length)));
        while (_keys[slot] != Empty && _keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    void Grow()
    {
        var (keys, weights, deltas) = (_keys, _weights, _deltas);
        _keys = new ulong[keys.Length * 2];
        Array.Fill(_keys, Empty);
        (_weights, _deltas) = (new int[_keys.Length], new long[_keys.Length]);
        for (var old = 0; old < keys.Length; old++)
        {
            if (keys[old] != Empty)
            {
                var slot = SlotOf(keys[old]);
                (_keys[slot], _weights[slot], _deltas[slot]) = (keys[old], weights[old], deltas[old]);
            }
        }
    }
}
