namespace Kentongan.Networks.Communities;

/// <summary>
/// Communities by the Leiden method (Traag, Waltman and van Eck, 2019): move, refine, aggregate, repeat until nothing
/// changes; the first round is <see cref="Multilevel"/>'s. Every community is connected. The same seed gives the same answer.
/// </summary>
public static class Leiden
{
    /// <summary>Edges up to which the last digit of modularity is worth more rounds.</summary>
    const int Small = 200_000;

    /// <summary>The best of several runs and of their crossings: many on a small graph, one on a large one.</summary>
    /// <param name="graph">Directions do not count; weights do.</param>
    /// <param name="seed">Of the order in which nodes are looked at.</param>
    /// <param name="resolution">Above 1 more and smaller communities, below 1 fewer and larger.</param>
    /// <param name="runs">How many runs; null for as many as a second or so allows.</param>
    /// <param name="cancellationToken">Stops between moves.</param>
    public static Partition Find(Graph graph, int seed = 1, double resolution = 1, int? runs = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(resolution);
        graph = graph.Undirected();
        var random = new Random(seed);
        var (best, most) = (Array.Empty<int>(), double.NegativeInfinity);
        for (var run = Math.Max(1, runs ?? Runs(graph.Edges + graph.Nodes)); run > 0; run--)
        {
            var community = Once(graph, resolution, random, cancellationToken);
            if (best.Length > 0)
            {
                community = Crossing.Of(graph, best, community, resolution, random, cancellationToken);
            }

            var modularity = Modularity.Of(graph, community, resolution);
            if (best.Length == 0 || modularity > most)
            {
                (best, most) = (community, modularity);
            }
        }

        return Partition.Number(best, most);
    }

    /// <summary>As many as a second or so allows.</summary>
    static int Runs(int size) => size < 20_000 ? 100 : Math.Clamp(500_000 / size, 1, 25);

    /// <summary>
    /// Two rounds over a large graph: the first alone loses to two of igraph's on skewed graphs, more are not worth their
    /// time. On a small one rounds follow, each from where the last ended, until one gains next to nothing.
    /// </summary>
    static int[] Once(Graph graph, double resolution, Random random, CancellationToken cancellationToken)
    {
        if (graph.Edges == 0)
        {
            return [.. Enumerable.Range(0, graph.Nodes)];
        }

        var level = Level.Of(graph);
        using var rounds = new Multilevel(graph.Nodes, resolution, random, cancellationToken);
        var community = Connected.Pieces(graph, rounds.Improve(level, rounds.Find(level)));
        if (graph.Edges > Small)
        {
            return community;
        }

        var (before, after) = (0.0, Modularity.Of(graph, community, resolution));
        do
        {
            before = after;
            community = Connected.Pieces(graph, rounds.Improve(level, community));
            after = Modularity.Of(graph, community, resolution);
        }
        while (after > before + 1e-6);
        return community;
    }
}
