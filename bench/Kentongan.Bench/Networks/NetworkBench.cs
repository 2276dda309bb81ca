using System.Diagnostics;
using System.Globalization;
using Kentongan.App.Cli;
using Kentongan.Networks;
using Kentongan.Networks.Communities;
using Kentongan.Networks.Layout;
using Kentongan.Networks.Measures;

namespace Kentongan.Bench.Networks;

/// <summary>A skewed graph with communities of all sizes, measured here and by igraph (Debian's python3-igraph) in one run.</summary>
static class NetworkBench
{
    const int Seed = 20261122;
    const int SmallEdges = 20_000;
    const int Pivots = 16;

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var count = args is ["--posts" or "--edges", var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : 1_000_000;
        var edges = Sample(count);
        var nodes = edges.Max(edge => Math.Max(edge.From, edge.To)) + 1;
        var (build, graph) = Timed(() => Graph.FromEdges(nodes, edges));
        Warm();
        var (leidenSeconds, leiden) = Timed(() => Leiden.Find(graph, Seed, runs: 1, cancellationToken: cancellationToken));
        var (pageRankSeconds, ranks) = Timed(() => PageRank.Of(graph, tolerance: 1e-10));
        var small = Graph.FromEdges(SmallEdges / 5, Sample(SmallEdges));
        var (betweennessSeconds, _) = Timed(() => Betweenness.Exact(small, cancellationToken));
        var (sampledSeconds, _) = Timed(() => Betweenness.Sampled(graph, Pivots, Seed, cancellationToken));
        var (coreSeconds, cores) = Timed(() => Cores.Of(graph));
        var (layoutSeconds, _) = Timed(() => ForceAtlas2.Draw(graph, Seed, new(Iterations: 2), cancellationToken));
        var memory = Process.GetCurrentProcess().PeakWorkingSet64;
        var peer = await IgraphPeer.MeasureAsync(graph, small, cancellationToken).ConfigureAwait(false);
        return Answer.Print(new
        {
            EdgesPerSecond = Math.Round(graph.Edges / leidenSeconds),
            Unit = "edges a second, Leiden",
            graph.Nodes,
            graph.Edges,
            BuildSeconds = Math.Round(build, 3),
            Peer = peer is null ? "igraph is not installed (Debian: python3-igraph)" : $"igraph {peer.Version}",
            Ratio = peer is null ? (double?)null : Math.Round(peer.Leiden / leidenSeconds, 2),
            Leiden = Row(leidenSeconds, peer?.Leiden),
            Modularity = leiden.Modularity,
            PeerModularity = peer?.Modularity,
            PageRank = Row(pageRankSeconds, peer?.PageRank),
            PageRankLargestDifference = peer is null ? (double?)null : ranks.Zip(peer.Ranks, (one, other) => Math.Abs(one - other)).Max(),
            ExactBetweennessOf20000Edges = Row(betweennessSeconds, peer?.Betweenness),
            SampledBetweennessSecondsPerSource = Math.Round(sampledSeconds / Pivots, 4),
            Core = Row(coreSeconds, peer?.Core),
            DeepestCore = cores.Max(),
            PeerDeepestCore = peer?.DeepestCore,
            LayoutSecondsPerRound = Math.Round(layoutSeconds / 2, 3),
            PeakMemoryMb = Math.Round(memory / 1048576.0),
        });
    }

    static object Row(double ours, double? theirs) =>
        new { Seconds = Math.Round(ours, 3), PeerSeconds = theirs is { } peer ? Math.Round(peer, 3) : (double?)null, Ratio = theirs / ours is { } ratio ? Math.Round(ratio, 2) : (double?)null };

    /// <summary>Seven edges of ten stay within a community; inside and outside a few nodes draw most.</summary>
    static Edge[] Sample(int count)
    {
        var random = new Random(Seed);
        var nodes = Math.Max(10, count / 5);
        var starts = Communities(nodes, random);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var from = random.Next(nodes);
            var found = starts.BinarySearch(from);
            var community = found >= 0 ? found : ~found - 1;
            var end = community + 1 < starts.Count ? starts[community + 1] : nodes;
            return random.NextDouble() < 0.7
                ? new Edge(from, starts[community] + Skewed(random, end - starts[community]))
                : new Edge(from, Skewed(random, nodes));
        })];
    }

    static List<int> Communities(int nodes, Random random)
    {
        var starts = new List<int>();
        for (var next = 0; next < nodes; next += (int)Math.Min(nodes / 20.0, 20 / Math.Pow(random.NextDouble() + 1e-6, 0.8)))
        {
            starts.Add(next);
        }

        return starts;
    }

    static int Skewed(Random random, int below) => (int)(below * Math.Pow(random.NextDouble(), 2.5));

    static void Warm()
    {
        var graph = Graph.FromEdges(2_001, Sample(10_000));
        for (var round = 0; round < 3; round++)
        {
            Leiden.Find(graph, runs: 5);
            PageRank.Of(graph);
            Betweenness.Sampled(graph, 50, Seed);
            Cores.Of(graph);
        }
    }

    static (double Seconds, T Result) Timed<T>(Func<T> work)
    {
        GC.Collect();
        var started = Stopwatch.GetTimestamp();
        var result = work();
        return (Stopwatch.GetElapsedTime(started).TotalSeconds, result);
    }
}
