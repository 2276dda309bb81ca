namespace Kentongan.Networks;

/// <summary>
/// A simple graph in compact rows (CSR, int32): loops are dropped and repeated edges are one edge with their summed
/// weight, as igraph's <c>simplify</c> leaves it. Rows are sorted by target.
/// </summary>
public sealed class Graph
{
    readonly int[] _starts;
    readonly int[] _targets;
    readonly double[]? _weights;
    Graph? _reversed;
    Graph? _undirected;

    internal Graph(int[] starts, int[] targets, double[]? weights, bool directed) =>
        (_starts, _targets, _weights, Directed) = (starts, targets, weights, directed);

    public int Nodes => _starts.Length - 1;
    public int Edges => Directed ? _targets.Length : _targets.Length / 2;
    public bool Directed { get; }

    /// <summary>Whether edges differ in weight; without weights each counts 1.</summary>
    public bool Weighted => _weights is not null;

    internal int[] Starts => _starts;
    internal int[] AllTargets => _targets;
    internal double[]? AllWeights => _weights;

    /// <summary>A graph of <paramref name="nodes"/> nodes, numbered from 0.</summary>
    /// <param name="nodes">How many nodes.</param>
    /// <param name="edges">In any order, loops and repetitions included.</param>
    /// <param name="directed">Whether an edge leads one way only.</param>
    /// <param name="weighted">Whether weights count; each must be a finite number above 0.</param>
    public static Graph FromEdges(int nodes, ReadOnlySpan<Edge> edges, bool directed = false, bool weighted = false) =>
        GraphBuilder.Build(nodes, edges, directed, weighted);

    /// <summary>Whom <paramref name="node"/> leads to, in order of number.</summary>
    public ReadOnlySpan<int> Targets(int node) => _targets.AsSpan(_starts[node], _starts[node + 1] - _starts[node]);

    /// <summary>Weights beside <see cref="Targets"/>; empty when the graph has none.</summary>
    public ReadOnlySpan<double> Weights(int node) =>
        _weights is null ? default : _weights.AsSpan(_starts[node], _starts[node + 1] - _starts[node]);

    /// <summary>How many edges leave <paramref name="node"/>; in an undirected graph, how many it has.</summary>
    public int OutDegree(int node) => _starts[node + 1] - _starts[node];

    /// <summary>Every edge once, with its weight.</summary>
    public IEnumerable<Edge> All()
    {
        for (var node = 0; node < Nodes; node++)
        {
            for (var at = _starts[node]; at < _starts[node + 1]; at++)
            {
                if (Directed || node < _targets[at])
                {
                    yield return new(node, _targets[at], _weights?[at] ?? 1);
                }
            }
        }
    }

    /// <summary>The same graph with each edge turned round; itself when it is undirected.</summary>
    public Graph Reversed() => Directed ? _reversed ??= GraphBuilder.Reverse(this) : this;

    /// <summary>The same graph without directions, mutual edges joined into one; itself when it is undirected.</summary>
    public Graph Undirected() => Directed ? _undirected ??= GraphBuilder.Undirect(this) : this;
}
