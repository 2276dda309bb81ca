using System.Diagnostics;
using Kentongan.App.Cli;
using Kentongan.Networks.Coordination;

namespace Kentongan.Bench.Networks;

/// <summary>
/// A million shares at a window of 60 s, to the edges; the peer is what one writes first: sort, two pointers and a
/// dictionary, twice because the second filter needs the pairs of the first. Both must give the same edges.
/// </summary>
static class CoordinationBench
{
    const int Seed = 20261122;
    const int Rounds = 5;
    static readonly CoShareRule _rule = new(60);

    public static Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var count = BenchOptions.Posts(args, 1_000_000);
        var shares = Sample(count);
        var (ours, theirs, judged) = (new List<double>(), new List<double>(), new List<double>());
        IReadOnlyList<CoShareEdge> edges = [];
        for (var round = 0; round < Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ours.Add(Timed(() => edges = CoShares.Find(shares, _rule).Network().Edges));
            Dictionary<(int, int), int> plain = [];
            theirs.Add(Timed(() => plain = PlainCoShares.Edges(shares, _rule)));
            judged.Add(Timed(() => ChanceModel.Learn(shares, _rule).Judge(edges, cancellationToken)));
            if (plain.Count != edges.Count || edges.Any(edge => plain.GetValueOrDefault((edge.From, edge.To)) != edge.Weight))
            {
                throw new InvalidOperationException("The plain way found other edges.");
            }
        }

        return Task.FromResult(Answer.Print(new
        {
            PostsPerSecond = Math.Round(count / Median(ours)),
            Seconds = Math.Round(Median(ours), 3),
            Peer = "plain sort, two pointers and a dictionary on the same shares, same edges",
            PeerSeconds = Math.Round(Median(theirs), 3),
            Ratio = Math.Round(Median(theirs) / Median(ours), 2),
            PValueSeconds = Math.Round(Median(judged), 3),
            Shares = count,
            Edges = edges.Count,
            Pairs = edges.Sum(edge => (long)edge.Weight),
            PeakMemoryMb = Math.Round(Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0),
        }));
    }

    /// <summary>A month in which most links are shared twice and some thousands of times, half of these within an hour.</summary>
    static Share[] Sample(int count)
    {
        var random = new Random(Seed);
        var (objects, accounts) = ((count / 10) + 1, (count / 50) + 2);
        var born = Enumerable.Range(0, objects).Select(_ => random.Next(30 * 86_400)).ToArray();
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                var thing = (int)(objects * Math.Pow(random.NextDouble(), 3));
                var delay = random.Next(2) == 0 ? random.Next(3600) : random.Next(5 * 86_400);
                return new Share(thing, (int)(accounts * Math.Pow(random.NextDouble(), 2)), objects + i, born[thing] + delay);
            }),
        ];
    }

    static double Timed(Action work)
    {
        GC.Collect();
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    static double Median(List<double> seconds) => seconds.Order().ElementAt(seconds.Count / 2);
}
