namespace Kentongan.Networks.Measures;

/// <summary>
/// Hubs point at good authorities, authorities are pointed at by good hubs (Kleinberg, 1999). Scaled so that the largest is
/// 1, as igraph scales them.
/// </summary>
/// <param name="Hub">Score for each node.</param>
/// <param name="Authority">Score for each node.</param>
public sealed record Hits(IReadOnlyList<double> Hub, IReadOnlyList<double> Authority)
{
    const int MostRounds = 10_000;

    /// <summary>By power iteration from equal scores; weights count.</summary>
    public static Hits Of(Graph graph, double tolerance = 1e-13, CancellationToken cancellationToken = default)
    {
        var arriving = graph.Reversed();
        var (hub, authority) = (new double[graph.Nodes], new double[graph.Nodes]);
        Array.Fill(hub, 1);
        for (var round = 0; round < MostRounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var before = hub.AsSpan().ToArray();
            Pull(arriving, hub, authority);
            Pull(graph, authority, hub);
            if (Distance(before, hub) <= tolerance)
            {
                break;
            }
        }

        return new(hub, authority);
    }

    static void Pull(Graph graph, double[] from, double[] to)
    {
        var most = 0.0;
        for (var node = 0; node < to.Length; node++)
        {
            most = Math.Max(most, to[node] = Pulling.Of(graph, from, node));
        }

        for (var node = 0; most > 0 && node < to.Length; node++)
        {
            to[node] /= most;
        }
    }

    static double Distance(double[] one, double[] other)
    {
        var most = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            most = Math.Max(most, Math.Abs(one[i] - other[i]));
        }

        return most;
    }
}
