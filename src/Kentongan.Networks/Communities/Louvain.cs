namespace Kentongan.Networks.Communities;

/// <summary>Communities by the Louvain method (Blondel et al., 2008), for comparison: a community may be disconnected.</summary>
public static class Louvain
{
    /// <inheritdoc cref="Leiden.Find"/>
    public static Partition Find(Graph graph, int seed = 1, double resolution = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(resolution);
        graph = graph.Undirected();
        var random = new Random(seed);
        var level = Level.Of(graph);
        using var workspace = new Workspace(graph.Nodes);
        var home = Enumerable.Range(0, graph.Nodes).ToArray();
        while (graph.Edges > 0)
        {
            var community = Enumerable.Range(0, level.Nodes).ToArray();
            using var moving = new LocalMoving(level, community, resolution, workspace);
            if (!moving.Run(random, cancellationToken: cancellationToken))
            {
                break;
            }

            var (dense, communities) = Numbering.Dense(community);
            home = Array.ConvertAll(home, node => dense[node]);
            level = level.Join(dense, communities, workspace);
        }

        return Partition.Number(home, Modularity.Of(graph, home, resolution));
    }
}
