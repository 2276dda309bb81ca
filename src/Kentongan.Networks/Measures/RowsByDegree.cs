using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kentongan.Networks.Measures;

/// <summary>
/// A graph's rows once more, longest first, nodes renumbered by their place. The processor then foresees where a row ends,
/// which else costs more than summing it, and hubs lie side by side in the cache. Worth it where rows are read many times.
/// </summary>
sealed class RowsByDegree
{
    readonly int[] _nodes;
    readonly int[] _targets;
    readonly double[]? _weights;

    public RowsByDegree(Graph graph)
    {
        _nodes = Longest(graph);
        var places = new int[_nodes.Length];
        Starts = new int[_nodes.Length + 1];
        for (var place = 0; place < _nodes.Length; place++)
        {
            places[_nodes[place]] = place;
            Starts[place + 1] = Starts[place] + graph.OutDegree(_nodes[place]);
        }

        _targets = GC.AllocateUninitializedArray<int>(Starts[^1]);
        _weights = graph.Weighted ? GC.AllocateUninitializedArray<double>(Starts[^1]) : null;
        Slices.Run(Slices.OfRows(Starts), (_, from, to) => Fill(graph, places, from, to));
    }

    /// <summary>Where the row of each place begins.</summary>
    public int[] Starts { get; }

    /// <summary>What the neighbours of a place hold, summed by the weight of the edges to them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Pull(double[] values, int place)
    {
        var (at, end) = (Starts[place], Starts[place + 1]);
        ref var target = ref MemoryMarshal.GetArrayDataReference(_targets);
        ref var value = ref MemoryMarshal.GetArrayDataReference(values);
        double sum = 0, second = 0, third = 0, fourth = 0;
        if (_weights is not null)
        {
            for (; at < end; at++)
            {
                sum += _weights[at] * Unsafe.Add(ref value, Unsafe.Add(ref target, at));
            }

            return sum;
        }

        for (; at + 4 <= end; at += 4)
        {
            sum += Unsafe.Add(ref value, Unsafe.Add(ref target, at));
            second += Unsafe.Add(ref value, Unsafe.Add(ref target, at + 1));
            third += Unsafe.Add(ref value, Unsafe.Add(ref target, at + 2));
            fourth += Unsafe.Add(ref value, Unsafe.Add(ref target, at + 3));
        }

        for (; at < end; at++)
        {
            sum += Unsafe.Add(ref value, Unsafe.Add(ref target, at));
        }

        return sum + second + third + fourth;
    }

    /// <summary>By node what was given by place.</summary>
    public double[] ByNode(double[] values)
    {
        var byNode = new double[values.Length];
        for (var place = 0; place < values.Length; place++)
        {
            byNode[_nodes[place]] = values[place];
        }

        return byNode;
    }

    /// <summary>By place what was given by node.</summary>
    public double[] ByPlace(double[] values) => Array.ConvertAll(_nodes, node => values[node]);

    void Fill(Graph graph, int[] places, int from, int to)
    {
        for (var place = from; place < to; place++)
        {
            var row = _targets.AsSpan(Starts[place]);
            var targets = graph.Targets(_nodes[place]);
            for (var i = 0; i < targets.Length; i++)
            {
                row[i] = places[targets[i]];
            }

            graph.Weights(_nodes[place]).CopyTo(_weights.AsSpan(_weights is null ? 0 : Starts[place]));
        }
    }

    /// <summary>Nodes by degree, highest first, in order of number among equals.</summary>
    static int[] Longest(Graph graph)
    {
        var degrees = Degrees.Out(graph);
        var most = degrees.Length == 0 ? 0 : degrees.Max();
        var next = new int[most + 2];
        foreach (var degree in degrees)
        {
            next[most - degree + 1]++;
        }

        for (var i = 1; i < next.Length; i++)
        {
            next[i] += next[i - 1];
        }

        var nodes = new int[degrees.Length];
        for (var node = 0; node < nodes.Length; node++)
        {
            nodes[next[most - degrees[node]]++] = node;
        }

        return nodes;
    }
}
