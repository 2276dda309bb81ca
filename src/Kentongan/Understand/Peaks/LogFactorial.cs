namespace Kentongan.Understand.Peaks;

/// <summary>Natural logarithm of n!, by a table for small n and Stirling's series beyond (error below 1e-12).</summary>
public static class LogFactorial
{
    static readonly double[] _small = MakeTable(64);

    public static double Of(int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return n < _small.Length ? _small[n] : Stirling(n);
    }

    static double Stirling(double n)
    {
        var inverse = 1 / n;
        var square = inverse * inverse;
        var correction = inverse * ((1.0 / 12) - (square * ((1.0 / 360) - (square * ((1.0 / 1260) - (square / 1680))))));
        return ((n + 0.5) * Math.Log(n)) - n + (0.5 * Math.Log(2 * Math.PI)) + correction;
    }

    static double[] MakeTable(int size)
    {
        var table = new double[size];
        for (var n = 2; n < size; n++)
        {
            table[n] = table[n - 1] + Math.Log(n);
        }

        return table;
    }
}
