namespace Kentongan.Networks.Coordination;

/// <summary>Keeps the share of false finds small when much is tested (Benjamini and Hochberg, 1995).</summary>
static class FalseDiscovery
{
    /// <summary>For each p-value the smallest false discovery rate at which it still counts as found.</summary>
    public static double[] QValues(double[] p)
    {
        var order = Enumerable.Range(0, p.Length).OrderBy(i => p[i]).ToArray();
        var (q, least) = (new double[p.Length], 1.0);
        for (var rank = order.Length; rank > 0; rank--)
        {
            least = Math.Min(least, p[order[rank - 1]] * p.Length / rank);
            q[order[rank - 1]] = least;
        }

        return q;
    }
}
