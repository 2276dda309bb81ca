namespace Kentongan.Networks.Measures;

/// <summary>The largest eigenvalue of a small symmetric tridiagonal matrix and its vector.</summary>
static class Tridiagonal
{
    /// <param name="diagonal">Entries on the diagonal.</param>
    /// <param name="beside">Positive entries beside it, one fewer.</param>
    public static (double Value, double[] Vector) Largest(ReadOnlySpan<double> diagonal, ReadOnlySpan<double> beside)
    {
        var (low, high) = Bounds(diagonal, beside);
        for (var middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2)
        {
            (low, high) = AllBelow(diagonal, beside, middle) ? (low, middle) : (middle, high);
        }

        return (high, VectorOf(diagonal, beside, high));
    }

    /// <summary>Gershgorin's circles.</summary>
    static (double Low, double High) Bounds(ReadOnlySpan<double> diagonal, ReadOnlySpan<double> beside)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var i = 0; i < diagonal.Length; i++)
        {
            var radius = (i > 0 ? beside[i - 1] : 0) + (i < beside.Length ? beside[i] : 0);
            (low, high) = (Math.Min(low, diagonal[i] - radius), Math.Max(high, diagonal[i] + radius));
        }

        return (low, high + (1e-12 * Math.Abs(high)) + 1e-300);
    }

    /// <summary>Sturm's sequence: whether every eigenvalue is below <paramref name="value"/>.</summary>
    static bool AllBelow(ReadOnlySpan<double> diagonal, ReadOnlySpan<double> beside, double value)
    {
        var pivot = 1.0;
        for (var i = 0; i < diagonal.Length; i++)
        {
            pivot = value - diagonal[i] - (i > 0 ? beside[i - 1] * beside[i - 1] / pivot : 0);
            if (pivot <= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>From the last entry up: there the recurrence grows, so that rounding errors fade.</summary>
    static double[] VectorOf(ReadOnlySpan<double> diagonal, ReadOnlySpan<double> beside, double value)
    {
        var last = diagonal.Length - 1;
        var vector = new double[last + 1];
        vector[last] = 1;
        for (var i = last; i > 0; i--)
        {
            var below = i < last ? beside[i] * vector[i + 1] : 0;
            vector[i - 1] = (((value - diagonal[i]) * vector[i]) - below) / beside[i - 1];
            Rescale(vector.AsSpan(i - 1));
        }

        var norm = 0.0;
        foreach (var entry in vector)
        {
            norm += entry * entry;
        }

        return Array.ConvertAll(vector, entry => entry / Math.Sqrt(norm));
    }

    static void Rescale(Span<double> entries)
    {
        if (Math.Abs(entries[0]) > 1e100)
        {
            foreach (ref var entry in entries)
            {
                entry *= 1e-100;
            }
        }
    }
}
