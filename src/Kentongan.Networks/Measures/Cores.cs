namespace Kentongan.Networks.Measures;

/// <summary>
/// The largest k such that a node survives when all with fewer than k neighbours are peeled off (Batagelj and Zaveršnik,
/// 2003). Directions and weights do not count.
/// </summary>
public static class Cores
{
    public static int[] Of(Graph graph)
    {
        graph = graph.Undirected();
        var core = Degrees.Out(graph);
        var (order, place, first) = ByDegree(core);
        for (var i = 0; i < order.Length; i++)
        {
            var node = order[i];
            foreach (var other in graph.Targets(node))
            {
                if (core[other] > core[node])
                {
                    Lower(other, core, order, place, first);
                }
            }
        }

        return core;
    }

    /// <summary>Nodes sorted by degree, where each stands, and where each degree begins.</summary>
    static (int[] Order, int[] Place, int[] First) ByDegree(int[] degree)
    {
        var first = new int[degree.Length == 0 ? 1 : degree.Max() + 2];
        foreach (var d in degree)
        {
            first[d + 1]++;
        }

        for (var d = 1; d < first.Length; d++)
        {
            first[d] += first[d - 1];
        }

        var (order, place, next) = (new int[degree.Length], new int[degree.Length], first.AsSpan().ToArray());
        for (var node = 0; node < degree.Length; node++)
        {
            place[node] = next[degree[node]]++;
            order[place[node]] = node;
        }

        return (order, place, first);
    }

    /// <summary>Moves a node one degree down: it changes places with the first of its degree.</summary>
    static void Lower(int node, int[] core, int[] order, int[] place, int[] first)
    {
        var start = first[core[node]]++;
        var head = order[start];
        (order[start], order[place[node]]) = (node, head);
        (place[head], place[node]) = (place[node], start);
        core[node]--;
    }
}
