using System.Diagnostics;

namespace Kentongan.Bench.Networks;

/// <summary>What some rounds of the same work took, medians.</summary>
/// <param name="Seconds">On the clock.</param>
/// <param name="Processor">Of all cores together: what can still be compared when others use the machine too.</param>
/// <param name="Results">Of each round.</param>
sealed record Measured<T>(double Seconds, double Processor, IReadOnlyList<T> Results)
{
    public T Last => Results[^1];
}

/// <summary>Measures.</summary>
static class Measured
{
    public static Measured<T> Of<T>(int rounds, Func<int, T> work)
    {
        var (seconds, processor, results) = (new double[rounds], new double[rounds], new T[rounds]);
        for (var round = 0; round < rounds; round++)
        {
            GC.Collect();
            var (started, busy) = (Stopwatch.GetTimestamp(), ThreadClock.ProcessSeconds);
            results[round] = work(round);
            (seconds[round], processor[round]) = (Stopwatch.GetElapsedTime(started).TotalSeconds, ThreadClock.ProcessSeconds - busy);
        }

        return new(Median(seconds), Median(processor), results);
    }

    public static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
