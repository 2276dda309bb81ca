using System.Numerics;

namespace Kentongan.Networks.Layout;

/// <summary>
/// Nodes sorted along a Z-curve (Morton, 1966): what is near in the plane is near in memory, and each square of a quadtree
/// is one stretch of the order. A place has 24 bits a side, as many as a float tells apart.
/// </summary>
sealed class ZCurve(int nodes)
{
    const int Bits = 24;
    const int Digit = 8;
    const int Passes = 2 * Bits / Digit;
    ulong[] _keys = new ulong[nodes];
    int[] _order = new int[nodes];
    ulong[] _spareKeys = new ulong[nodes];
    int[] _spareOrder = new int[nodes];

    /// <summary>Nodes along the curve.</summary>
    public ReadOnlySpan<int> Order => _order;

    /// <summary>Middle and side of the square that holds all.</summary>
    public (double X, double Y, double Side) Square { get; private set; }

    public void Sort(Points points)
    {
        Square = Around(points);
        var scale = ((1 << Bits) - 1) / Square.Side;
        var (left, top) = (Square.X - (Square.Side / 2), Square.Y - (Square.Side / 2));
        var counts = new int[Passes << Digit];
        for (var node = 0; node < _keys.Length; node++)
        {
            var key = Spread((uint)((points.X[node] - left) * scale)) << 1 | Spread((uint)((points.Y[node] - top) * scale));
            (_keys[node], _order[node]) = (key, node);
            for (var pass = 0; pass < Passes; pass++)
            {
                counts[pass << Digit | (int)(key >> (pass * Digit)) & 0xFF]++;
            }
        }

        for (var pass = 0; pass < Passes; pass++)
        {
            Sort(counts.AsSpan(pass << Digit, 1 << Digit), pass * Digit);
        }
    }

    /// <summary>Bits that differ between two places of the order, as the side of the square that holds both: 0 when they are the same place.</summary>
    public int LevelOf(int first, int last) => (BitOperations.Log2(_keys[first] ^ _keys[last] | 1) + 2 - (_keys[first] == _keys[last] ? 2 : 0)) / 2;

    /// <summary>Side of a square of a level.</summary>
    public double SideAt(int level) => Square.Side * Math.ScaleB(1, level - Bits);

    /// <summary>Where in a stretch of the order the <paramref name="quarter"/> of its square begins.</summary>
    public int FirstOf(int quarter, int level, int start, int end)
    {
        var shift = 2 * (level - 1);
        while (start < end)
        {
            var middle = (start + end) >> 1;
            (start, end) = (int)(_keys[middle] >> shift & 3) < quarter ? (middle + 1, end) : (start, middle);
        }

        return start;
    }

    /// <summary>One pass of a radix sort, which keeps the order among equals.</summary>
    void Sort(Span<int> counts, int shift)
    {
        if (counts.Contains(_keys.Length))
        {
            return;
        }

        var next = 0;
        foreach (ref var count in counts)
        {
            (count, next) = (next, next + count);
        }

        for (var i = 0; i < _keys.Length; i++)
        {
            var place = counts[(int)(_keys[i] >> shift) & 0xFF]++;
            (_spareKeys[place], _spareOrder[place]) = (_keys[i], _order[i]);
        }

        (_keys, _spareKeys) = (_spareKeys, _keys);
        (_order, _spareOrder) = (_spareOrder, _order);
    }

    static (double X, double Y, double Side) Around(Points points)
    {
        double left = double.PositiveInfinity, right = double.NegativeInfinity, top = left, bottom = right;
        for (var node = 0; node < points.X.Length; node++)
        {
            (left, right) = (Math.Min(left, points.X[node]), Math.Max(right, points.X[node]));
            (top, bottom) = (Math.Min(top, points.Y[node]), Math.Max(bottom, points.Y[node]));
        }

        return ((left + right) / 2, (top + bottom) / 2, Math.Max(1e-9, 1.000001 * Math.Max(right - left, bottom - top)));
    }

    /// <summary>Puts a 0 between any two bits.</summary>
    static ulong Spread(uint place)
    {
        var spread = (ulong)place;
        spread = (spread | spread << 16) & 0x0000FFFF0000FFFF;
        spread = (spread | spread << 8) & 0x00FF00FF00FF00FF;
        spread = (spread | spread << 4) & 0x0F0F0F0F0F0F0F0F;
        spread = (spread | spread << 2) & 0x3333333333333333;
        return (spread | spread << 1) & 0x5555555555555555;
    }
}
