namespace Kentongan.Networks.Layout;

/// <summary>Where each node is drawn.</summary>
public sealed record Points(double[] X, double[] Y)
{
    /// <summary>Random places in a square that grows with the number of nodes.</summary>
    public static Points Scattered(int nodes, int seed)
    {
        var random = new Random(seed);
        var side = 10 * Math.Sqrt(nodes + 1);
        var points = new Points(new double[nodes], new double[nodes]);
        for (var node = 0; node < nodes; node++)
        {
            (points.X[node], points.Y[node]) = ((random.NextDouble() - 0.5) * side, (random.NextDouble() - 0.5) * side);
        }

        return points;
    }

    public Points Copy() => new([.. X], [.. Y]);
}
