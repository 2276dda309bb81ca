namespace Kentongan.Networks.Measures;

/// <summary>How many of a node's neighbours know each other, 0 to 1 (Watts and Strogatz, 1998); 0 with fewer than two neighbours.</summary>
public static class Clustering
{
    /// <summary>Each node's own coefficient. Directions and weights do not count.</summary>
    public static double[] Local(Graph graph)
    {
        graph = graph.Undirected();
        var triangles = Triangles(graph);
        var local = new double[graph.Nodes];
        for (var node = 0; node < local.Length; node++)
        {
            double degree = graph.OutDegree(node);
            local[node] = degree < 2 ? 0 : 2 * triangles[node] / (degree * (degree - 1));
        }

        return local;
    }

    /// <summary>Triangles at each node, found once each from its two smaller-degree corners (Schank and Wagner's forward idea).</summary>
    static long[] Triangles(Graph graph)
    {
        var upward = Upward(graph);
        var triangles = new long[graph.Nodes];
        var marked = new int[graph.Nodes];
        for (var node = 0; node < graph.Nodes; node++)
        {
            var mark = node + 1;
            foreach (var other in upward.Targets(node))
            {
                marked[other] = mark;
            }

            foreach (var other in upward.Targets(node))
            {
                foreach (var third in upward.Targets(other))
                {
                    if (marked[third] == mark)
                    {
                        triangles[node]++;
                        triangles[other]++;
                        triangles[third]++;
                    }
                }
            }
        }

        return triangles;
    }

    /// <summary>Each edge once, from the node with the smaller degree: no row is longer than √(2 × edges).</summary>
    static Graph Upward(Graph graph)
    {
        var starts = new int[graph.Nodes + 1];
        var targets = new int[graph.Edges];
        var next = 0;
        for (var node = 0; node < graph.Nodes; node++)
        {
            starts[node] = next;
            var degree = graph.OutDegree(node);
            foreach (var other in graph.Targets(node))
            {
                var theirs = graph.OutDegree(other);
                if (degree < theirs || (degree == theirs && node < other))
                {
                    targets[next++] = other;
                }
            }
        }

        starts[graph.Nodes] = next;
        return new(starts, targets, null, directed: true);
    }
}
