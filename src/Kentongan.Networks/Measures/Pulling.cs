using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kentongan.Networks.Measures;

/// <summary>What a node's neighbours hold, summed by the weight of the edges to them.</summary>
static class Pulling
{
    /// <summary>Targets of a graph lie within its nodes by construction, so they are not checked again for each edge.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(Graph graph, double[] values, int node)
    {
        var targets = graph.Targets(node);
        var weights = graph.Weights(node);
        ref var value = ref MemoryMarshal.GetArrayDataReference(values);
        var (sum, other) = (0.0, 0.0);
        var i = 0;
        if (!weights.IsEmpty)
        {
            for (; i < targets.Length; i++)
            {
                sum += weights[i] * Unsafe.Add(ref value, targets[i]);
            }

            return sum;
        }

        for (; i + 1 < targets.Length; i += 2)
        {
            sum += Unsafe.Add(ref value, targets[i]);
            other += Unsafe.Add(ref value, targets[i + 1]);
        }

        return i < targets.Length ? sum + other + Unsafe.Add(ref value, targets[i]) : sum + other;
    }
}
