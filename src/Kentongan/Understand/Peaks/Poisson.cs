namespace Kentongan.Understand.Peaks;

/// <summary>The Poisson distribution, as far as peaks need it.</summary>
public static class Poisson
{
    /// <summary>The probability of at least <paramref name="count"/> events where <paramref name="mean"/> are expected.</summary>
    public static double UpperTail(int count, double mean)
    {
        if (count <= 0)
        {
            return 1;
        }

        if (mean <= 0)
        {
            return 0;
        }

        return count > mean ? SumFrom(count, mean) : 1 - SumBelow(count, mean);
    }

    // Terms shrink from here upward, so the sum ends by itself.
    static double SumFrom(int count, double mean)
    {
        var term = Math.Exp((count * Math.Log(mean)) - mean - LogFactorial.Of(count));
        var sum = term;
        for (var k = count + 1; term > sum * 1e-17; k++)
        {
            term *= mean / k;
            sum += term;
        }

        return sum;
    }

    static double SumBelow(int count, double mean)
    {
        var term = Math.Exp(((count - 1) * Math.Log(mean)) - mean - LogFactorial.Of(count - 1));
        var sum = term;
        for (var k = count - 1; k > 0 && term > sum * 1e-17; k--)
        {
            term *= k / mean;
            sum += term;
        }

        return sum;
    }
}
