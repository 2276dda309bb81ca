using System.Buffers;

namespace Kentongan.Understand.Peaks;

/// <summary>
/// The two-state automaton of J. Kleinberg, "Bursty and Hierarchical Structure in Streams" (2002), §4: at each point r
/// of d messages are relevant; the calm state expects p₀ = R/D, the busy one p₁ = s·p₀; entering it costs γ·ln n.
/// </summary>
public sealed class KleinbergBursts
{
    const double LargestShare = 0.9999;
    readonly double _perHit;
    readonly double _perMiss;
    readonly double _entering;

    KleinbergBursts(double perHit, double perMiss, double entering) => (_perHit, _perMiss, _entering) = (perHit, perMiss, entering);

    /// <summary>Bursts of the share <paramref name="relevant"/> / <paramref name="total"/>, point by point.</summary>
    /// <param name="relevant">Relevant messages at each point (r).</param>
    /// <param name="total">All messages at each point (d).</param>
    /// <param name="scale">How many times busier the busy state is (s).</param>
    /// <param name="difficulty">How hard it is to enter the busy state (γ).</param>
    public static IReadOnlyList<Burst> Find(ReadOnlySpan<int> relevant, ReadOnlySpan<int> total, double scale = 2, double difficulty = 1)
    {
        if (relevant.Length != total.Length)
        {
            throw new ArgumentException("Both series need the same number of points.", nameof(total));
        }

        var calm = Sum(relevant) / Math.Max(1, Sum(total));
        var busy = Math.Min(scale * calm, LargestShare);
        if (calm <= 0 || busy <= calm)
        {
            return [];
        }

        return new KleinbergBursts(
            Math.Log(busy / calm), Math.Log((1 - busy) / (1 - calm)), difficulty * Math.Log(relevant.Length)).Run(relevant, total);
    }

    /// <summary>Bursts of bare counts: the limit of many messages, where r is a Poisson draw around its mean.</summary>
    public static IReadOnlyList<Burst> Find(ReadOnlySpan<int> counts, double scale = 2, double difficulty = 1)
    {
        var mean = Sum(counts) / Math.Max(1, counts.Length);
        return mean <= 0 || scale <= 1
            ? []
            : new KleinbergBursts(Math.Log(scale), -mean * (scale - 1), difficulty * Math.Log(counts.Length)).Run(counts, default);
    }

    /// <summary>The whole cost of the best state sequence in nats, binomial coefficients included.</summary>
    public static double Cost(ReadOnlySpan<int> relevant, ReadOnlySpan<int> total, double scale, double difficulty)
    {
        var calm = Sum(relevant) / Math.Max(1, Sum(total));
        var cost = 0.0;
        for (var i = 0; i < relevant.Length; i++)
        {
            cost -= LogFactorial.Of(total[i]) - LogFactorial.Of(relevant[i]) - LogFactorial.Of(total[i] - relevant[i]);
            cost -= (relevant[i] * Math.Log(calm)) + ((total[i] - relevant[i]) * Math.Log(1 - calm));
        }

        foreach (var burst in Find(relevant, total, scale, difficulty))
        {
            cost += (difficulty * Math.Log(relevant.Length)) - burst.Weight;
        }

        return cost;
    }

    List<Burst> Run(ReadOnlySpan<int> relevant, ReadOnlySpan<int> total)
    {
        var origins = ArrayPool<byte>.Shared.Rent(relevant.Length);
        try
        {
            var busyAtEnd = Forward(relevant, total, origins);
            return Backward(relevant, total, origins, busyAtEnd);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(origins);
        }
    }

    // Only the difference between the two states' costs matters (busy − calm); it is clipped to what a transition costs.
    // Bit 0: the calm state was reached from the busy one. Bit 1: the busy state was reached from the busy one.
    bool Forward(ReadOnlySpan<int> relevant, ReadOnlySpan<int> total, byte[] origins)
    {
        var difference = double.PositiveInfinity;
        for (var i = 0; i < relevant.Length; i++)
        {
            origins[i] = (byte)((difference < 0 ? 1 : 0) | (difference <= _entering ? 2 : 0));
            difference = Math.Clamp(difference, 0, _entering) - Gain(relevant, total, i);
        }

        return difference < 0;
    }

    List<Burst> Backward(ReadOnlySpan<int> relevant, ReadOnlySpan<int> total, byte[] origins, bool busy)
    {
        var bursts = new List<Burst>();
        var (end, weight) = (relevant.Length - 1, 0.0);
        for (var i = relevant.Length - 1; i >= 0; i--)
        {
            weight += busy ? Gain(relevant, total, i) : 0;
            var before = (origins[i] & (busy ? 2 : 1)) != 0;
            if (busy && !before)
            {
                bursts.Add(new(i, end, weight));
                weight = 0;
            }

            if (!busy && before)
            {
                end = i - 1;
            }

            busy = before;
        }

        bursts.Reverse();
        return bursts;
    }

    double Gain(ReadOnlySpan<int> relevant, ReadOnlySpan<int> total, int i) =>
        total.IsEmpty
            ? (relevant[i] * _perHit) + _perMiss
            : (relevant[i] * _perHit) + ((total[i] - relevant[i]) * _perMiss);

    static double Sum(ReadOnlySpan<int> values)
    {
        var sum = 0L;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }
}
