namespace Kentongan.Networks.Tests;

public sealed class GraphTests
{
    [Fact]
    public void A_loop_is_dropped_and_a_repeated_edge_is_one_edge_with_the_summed_weight()
    {
        var graph = Graph.FromEdges(3, [new(0, 1, 2), new(1, 0, 3), new(2, 2, 5)], weighted: true);
        Assert.Equal(1, graph.Edges);
        Assert.Equal([new Edge(0, 1, 5)], graph.All());
        Assert.Equal(0, graph.OutDegree(2));
    }

    [Fact]
    public void A_directed_graph_keeps_both_directions_apart_and_joins_them_when_directions_are_dropped()
    {
        var graph = Graph.FromEdges(2, [new(0, 1, 2), new(1, 0, 3)], directed: true, weighted: true);
        Assert.Equal([new Edge(0, 1, 2), new Edge(1, 0, 3)], graph.All());
        Assert.Equal([new Edge(0, 1, 5)], graph.Undirected().All());
        Assert.Equal([new Edge(0, 1, 3), new Edge(1, 0, 2)], graph.Reversed().All());
    }

    [Fact]
    public void Rows_are_sorted()
    {
        var graph = SeededGraph.Of(3, directed: true);
        for (var node = 0; node < graph.Nodes; node++)
        {
            Assert.Equal(graph.Targets(node).ToArray().Order(), graph.Targets(node).ToArray());
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_that_is_no_finite_number_above_0_is_refused_by_name(double weight)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Graph.FromEdges(2, [new(0, 1, weight)], weighted: true));
        Assert.Contains("0-1", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, Graph.FromEdges(2, [new(0, 1, weight)]).Edges);
    }

    [Fact]
    public void A_node_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Graph.FromEdges(2, [new(0, 2)]));
}
