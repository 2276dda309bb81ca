namespace Kentongan.Networks.Measures;

/// <summary>How near a node is to all it can reach.</summary>
/// <param name="Plain">1 / sum of distances to the nodes it reaches; NaN where it reaches none, as in igraph.</param>
/// <param name="Harmonic">Sum of 1 / distance over all others, 0 for those it does not reach; not divided by n − 1.</param>
public sealed record Closeness(IReadOnlyList<double> Plain, IReadOnlyList<double> Harmonic)
{
    /// <summary>Exact, along the direction of edges (igraph's mode "out").</summary>
    public static Closeness Of(Graph graph, CancellationToken cancellationToken = default)
    {
        var (plain, harmonic) = (new double[graph.Nodes], new double[graph.Nodes]);
        SearchChunks.Run(graph, [.. Enumerable.Range(0, graph.Nodes)], (search, source, reached, _) =>
        {
            var (sum, inverse) = (0.0, 0.0);
            foreach (var node in reached[1..])
            {
                var distance = search.DistanceTo(node);
                sum += distance;
                inverse += 1 / distance;
            }

            plain[source] = reached.Length > 1 ? 1 / sum : double.NaN;
            harmonic[source] = inverse;
        }, cancellationToken);
        return new(plain, harmonic);
    }
}
