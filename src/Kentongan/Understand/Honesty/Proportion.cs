namespace Kentongan.Understand.Honesty;

/// <summary>A share with the interval in which it lies with 95 % confidence. All 0–1.</summary>
public readonly record struct Proportion(double Share, double Low, double High)
{
    const double Z = 1.959964;

    /// <summary>E. B. Wilson's score interval (1927), which holds for small numbers and near 0 and 1 as well.</summary>
    public static Proportion Wilson(double share, long n)
    {
        if (n <= 0)
        {
            return new(share, 0, 1);
        }

        var square = Z * Z / n;
        var middle = (share + (square / 2)) / (1 + square);
        var half = Z / (1 + square) * Math.Sqrt((share * (1 - share) / n) + (square / (4 * n)));
        return new(share, Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
