using Kentongan.Networks;

namespace Kentongan.Bench.Networks;

/// <summary>Edges as a conversation has them: seven of ten stay within a community; inside and outside a few nodes draw most.</summary>
static class SkewedGraph
{
    const int Seed = 20261122;

    public static Graph Of(int edges)
    {
        var sample = Sample(edges);
        return Graph.FromEdges(sample.Max(edge => Math.Max(edge.From, edge.To)) + 1, sample);
    }

    static Edge[] Sample(int count)
    {
        var random = new Random(Seed);
        var nodes = Math.Max(10, count / 5);
        var starts = Communities(nodes, random);
        var edges = new Edge[count];
        for (var i = 0; i < count; i++)
        {
            var from = random.Next(nodes);
            var found = starts.BinarySearch(from);
            var community = found >= 0 ? found : ~found - 1;
            var end = community + 1 < starts.Count ? starts[community + 1] : nodes;
            edges[i] = random.NextDouble() < 0.7
                ? new(from, starts[community] + Skewed(random, end - starts[community]))
                : new(from, Skewed(random, nodes));
        }

        return edges;
    }

    static List<int> Communities(int nodes, Random random)
    {
        var starts = new List<int>();
        for (var next = 0; next < nodes; next += (int)Math.Min(nodes / 20.0, 20 / Math.Pow(random.NextDouble() + 1e-6, 0.8)))
        {
            starts.Add(next);
        }

        return starts;
    }

    static int Skewed(Random random, int below) => (int)(below * Math.Pow(random.NextDouble(), 2.5));
}
