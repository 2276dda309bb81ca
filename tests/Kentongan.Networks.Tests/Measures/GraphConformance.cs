using System.Globalization;
using Kentongan.Networks.Measures;

namespace Kentongan.Networks.Tests.Measures;

/// <summary>Every number of every node as igraph computes it.</summary>
[Trait("kind", "conformance")]
public sealed class GraphConformance
{
    const double Relative = 1e-6;

    /// <summary>igraph's own eigenvectors differ by more than that between two runs where the numbers are tiny.</summary>
    const double Least = 1e-9;

    [Fact]
    public void Measures_equal_igraphs()
    {
        var failures = new List<string>();
        foreach (var file in GoldenGraph.Files)
        {
            var golden = GoldenGraph.Read(file);
            var (passed, checks) = (0, 0);
            foreach (var (column, found) in Measured(golden.Graph))
            {
                var wrong = Wrong(golden.Expected(column), found);
                checks += golden.Graph.Nodes;
                passed += golden.Graph.Nodes - wrong.Count;
                failures.AddRange(wrong.Take(3).Select(message => $"{golden.Name} {column} {message}"));
            }

            Console.WriteLine($"graph {golden.Name}: passed {passed} of {checks}");
        }

        Assert.NotEmpty(GoldenGraph.Files);
        Assert.Empty(failures);
    }

    static IEnumerable<(string Column, IReadOnlyList<double> Found)> Measured(Graph graph)
    {
        var closeness = Closeness.Of(graph, TestContext.Current.CancellationToken);
        yield return ("degree", Real(Degrees.All(graph)));
        yield return ("indeg", Real(Degrees.In(graph)));
        yield return ("outdeg", Real(Degrees.Out(graph)));
        yield return ("betweenness", Betweenness.Exact(graph, TestContext.Current.CancellationToken));
        yield return ("pagerank", PageRank.Of(graph));
        yield return ("closeness", closeness.Plain);
        yield return ("harmonic", closeness.Harmonic);
        yield return ("eigenvector", Eigenvector.Of(graph, TestContext.Current.CancellationToken));
        yield return ("coreness", Real(Cores.Of(graph)));
        yield return ("clustering", Clustering.Local(graph));
    }

    static List<string> Wrong(double?[] expected, IReadOnlyList<double> found) =>
    [
        .. Enumerable.Range(0, expected.Length)
            .Where(node => !IsSame(expected[node], found[node]))
            .Select(node => string.Create(CultureInfo.InvariantCulture, $"node {node}: {found[node]:R}, igraph {expected[node]:R}")),
    ];

    static bool IsSame(double? expected, double found) =>
        expected is not { } number || double.IsNaN(number)
            ? double.IsNaN(found)
            : Math.Abs(found - number) <= (Relative * Math.Abs(number)) + Least;

    static double[] Real(int[] numbers) => Array.ConvertAll(numbers, number => (double)number);
}
