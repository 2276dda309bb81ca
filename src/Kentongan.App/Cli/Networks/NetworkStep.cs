using Kentongan.Networks;
using Kentongan.Networks.Communities;
using Kentongan.Networks.Exports;
using Kentongan.Networks.Layout;
using Kentongan.Networks.Measures;

namespace Kentongan.App.Cli.Networks;

/// <summary>Something that <c>network</c> measures.</summary>
/// <param name="Name">As <c>--only</c> calls it.</param>
/// <param name="Columns">What it fills in.</param>
/// <param name="Run">Measures.</param>
sealed record NetworkStep(string Name, string[] Columns, Func<NetworkTask, NodeColumn[]> Run)
{
    /// <summary>Nodes times edges up to which paths from every node are searched: a minute or two.</summary>
    const double MostExact = 2e10;
    const int Pivots = 256;

    public static IReadOnlyList<NetworkStep> All { get; } =
    [
        new("degree", ["degree", "in_degree", "out_degree"], Degree),
        new("strength", ["strength"], task => [NodeColumn.Of("strength", Degrees.Strength(task.Graph))]),
        new("betweenness", ["betweenness"], task => [NodeColumn.Of("betweenness", BetweennessOf(task))]),
        new("pagerank", ["pagerank"], task => [NodeColumn.Of("pagerank", PageRank.Of(task.Graph))]),
        new("closeness", ["closeness", "harmonic"], ClosenessOf),
        new("eigenvector", ["eigenvector"], task => [NodeColumn.Of("eigenvector", Eigenvector.Of(task.Graph, task.CancellationToken))]),
        new("core", ["core"], task => [NodeColumn.Of("core", Cores.Of(task.Graph))]),
        new("clustering", ["clustering"], task => [NodeColumn.Of("clustering", Clustering.Local(task.Graph))]),
        new("component", ["component"], task => [NodeColumn.Of("component", Components.Find(task.Graph).Of)]),
        new("leiden", ["community"], task => Community(task, Leiden.Find(task.Graph, task.Seed, cancellationToken: task.CancellationToken))),
        new("layout", ["x", "y"], Layout),
    ];

    /// <summary>Instead of Leiden's, when asked for by name.</summary>
    static readonly NetworkStep _louvain =
        new("louvain", ["community"], task => Community(task, Louvain.Find(task.Graph, task.Seed, cancellationToken: task.CancellationToken)));

    public static IEnumerable<string> Names => All.Append(_louvain).Select(step => step.Name);

    /// <summary>The step of a name, or the one that fills a column of that name; null for neither.</summary>
    public static NetworkStep? Called(string name) =>
        All.Append(_louvain).FirstOrDefault(step => step.Name == name) ?? All.FirstOrDefault(step => step.Columns.Contains(name, StringComparer.Ordinal));

    static NodeColumn[] Degree(NetworkTask task) =>
    [
        NodeColumn.Of("degree", Degrees.All(task.Graph)),
        NodeColumn.Of("in_degree", Degrees.In(task.Graph)),
        NodeColumn.Of("out_degree", Degrees.Out(task.Graph)),
    ];

    static IReadOnlyList<double> BetweennessOf(NetworkTask task)
    {
        if (IsSmall(task.Graph))
        {
            return Betweenness.Exact(task.Graph, task.CancellationToken);
        }

        var sampled = Betweenness.Sampled(task.Graph, Pivots, task.Seed, task.CancellationToken);
        task.Notes.Add($"betweenness is estimated from {sampled.Pivots} nodes: the highest score is within {sampled.RelativeErrorOfTop:P1} (two standard errors)");
        return sampled.Scores;
    }

    static NodeColumn[] ClosenessOf(NetworkTask task)
    {
        if (!IsSmall(task.Graph))
        {
            task.Notes.Add("closeness and harmonic are left empty: the graph is too large to search from every node");
            return [];
        }

        var closeness = Closeness.Of(task.Graph, task.CancellationToken);
        return [NodeColumn.Of("closeness", closeness.Plain), NodeColumn.Of("harmonic", closeness.Harmonic)];
    }

    static NodeColumn[] Community(NetworkTask task, Partition partition)
    {
        task.Partition = partition;
        return [NodeColumn.Of("community", partition.Of)];
    }

    static NodeColumn[] Layout(NetworkTask task)
    {
        var rule = new LayoutRule(Iterations: Math.Clamp(5_000_000 / (task.Graph.Nodes + 1), 20, 500));
        var points = ForceAtlas2.Draw(task.Graph, task.Seed, rule, task.CancellationToken);
        return [NodeColumn.Of("x", points.X), NodeColumn.Of("y", points.Y)];
    }

    static bool IsSmall(Graph graph) =>
        (double)graph.Nodes * (graph.Edges + graph.Nodes) * (graph.Weighted ? 10 : 1) <= MostExact;
}
