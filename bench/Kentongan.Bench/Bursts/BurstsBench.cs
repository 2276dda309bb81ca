using System.Diagnostics;
using Kentongan.App.Cli;
using Kentongan.Understand.Peaks;

namespace Kentongan.Bench.Bursts;

/// <summary>Kleinberg's automaton on a long series with planted bursts, against the plain Viterbi of the paper in the same run.</summary>
static class BurstsBench
{
    const int Seed = 20261122;
    const int Rounds = 7;

    public static Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var points = BenchOptions.Posts(args, 1_000_000);
        var (relevant, total) = Series(points);
        var found = KleinbergBursts.Find(relevant, total).Count;
        var ours = Median(() => KleinbergBursts.Find(relevant, total));
        var peer = Median(() => PlainViterbi(relevant, total));
        var peaks = Median(() => HourlyPeaks.Score(relevant));
        var nanoseconds = ours / points * 1e9;
        return Task.FromResult(Answer.Print(new
        {
            NsPerPoint = Math.Round(nanoseconds, 2),
            PointsPerSecond = Math.Round(points / ours),
            Unit = "nanoseconds a point, median of 7",
            Peer = "two-state Viterbi with both costs written out",
            PeerNsPerPoint = Math.Round(peer / points * 1e9, 2),
            Ratio = Math.Round(peer / ours, 1),
            HourOfWeekNsPerPoint = Math.Round(peaks / points * 1e9, 2),
            Points = points,
            Bursts = found,
            PeakMemoryMb = Math.Round(Environment.WorkingSet / 1048576.0),
        }));
    }

    static (int[] Relevant, int[] Total) Series(int points)
    {
        var random = new Random(Seed);
        var (relevant, total) = (new int[points], new int[points]);
        for (var i = 0; i < points; i++)
        {
            total[i] = 1400 + random.Next(200);
            relevant[i] = (int)((20 + (random.NextDouble() * 20)) * (i / 500 % 7 == 3 ? 3 : 1));
        }

        return (relevant, total);
    }

    static double PlainViterbi(int[] relevant, int[] total)
    {
        var calm = relevant.Sum(r => (double)r) / total.Sum(d => (double)d);
        var busy = 2 * calm;
        var entering = Math.Log(relevant.Length);
        var from = new bool[2, relevant.Length];
        var (calmCost, busyCost) = (0.0, double.PositiveInfinity);
        for (var i = 0; i < relevant.Length; i++)
        {
            var hits = relevant[i];
            var misses = total[i] - hits;
            (from[0, i], from[1, i]) = (busyCost < calmCost, busyCost <= calmCost + entering);
            var nextCalm = Math.Min(calmCost, busyCost) - (hits * Math.Log(calm)) - (misses * Math.Log(1 - calm));
            busyCost = Math.Min(calmCost + entering, busyCost) - (hits * Math.Log(busy)) - (misses * Math.Log(1 - busy));
            calmCost = nextCalm;
        }

        return Math.Min(calmCost, busyCost);
    }

    static double Median<T>(Func<T> work)
    {
        var seconds = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            seconds.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        seconds.Sort();
        return seconds[Rounds / 2];
    }
}
