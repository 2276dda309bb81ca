using System.Globalization;
using Kentongan.Networks.Communities;
using Kentongan.Networks.Measures;

namespace Kentongan.Networks.Tests.Measures;

/// <summary>
/// A real mention network as somebody measured it in Gephi. Where definitions agree, so do the numbers: Gephi counts a loop
/// twice in a degree, divides harmonic closeness by the nodes reached and says 0 for a node that reaches none. Its PageRank
/// column holds 0 for most nodes, its eigenvector had not come to rest and its components are all 0: these three are left out.
/// </summary>
[Trait("kind", "conformance")]
public sealed class GephiConformance
{
    /// <summary>The file has six decimals.</summary>
    const double Printed = 1e-6;
    static readonly Lazy<GephiNetwork> _network = new(GephiNetwork.Read);

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Degrees_equal_Gephis_where_a_loop_counts_twice() =>
        Equal("degree", "Degree", Degrees.All(_network.Value.Graph).Zip(_network.Value.Loops, (degree, loops) => degree + (2.0 * loops)));

    [Fact]
    public void Betweenness_equals_Gephis() =>
        Equal("betweenness", "betweenesscentrality", Betweenness.Exact(_network.Value.Graph, Token));

    [Fact]
    public void Closeness_equals_Gephis_within_each_component()
    {
        var (graph, components) = (_network.Value.Graph, Components.Find(_network.Value.Graph));
        var others = components.Of.CountBy(component => component).ToDictionary(pair => pair.Key, pair => pair.Value - 1);
        var closeness = Closeness.Of(graph, Token);
        Equal("closeness", "closnesscentrality", closeness.Plain.Select((value, node) => double.IsNaN(value) ? 0 : value * others[components.Of[node]]));
        Equal("harmonic", "harmonicclosnesscentrality", closeness.Harmonic.Select((value, node) => value / Math.Max(1, others[components.Of[node]])));
    }

    [Fact]
    public void Communities_are_at_least_as_modular_as_Gephis()
    {
        var (graph, theirs) = (_network.Value.Weighted, Array.ConvertAll(_network.Value.Column("modularity_class"), value => (int)value));
        var (found, gephi) = (Leiden.Find(graph, cancellationToken: Token).Modularity, Modularity.Of(graph, theirs));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"gephi modularity: passed {(found >= gephi ? 1 : 0)} of 1 ({found:F4}, Gephi {gephi:F4})"));
        Assert.True(found >= gephi, $"{found}, Gephi {gephi}");
    }

    static void Equal(string name, string column, IEnumerable<double> found)
    {
        var expected = _network.Value.Column(column);
        var wrong = expected.Zip(found).Index().Where(node => Math.Abs(node.Item.First - node.Item.Second) > Printed * Math.Max(1, Math.Abs(node.Item.First))).ToArray();
        Console.WriteLine($"gephi {name}: passed {expected.Length - wrong.Length} of {expected.Length}");
        Assert.Equal(_network.Value.Graph.Nodes, expected.Length);
        Assert.True(wrong.Length == 0, string.Join("; ", wrong.Take(3).Select(node => $"node {node.Index}: {node.Item.Second}, Gephi {node.Item.First}")));
    }
}
