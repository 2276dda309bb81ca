using System.Buffers;

namespace Kentongan.Networks;

/// <summary>
/// Arrays for one computation, given back together when it is over and taken again by the next: on a million edges the pages of
/// fresh memory cost much of the time. What stands in them is what the last one left. Each thread may take.
/// </summary>
sealed class Scratch : IDisposable
{
    /// <summary>Longer ones are left to the collector: a pool would keep them, and round their length up to twice as much.</summary>
    const int Longest = 1 << 22;
    readonly List<int[]> _ints = [];
    readonly List<double[]> _doubles = [];
    readonly List<bool[]> _flags = [];

    /// <summary>At least so many.</summary>
    public int[] Ints(int least) => Take(least, _ints);

    /// <summary>At least so many.</summary>
    public double[] Doubles(int least) => Take(least, _doubles);

    /// <summary>At least so many.</summary>
    public bool[] Flags(int least) => Take(least, _flags);

    public void Dispose()
    {
        GiveBack(_ints);
        GiveBack(_doubles);
        GiveBack(_flags);
    }

    static T[] Take<T>(int least, List<T[]> taken)
    {
        if (least > Longest)
        {
            return GC.AllocateUninitializedArray<T>(least);
        }

        var one = ArrayPool<T>.Shared.Rent(least);
        lock (taken)
        {
            taken.Add(one);
        }

        return one;
    }

    static void GiveBack<T>(List<T[]> taken)
    {
        foreach (var one in taken)
        {
            ArrayPool<T>.Shared.Return(one);
        }

        taken.Clear();
    }
}
