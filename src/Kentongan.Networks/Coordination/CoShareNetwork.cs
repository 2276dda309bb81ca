namespace Kentongan.Networks.Coordination;

/// <summary>Accounts that share together.</summary>
/// <param name="Edges">One for each pair of accounts.</param>
/// <param name="FastEdges">The same within the faster window; null when none was asked for.</param>
/// <param name="Pairs">Pairs of shares behind the edges.</param>
public sealed record CoShareNetwork(IReadOnlyList<CoShareEdge> Edges, IReadOnlyList<CoShareEdge>? FastEdges, long Pairs)
{
    /// <summary>
    /// The weight that lies above <paramref name="percentile"/> (0–1) of the edges: R's default quantile (Hyndman and
    /// Fan's type 7). An edge passes when its weight is larger.
    /// </summary>
    public static double Threshold(IReadOnlyList<CoShareEdge> edges, double percentile)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percentile);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percentile, 1);
        if (edges.Count == 0)
        {
            return 0;
        }

        var weights = edges.Select(edge => edge.Weight).Order().ToArray();
        var position = percentile * (weights.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, weights.Length - 1);
        return weights[below] + ((position - below) * (weights[above] - weights[below]));
    }

    /// <summary>Edges whose weight passes the percentile: CooRTweet's first subgraph.</summary>
    public IReadOnlyList<CoShareEdge> Heavy(double percentile) => Above(Edges, percentile);

    /// <summary>Edges of the faster window whose weight passes the percentile there: the second subgraph.</summary>
    public IReadOnlyList<CoShareEdge> HeavyAndFast(double percentile) => Above(FastEdges ?? [], percentile);

    /// <summary>
    /// All edges among the accounts of <see cref="HeavyAndFast"/> and their neighbours: the third subgraph.
    /// </summary>
    public IReadOnlyList<CoShareEdge> AroundHeavyAndFast(double percentile)
    {
        var core = HeavyAndFast(percentile).SelectMany(edge => new[] { edge.From, edge.To }).ToHashSet();
        var around = Edges.Where(edge => core.Contains(edge.From) || core.Contains(edge.To))
            .SelectMany(edge => new[] { edge.From, edge.To }).ToHashSet();
        return [.. Edges.Where(edge => around.Contains(edge.From) && around.Contains(edge.To))];
    }

    static CoShareEdge[] Above(IReadOnlyList<CoShareEdge> edges, double percentile)
    {
        var threshold = Threshold(edges, percentile);
        return [.. edges.Where(edge => edge.Weight > threshold)];
    }
}
