namespace Kentongan.Networks.Measures;

/// <summary>
/// How often a walker who follows edges, and now and then jumps anywhere, is at a node (Brin and Page, 1998). Nodes without
/// a way out jump anywhere, as in igraph. Solved by Gauss-Seidel sweeps that pull along arriving edges; where edges lead both
/// ways, by conjugate gradients.
/// </summary>
public static class PageRank
{
    const int MostSweeps = 2000;

    /// <summary>Ranks that sum to 1.</summary>
    /// <param name="graph">Weights, where it has them, make an edge more likely to be followed.</param>
    /// <param name="damping">Chance of following an edge.</param>
    /// <param name="tolerance">Stops when a sweep changes less than this share of the whole.</param>
    public static double[] Of(Graph graph, double damping = 0.85, double tolerance = 1e-12)
    {
        if (!graph.Directed)
        {
            return Scaled(UndirectedPageRank.Of(graph, damping, tolerance));
        }

        var arriving = graph.Reversed();
        var share = Shares(graph, damping);
        var flow = new double[graph.Nodes];
        for (var sweep = 0; sweep < MostSweeps && Sweep(arriving, share, flow) > tolerance; sweep++)
        {
        }

        return Normalised(arriving, flow);
    }

    /// <summary>What part of a node's rank one unit of leaving weight carries.</summary>
    static double[] Shares(Graph graph, double damping)
    {
        var shares = new double[graph.Nodes];
        for (var node = 0; node < shares.Length; node++)
        {
            var leaving = 0.0;
            foreach (var weight in graph.Weights(node))
            {
                leaving += weight;
            }

            leaving = graph.Weighted ? leaving : graph.OutDegree(node);
            shares[node] = leaving > 0 ? damping / leaving : 0;
        }

        return shares;
    }

    /// <summary>Updates each node's flow (rank × share) in place; returns the change relative to the whole.</summary>
    static double Sweep(Graph arriving, double[] share, double[] flow)
    {
        var (changed, total) = (0.0, 0.0);
        for (var node = 0; node < flow.Length; node++)
        {
            var rank = 1 + Pulling.Of(arriving, flow, node);
            var updated = rank * share[node];
            changed += Math.Abs(updated - flow[node]);
            total += updated;
            flow[node] = updated;
        }

        return total > 0 ? changed / total : 0;
    }

    static double[] Normalised(Graph arriving, double[] flow)
    {
        var ranks = new double[flow.Length];
        for (var node = 0; node < ranks.Length; node++)
        {
            ranks[node] = 1 + Pulling.Of(arriving, flow, node);
        }

        return Scaled(ranks);
    }

    static double[] Scaled(double[] ranks)
    {
        var total = ranks.Sum();
        for (var node = 0; node < ranks.Length; node++)
        {
            ranks[node] /= total;
        }

        return ranks;
    }
}
