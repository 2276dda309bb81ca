namespace Kentongan.Networks.Communities;

/// <summary>How much more weight lies inside communities than chance would put there (Newman, 2006).</summary>
public static class Modularity
{
    /// <summary>NaN for a graph without edges. Directions do not count; weights do.</summary>
    public static double Of(Graph graph, IReadOnlyList<int> community, double resolution = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(community.Count, graph.Nodes);
        graph = graph.Undirected();
        var of = community as int[] ?? [.. community];
        var (strength, total) = (new double[of.DefaultIfEmpty(-1).Max() + 1], 0.0);
        foreach (var (node, own) in Measures.Degrees.Strength(graph).Index())
        {
            strength[of[node]] += own;
            total += own;
        }

        var expected = 0.0;
        foreach (var s in strength)
        {
            expected += s / total * (s / total);
        }

        return total > 0 ? (Inside(graph, of) / total) - (resolution * expected) : double.NaN;
    }

    /// <summary>Weight of the rows' entries that stay within a community: twice that of its edges.</summary>
    static double Inside(Graph graph, int[] of)
    {
        var slices = Slices.OfRows(graph.Starts);
        var inside = new double[slices.Length - 1];
        Slices.Run(slices, (slice, from, to) =>
        {
            for (var node = from; node < to; node++)
            {
                var targets = graph.Targets(node);
                var weights = graph.Weights(node);
                for (var i = 0; i < targets.Length; i++)
                {
                    inside[slice] += of[targets[i]] == of[node] ? weights.IsEmpty ? 1 : weights[i] : 0;
                }
            }
        });
        return inside.Sum();
    }
}
