namespace Kentongan.Networks.Measures;

/// <summary>
/// On how many shortest paths between two others a node lies (Brandes, 2001; Freeman's count, not normalised). In an
/// undirected graph each pair counts once.
/// </summary>
public static class Betweenness
{
    /// <summary>Exact, from every node: time grows with nodes times edges.</summary>
    public static double[] Exact(Graph graph, CancellationToken cancellationToken = default) =>
        SearchChunks.Add(From(graph, [.. Enumerable.Range(0, graph.Nodes)], squares: null, cancellationToken), graph.Nodes, PairFactor(graph));

    /// <summary>
    /// Estimated from <paramref name="pivots"/> random sources (Brandes and Pich, 2007), with each node's standard error.
    /// </summary>
    public static SampledBetweenness Sampled(Graph graph, int pivots, int seed, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pivots, 2);
        pivots = Math.Min(pivots, graph.Nodes);
        var sources = Enumerable.Range(0, graph.Nodes).ToArray();
        new Random(seed).Shuffle(sources);
        var squares = SearchChunks.Sums();
        var sums = From(graph, sources[..pivots], squares, cancellationToken);
        var scale = pivots == 0 ? 0 : PairFactor(graph) * graph.Nodes / pivots;
        var scores = SearchChunks.Add(sums, graph.Nodes, scale);
        var errors = SearchChunks.Add(squares, graph.Nodes, scale * scale);
        for (var node = 0; node < errors.Length; node++)
        {
            var variance = Math.Max(0, errors[node] - (scores[node] * scores[node] / pivots)) * pivots / Math.Max(1, pivots - 1);
            errors[node] = Math.Sqrt(variance * (1 - ((double)pivots / graph.Nodes)));
        }

        return new(scores, errors, pivots);
    }

    static double PairFactor(Graph graph) => graph.Directed ? 1 : 0.5;

    static double[]?[] From(Graph graph, int[] sources, double[]?[]? squares, CancellationToken cancellationToken)
    {
        var sums = SearchChunks.Sums();
        SearchChunks.Run(graph, sources, (search, source, reached, chunk) =>
        {
            var dependency = search.Depend(source, reached);
            Sum(sums[chunk] ??= new double[graph.Nodes], reached, dependency);
            if (squares is not null)
            {
                SumSquares(squares[chunk] ??= new double[graph.Nodes], reached, dependency);
            }
        }, cancellationToken);
        return sums;
    }

    static void Sum(double[] sum, ReadOnlySpan<int> reached, double[] dependency)
    {
        foreach (var node in reached)
        {
            sum[node] += dependency[node];
        }
    }

    static void SumSquares(double[] sum, ReadOnlySpan<int> reached, double[] dependency)
    {
        foreach (var node in reached)
        {
            sum[node] += dependency[node] * dependency[node];
        }
    }
}
