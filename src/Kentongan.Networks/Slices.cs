namespace Kentongan.Networks;

/// <summary>
/// Work cut into a fixed number of pieces that do not depend on the machine: what the pieces give can be added in their
/// order, so that the sum is the same to the last bit on one core and on many.
/// </summary>
static class Slices
{
    const int Most = 64;
    static readonly ParallelOptions _limit = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>Rows of a graph in slices of about as many edges each; slice i is rows [i] to [i + 1].</summary>
    public static int[] OfRows(ReadOnlySpan<int> starts, int leastEdges = 8192)
    {
        var (nodes, edges) = (starts.Length - 1, starts[^1]);
        var count = Math.Clamp((edges + nodes) / leastEdges, 1, Most);
        var bounds = new int[count + 1];
        for (var slice = 1; slice < count; slice++)
        {
            var wanted = (long)(edges + nodes) * slice / count;
            bounds[slice] = Math.Max(bounds[slice - 1], FirstAt(starts, wanted));
        }

        bounds[count] = nodes;
        return bounds;
    }

    /// <summary>Runs every slice; one slice runs where it is called.</summary>
    public static void Run(int[] bounds, Action<int, int, int> work)
    {
        if (bounds.Length == 2)
        {
            work(0, bounds[0], bounds[1]);
            return;
        }

        Parallel.For(0, bounds.Length - 1, _limit, slice => work(slice, bounds[slice], bounds[slice + 1]));
    }

    /// <summary>Runs every slice with a workspace that each worker takes once and gives back.</summary>
    public static void Run<T>(int[] bounds, Func<T> take, Action<T> give, Action<T, int, int, int> work)
    {
        if (bounds.Length == 2)
        {
            var only = take();
            work(only, 0, bounds[0], bounds[1]);
            give(only);
            return;
        }

        Parallel.For(0, bounds.Length - 1, _limit, take, (slice, _, own) =>
        {
            work(own, slice, bounds[slice], bounds[slice + 1]);
            return own;
        }, give);
    }

    /// <summary>The first row before which that many edges and rows lie.</summary>
    static int FirstAt(ReadOnlySpan<int> starts, long wanted)
    {
        var (low, high) = (0, starts.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((long)starts[middle] + middle < wanted)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
