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
    readonly int[] _starts;
    readonly int[] _targets;
    readonly double[]? _weights;

    public RowsByDegree(Graph graph, Scratch scratch)
    {
        Nodes = graph.Nodes;
        _nodes = Longest(graph, scratch);
        var places = scratch.Ints(Nodes);
        _starts = scratch.Ints(Nodes + 1);
        _starts[0] = 0;
        for (var place = 0; place < Nodes; place++)
        {
            places[_nodes[place]] = place;
            _starts[place + 1] = _starts[place] + graph.OutDegree(_nodes[place]);
        }

        _targets = scratch.Ints(_starts[Nodes]);
        _weights = graph.Weighted ? scratch.Doubles(_starts[Nodes]) : null;
        Slices.Run(Slices.OfRows(Starts), (_, from, to) => Fill(graph, places, from, to));
    }

    /// <summary>Where the row of each place begins.</summary>
    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Nodes + 1);

    public int Nodes { get; }

    /// <summary>What the neighbours of a place hold, summed by the weight of the edges to them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Pull(double[] values, int place)
    {
        var (at, end) = (_starts[place], _starts[place + 1]);
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
        var byNode = new double[Nodes];
        for (var place = 0; place < byNode.Length; place++)
        {
            byNode[_nodes[place]] = values[place];
        }

        return byNode;
    }

    /// <summary>Summed weight of a row.</summary>
    public double Strength(int place)
    {
        if (_weights is null)
        {
            return _starts[place + 1] - _starts[place];
        }

        var sum = 0.0;
        foreach (var weight in _weights.AsSpan(_starts[place], _starts[place + 1] - _starts[place]))
        {
            sum += weight;
        }

        return sum;
    }

    void Fill(Graph graph, int[] places, int from, int to)
    {
        for (var place = from; place < to; place++)
        {
            var row = _targets.AsSpan(_starts[place]);
            var targets = graph.Targets(_nodes[place]);
            for (var i = 0; i < targets.Length; i++)
            {
                row[i] = places[targets[i]];
            }

            graph.Weights(_nodes[place]).CopyTo(_weights.AsSpan(_weights is null ? 0 : _starts[place]));
        }
    }

    /// <summary>Nodes by degree, highest first, in order of number among equals.</summary>
    static int[] Longest(Graph graph, Scratch scratch)
    {
        var most = 0;
        for (var node = 0; node < graph.Nodes; node++)
        {
            most = Math.Max(most, graph.OutDegree(node));
        }

        var next = new int[most + 2];
        for (var node = 0; node < graph.Nodes; node++)
        {
            next[most - graph.OutDegree(node) + 1]++;
        }

        for (var i = 1; i < next.Length; i++)
        {
            next[i] += next[i - 1];
        }

        var nodes = scratch.Ints(graph.Nodes);
        for (var node = 0; node < graph.Nodes; node++)
        {
            nodes[next[most - graph.OutDegree(node)]++] = node;
        }

        return nodes;
    }
}
