using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kentongan.Networks.Measures;

/// <summary>
/// Shortest paths where each edge is one step. Step and count of a node lie side by side, so that an edge costs one look
/// into memory; targets lie within the nodes by construction and are not checked again for each edge.
/// </summary>
sealed class BreadthFirstSearch(Graph graph) : PathSearch(graph)
{
    /// <summary>0 steps means not reached: the source is at step 1.</summary>
    readonly Seen[] _seen = new Seen[graph.Nodes];

    public override double DistanceTo(int node) => _seen[node].Step - 1;

    protected override void Depend(ReadOnlySpan<int> reached, double[] dependency)
    {
        ref var seen = ref MemoryMarshal.GetArrayDataReference(_seen);
        for (var i = reached.Length - 1; i >= 0; i--)
        {
            var node = reached[i];
            ref var here = ref Unsafe.Add(ref seen, node);
            var next = here.Step + 1;
            var sum = 0.0;
            foreach (var target in Graph.Targets(node))
            {
                ref var there = ref Unsafe.Add(ref seen, target);
                sum += When(there.Step, next, there.Value);
            }

            // From here on a node's value is what it passes to each path that leads to it.
            var own = sum * here.Value;
            dependency[node] = own;
            here.Value = (1 + own) / here.Value;
        }
    }

    public override void Forget(ReadOnlySpan<int> reached)
    {
        if (reached.Length * 4 > _seen.Length)
        {
            Array.Clear(_seen);
            return;
        }

        foreach (var node in reached)
        {
            _seen[node] = default;
        }
    }

    protected override int Reach(int source)
    {
        ref var seen = ref MemoryMarshal.GetArrayDataReference(_seen);
        ref var order = ref MemoryMarshal.GetArrayDataReference(Order);
        order = source;
        _seen[source] = new() { Step = 1, Value = 1 };
        var found = 1;
        for (var i = 0; i < found; i++)
        {
            var node = Unsafe.Add(ref order, i);
            var here = Unsafe.Add(ref seen, node);
            var next = here.Step + 1;
            foreach (var target in Graph.Targets(node))
            {
                ref var there = ref Unsafe.Add(ref seen, target);
                var isNew = (there.Step - 1) >>> 31;
                Unsafe.Add(ref order, found) = target;
                found += isNew;
                there.Step |= next & -isNew;
                there.Value += When(there.Step, next, here.Value);
            }
        }

        return found;
    }

    /// <summary>The value where two steps are the same, else 0: without a branch, which nobody could foresee.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double When(int step, int other, double value)
    {
        var differ = (long)(step ^ other);
        return BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) & ~((differ | -differ) >> 63));
    }

    struct Seen
    {
        public int Step;

        /// <summary>How many shortest paths lead here.</summary>
        public double Value;
    }
}
