namespace Kentongan.Networks.Tests;

/// <summary>Random graphs for properties: some edges repeat, some are loops.</summary>
static class SeededGraph
{
    public static Edge[] Edges(int seed, int nodes, int edges)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, edges).Select(_ => new Edge(Skewed(random, nodes), random.Next(nodes), random.Next(1, 5)))];
    }

    public static Graph Of(int seed, int nodes = 40, int edges = 120, bool directed = false, bool weighted = false) =>
        Graph.FromEdges(nodes, Edges(seed, nodes, edges), directed, weighted);

    /// <summary>Groups of nodes that are dense inside and thin between: communities that are known.</summary>
    public static (Graph Graph, int[] Group) Planted(int seed, int groups, int size, double inside, double between)
    {
        var random = new Random(seed);
        var group = Enumerable.Range(0, groups * size).Select(node => node / size).ToArray();
        var edges = new List<Edge>();
        for (var a = 0; a < group.Length; a++)
        {
            for (var b = a + 1; b < group.Length; b++)
            {
                if (random.NextDouble() < (group[a] == group[b] ? inside : between))
                {
                    edges.Add(new(a, b));
                }
            }
        }

        return (Graph.FromEdges(group.Length, edges.ToArray()), group);
    }

    static int Skewed(Random random, int nodes) => (int)(nodes * Math.Pow(random.NextDouble(), 2));
}
