namespace Kentongan.Networks.Communities;

/// <summary>How much more weight lies inside communities than chance would put there (Newman, 2006).</summary>
public static class Modularity
{
    /// <summary>NaN for a graph without edges. Directions do not count; weights do.</summary>
    public static double Of(Graph graph, IReadOnlyList<int> community, double resolution = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(community.Count, graph.Nodes);
        graph = graph.Undirected();
        var (inside, strength, total) = (0.0, new double[community.DefaultIfEmpty(-1).Max() + 1], 0.0);
        for (var node = 0; node < graph.Nodes; node++)
        {
            for (var at = graph.Starts[node]; at < graph.Starts[node + 1]; at++)
            {
                var weight = graph.AllWeights?[at] ?? 1;
                total += weight;
                strength[community[node]] += weight;
                inside += community[node] == community[graph.AllTargets[at]] ? weight : 0;
            }
        }

        var expected = 0.0;
        foreach (var s in strength)
        {
            expected += s / total * (s / total);
        }

        return total > 0 ? (inside / total) - (resolution * expected) : double.NaN;
    }
}
