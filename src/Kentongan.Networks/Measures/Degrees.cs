namespace Kentongan.Networks.Measures;

/// <summary>How many edges each node has, and how heavy they are together.</summary>
public static class Degrees
{
    /// <summary>Edges that arrive; in an undirected graph, all.</summary>
    public static int[] In(Graph graph)
    {
        var degrees = new int[graph.Nodes];
        foreach (var target in graph.AllTargets)
        {
            degrees[target]++;
        }

        return degrees;
    }

    /// <summary>Edges that leave; in an undirected graph, all.</summary>
    public static int[] Out(Graph graph)
    {
        var degrees = new int[graph.Nodes];
        for (var node = 0; node < degrees.Length; node++)
        {
            degrees[node] = graph.OutDegree(node);
        }

        return degrees;
    }

    /// <summary>Edges in either direction.</summary>
    public static int[] All(Graph graph)
    {
        var degrees = Out(graph);
        if (graph.Directed)
        {
            foreach (var target in graph.AllTargets)
            {
                degrees[target]++;
            }
        }

        return degrees;
    }

    /// <summary>Summed weight of the edges in either direction; the degree where the graph has no weights.</summary>
    public static double[] Strength(Graph graph)
    {
        var strength = new double[graph.Nodes];
        if (!graph.Weighted)
        {
            for (var node = 0; node < strength.Length; node++)
            {
                strength[node] = graph.OutDegree(node);
            }

            foreach (var target in graph.Directed ? graph.AllTargets : [])
            {
                strength[target]++;
            }

            return strength;
        }

        for (var node = 0; node < strength.Length; node++)
        {
            for (var at = graph.Starts[node]; at < graph.Starts[node + 1]; at++)
            {
                var weight = graph.AllWeights![at];
                strength[node] += weight;
                if (graph.Directed)
                {
                    strength[graph.AllTargets[at]] += weight;
                }
            }
        }

        return strength;
    }
}
