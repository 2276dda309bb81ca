using System.Diagnostics;
using Kentongan.App.Cli;
using Kentongan.Networks;
using Kentongan.Networks.Communities;
using Kentongan.Networks.Layout;
using Kentongan.Networks.Measures;

namespace Kentongan.Bench.Networks;

/// <summary>A skewed graph with communities of all sizes, measured here and, in the same run, by igraph (Debian's python3-igraph) and graphology (npm). Medians, on the clock and of the processor.</summary>
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
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var build = Measured.Of(1, _ => SkewedGraph.Of(count));
        var graph = build.Last;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        var small = SkewedGraph.Of(SmallEdges);
        Warm();
        var leiden = Measured.Of(rounds, round => Leiden.Find(graph, Seed + round, runs: 1, cancellationToken: cancellationToken));
        var pageRank = Measured.Of(rounds, _ => PageRank.Of(graph));
        var core = Measured.Of(rounds, _ => Cores.Of(graph));
        var betweenness = Measured.Of(rounds, _ => Betweenness.Exact(small, cancellationToken));
        var sampled = Measured.Of(1, _ => Betweenness.Sampled(graph, Pivots, Seed, cancellationToken));
        var start = Points.Scattered(graph.Nodes, Seed);
        var drawing = new ForceAtlas2(graph, start, _layout);
        drawing.Step();
        var layout = Measured.Of(rounds, _ => drawing.Step());
        var memory = Process.GetCurrentProcess().PeakWorkingSet64;
        var exact = PageRank.Of(graph, tolerance: 1e-15);
        var (igraph, igraphError) = await IgraphPeer.MeasureAsync(graph, small, rounds, cancellationToken).ConfigureAwait(false);
        var (graphology, graphologyError) = await GraphologyPeer.MeasureAsync(graph, start, _layout, rounds, cancellationToken).ConfigureAwait(false);
        return Answer.Print(new
        {
            EdgesPerSecond = Math.Round(graph.Edges / leiden.Seconds),
            Unit = "edges a second, Leiden",
            graph.Nodes,
            graph.Edges,
            Peer = igraph is null ? igraphError : $"igraph {igraph.Version}, one thread",
            Ratio = Rounded(igraph?.Leiden.Seconds / leiden.Seconds, 2),
            Leiden = Row(leiden, igraph?.Leiden),
            Modularity = leiden.Results.Select(partition => Math.Round(partition.Modularity, 5)),
            PeerModularity = igraph?.Modularity.Select(modularity => Math.Round(modularity, 5)),
            DisconnectedCommunities = leiden.Results.Sum(partition => Pieces(graph, partition) - partition.Count),
            PageRank = Row(pageRank, igraph?.PageRank),
            PageRankError = Difference(pageRank.Last, exact),
            PeerPageRankError = igraph is null ? (double?)null : Difference(igraph.Ranks, exact),
            ExactBetweennessOf20000Edges = Row(betweenness, igraph?.Betweenness),
            SampledBetweennessSecondsPerSource = Rounded(sampled.Seconds / Pivots, 4),
            SampledBetweennessErrorOfTop = Rounded(sampled.Last.RelativeErrorOfTop, 3),
            Core = Row(core, igraph?.Core),
            DeepestCore = core.Last.Max(),
            PeerDeepestCore = igraph?.DeepestCore,
            LayoutPeer = graphology is null ? graphologyError : $"graphology-layout-forceatlas2 {graphology.Version} in Node.js, theta {_layout.Theta}",
            LayoutRound = Row(layout, graphology?.Time),
            SampleAndBuildSeconds = Rounded(build.Seconds, 3),
            GraphMb = Rounded(kept / 1048576.0, 1),
            PeakMemoryMb = Math.Round(memory / 1048576.0),
        });
    }

    static object Row<T>(Measured<T> ours, PeerTime? theirs) => new
    {
        Seconds = Rounded(ours.Seconds, 4),
        PeerSeconds = Rounded(theirs?.Seconds, 4),
        Ratio = Rounded(theirs?.Seconds / ours.Seconds, 2),
        ProcessorSeconds = Rounded(ours.Processor, 4),
        PeerProcessorSeconds = Rounded(theirs?.Processor, 4),
    };

    static double? Rounded(double? value, int digits) => value is { } number ? Math.Round(number, digits) : null;

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
}
