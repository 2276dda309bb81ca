namespace Kentongan.Decide.Signals;

/// <summary>
/// Puts everything unusual on one scale, standard deviations, so that one threshold means about the same for each kind
/// of signal.
/// </summary>
public static class Strength
{
    /// <summary>Beyond this nobody distinguishes.</summary>
    public const double Largest = 12;

    /// <summary>
    /// A count against the counts of earlier days: Anscombe's root transform, divided by the dispersion of those days, so
    /// that a topic that swings every day needs more.
    /// </summary>
    public static double OfCount(double count, IReadOnlyList<double> before)
    {
        var mean = before.Count == 0 ? 0 : before.Average();
        var z = 2 * (Math.Sqrt(count + 0.375) - Math.Sqrt(mean + 0.375));
        return Math.Min(Largest, z / Math.Sqrt(Dispersion(before, mean)));
    }

    /// <summary>The upper-tail probability of a standard normal as standard deviations.</summary>
    public static double OfProbability(double p) =>
        p >= 0.5 ? 0 : p <= 1e-32 ? Largest : Math.Min(Largest, UpperQuantile(p));

    /// <summary>Probability that a standard normal exceeds <paramref name="z"/>.</summary>
    public static double Tail(double z) => z < 0 ? 1 - Tail(-z) : Density(z) * Mills(z);

    /// <summary>Variance over mean of earlier counts, 1 when they vary as little as chance or are too few to tell.</summary>
    public static double Dispersion(IReadOnlyList<double> before, double mean) =>
        before.Count < 3 || mean <= 0
            ? 1
            : Math.Max(1, before.Sum(count => (count - mean) * (count - mean)) / (before.Count - 1) / mean);

    // Bisection on the tail: thirty-two orders of magnitude in sixty steps, and no table of constants.
    static double UpperQuantile(double p)
    {
        var (low, high) = (0.0, Largest);
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Tail(middle) > p ? (middle, high) : (low, middle);
        }

        return low;
    }

    static double Density(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);

    /// <summary>Mills' ratio: Laplace's continued fraction where it converges, else the series of the distribution.</summary>
    static double Mills(double z)
    {
        if (z < 2)
        {
            return (0.5 - Body(z)) / Density(z);
        }

        var fraction = z;
        for (var k = 60; k > 0; k--)
        {
            fraction = z + (k / fraction);
        }

        return 1 / fraction;
    }

    static double Body(double z)
    {
        var (term, sum) = (z, z);
        for (var k = 1; Math.Abs(term) > 1e-17; k++)
        {
            term *= -z * z * (2 * k - 1) / (2.0 * k * (2 * k + 1));
            sum += term;
        }

        return sum / Math.Sqrt(2 * Math.PI);
    }
}
