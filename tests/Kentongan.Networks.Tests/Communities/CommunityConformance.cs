using System.Globalization;
using Kentongan.Networks.Communities;
using Kentongan.Networks.Measures;

namespace Kentongan.Networks.Tests.Communities;

/// <summary>Communities at least as good as igraph's best of ten, and none in pieces.</summary>
[Trait("kind", "conformance")]
public sealed class CommunityConformance
{
    [Fact]
    public void Leiden_reaches_igraphs_best_modularity()
    {
        var best = File.ReadLines(Path.Combine(GoldenGraph.Folder, "summary_igraph.csv")).Skip(1).Select(line => line.Split(','))
            .ToDictionary(row => row[0], row => Math.Max(Number(row[8]), Number(row[11])));
        var failures = new List<string>();
        foreach (var golden in GoldenGraph.Files.Select(GoldenGraph.Read))
        {
            var found = Leiden.Find(golden.Graph, cancellationToken: TestContext.Current.CancellationToken);
            var passed = found.Modularity >= best[golden.Name] - 1e-9 && Pieces(golden.Graph, found) == found.Count;
            Console.WriteLine($"communities {golden.Name}: passed {(passed ? 1 : 0)} of 1");
            if (!passed)
            {
                failures.Add($"{golden.Name}: {found.Modularity:R} in {found.Count}, igraph {best[golden.Name]:R}");
            }
        }

        Assert.Empty(failures);
    }

    /// <summary>Connected pieces when only edges within communities remain.</summary>
    static int Pieces(Graph graph, Partition partition)
    {
        var inner = graph.All().Where(edge => partition.Of[edge.From] == partition.Of[edge.To]).ToArray();
        return Components.Find(Graph.FromEdges(graph.Nodes, inner)).Count;
    }

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
