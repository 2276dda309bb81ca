using System.Diagnostics;
using Kentongan.App.Cli;
using Kentongan.Networks;
using Kentongan.Networks.Communities;
using Kentongan.Networks.Layout;
using Kentongan.Networks.Measures;

namespace Kentongan.Bench.Networks;

/// <summary>A skewed graph with communities of all sizes, measured here and, in the same run, by igraph (Debian's python3-igraph) and graphology (npm). Medians of wall-clock seconds.</summary>
static class NetworkBench
{
    const int Seed = 20261122;
    const int SmallEdges = 20_000;
    const int Pivots = 16;

    /// <summary>Edges up to which everything is measured three times.</summary>
    const int Repeated = 2_000_000;
    static readonly LayoutRule _layout = new();

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var count = BenchOptions.Number(args, "--edges", BenchOptions.Posts(args, 1_000_000));
        var rounds = count <= Repeated ? 3 : 1;
        var (build, graph) = Timed(() => SkewedGraph.Of(count));
        var small = SkewedGraph.Of(SmallEdges);
        Warm();
        var (leidenSeconds, partitions) = Timed(rounds, round => Leiden.Find(graph, Seed + round, runs: 1, cancellationToken: cancellationToken));
        var (pageRankSeconds, ranks) = Timed(rounds, _ => PageRank.Of(graph));
        var (coreSeconds, cores) = Timed(rounds, _ => Cores.Of(graph));
        var (betweennessSeconds, _) = Timed(() => Betweenness.Exact(small, cancellationToken));
        var (sampledSeconds, sampled) = Timed(() => Betweenness.Sampled(graph, Pivots, Seed, cancellationToken));
        var start = Points.Scattered(graph.Nodes, Seed);
        var layout = new ForceAtlas2(graph, start, _layout);
        layout.Step();
        var (layoutSeconds, _) = Timed(rounds, _ => layout.Step());
        var memory = Process.GetCurrentProcess().PeakWorkingSet64;
        var exact = PageRank.Of(graph, tolerance: 1e-15);
        var (igraph, igraphError) = await IgraphPeer.MeasureAsync(graph, small, rounds, cancellationToken).ConfigureAwait(false);
        var (graphology, graphologyError) = await GraphologyPeer.MeasureAsync(graph, start, _layout, rounds, cancellationToken).ConfigureAwait(false);
        return Answer.Print(new
        {
            EdgesPerSecond = Math.Round(graph.Edges / leidenSeconds),
            Unit = "edges a second, Leiden",
            graph.Nodes,
            graph.Edges,
            Peer = igraph is null ? igraphError : $"igraph {igraph.Version}, one thread",
            Ratio = Rounded(Median(igraph?.Leiden) / leidenSeconds, 2),
            Leiden = Row(leidenSeconds, Median(igraph?.Leiden)),
            Modularity = partitions.Select(partition => Math.Round(partition.Modularity, 5)),
            PeerModularity = igraph?.Modularity.Select(modularity => Math.Round(modularity, 5)),
            DisconnectedCommunities = partitions.Sum(partition => Pieces(graph, partition) - partition.Count),
            PageRank = Row(pageRankSeconds, Median(igraph?.PageRank)),
            PageRankError = Difference(ranks[^1], exact),
            PeerPageRankError = igraph is null ? (double?)null : Difference(igraph.Ranks, exact),
            ExactBetweennessOf20000Edges = Row(betweennessSeconds, igraph?.Betweenness),
            SampledBetweennessSecondsPerSource = Rounded(sampledSeconds / Pivots, 4),
            SampledBetweennessErrorOfTop = Rounded(sampled.RelativeErrorOfTop, 3),
            Core = Row(coreSeconds, Median(igraph?.Core)),
            DeepestCore = cores[^1].Max(),
            PeerDeepestCore = igraph?.DeepestCore,
            LayoutPeer = graphology is null ? graphologyError : $"graphology-layout-forceatlas2 {graphology.Version} in Node.js, theta {_layout.Theta}",
            LayoutRound = Row(layoutSeconds, Median(graphology?.Seconds)),
            SampleAndBuildSeconds = Rounded(build, 3),
            PeakMemoryMb = Math.Round(memory / 1048576.0),
        });
    }

    static object Row(double ours, double? theirs) =>
        new { Seconds = Rounded(ours, 4), PeerSeconds = Rounded(theirs, 4), Ratio = Rounded(theirs / ours, 2) };

    static double? Rounded(double? value, int digits) => value is { } number ? Math.Round(number, digits) : null;

    static double? Median(double[]? values) => values?.Order().ElementAt(values.Length / 2);

    /// <summary>All ranks together.</summary>
    static double Difference(double[] ranks, double[] exact) => ranks.Zip(exact, (one, other) => Math.Abs(one - other)).Sum();

    /// <summary>Connected pieces when only edges within communities remain.</summary>
    static int Pieces(Graph graph, Partition partition)
    {
        var inner = graph.All().Where(edge => partition.Of[edge.From] == partition.Of[edge.To]).ToArray();
        return Components.Find(Graph.FromEdges(graph.Nodes, inner)).Count;
    }

    static void Warm()
    {
        var graph = SkewedGraph.Of(10_000);
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

    /// <summary>The median of some rounds.</summary>
    static (double Seconds, IReadOnlyList<T> Results) Timed<T>(int rounds, Func<int, T> work)
    {
        var measured = Enumerable.Range(0, rounds).Select(round => Timed(() => work(round))).ToArray();
        return (measured.Select(one => one.Seconds).Order().ElementAt(rounds / 2), [.. measured.Select(one => one.Result)]);
    }
}
