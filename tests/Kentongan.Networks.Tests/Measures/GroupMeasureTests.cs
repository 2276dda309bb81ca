using Kentongan.Networks.Communities;
using Kentongan.Networks.Measures;

namespace Kentongan.Networks.Tests.Measures;

public sealed class GroupMeasureTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_star_has_one_hub_and_its_leaves_as_authorities()
    {
        var hits = Hits.Of(Graph.FromEdges(4, [new(0, 1), new(0, 2), new(0, 3)], directed: true), cancellationToken: Token);
        Assert.Equal([1.0, 0, 0, 0], hits.Hub);
        Assert.Equal([0.0, 1, 1, 1], hits.Authority);
    }

    [Fact]
    public void Hubs_and_authorities_are_each_others_pull()
    {
        var graph = SeededGraph.Of(5, nodes: 60, edges: 240, directed: true);
        var hits = Hits.Of(graph, cancellationToken: Token);
        var pulled = Enumerable.Range(0, graph.Nodes).Select(node => graph.Targets(node).ToArray().Sum(target => hits.Authority[target])).ToArray();
        Assert.All(pulled.Zip(hits.Hub), pair => Assert.Equal(pair.First / pulled.Max(), pair.Second, 9));
    }

    [Fact]
    public void A_star_is_as_disassortative_as_can_be()
    {
        Assert.Equal(-1, Assortativity.ByDegree(Graph.FromEdges(5, [new(0, 1), new(0, 2), new(0, 3), new(0, 4)])), 12);
        Assert.True(double.IsNaN(Assortativity.ByDegree(Graph.FromEdges(3, [new(0, 1), new(1, 2), new(2, 0)]))));
    }

    [Fact]
    public void Two_cliques_without_a_bridge_talk_only_within()
    {
        var graph = Graph.FromEdges(6, [new(0, 1), new(1, 2), new(2, 0), new(3, 4), new(4, 5), new(5, 3)]);
        int[] group = [0, 0, 0, 1, 1, 1];
        Assert.Equal(1, Assortativity.ByGroup(graph, group), 12);
        Assert.Equal(-1, OutwardIndex.Of(graph, group).Whole, 12);
        var bridged = OutwardIndex.Of(Graph.FromEdges(6, [.. graph.All(), new(2, 3)]), group);
        Assert.Equal(-5.0 / 7, bridged.Whole, 12);
        Assert.All(bridged.Groups, index => Assert.Equal(-0.5, index, 12));
    }

    [Fact]
    public void One_who_holds_everything_is_all_the_concentration_there_is()
    {
        Assert.Equal(new(1, 1, 1), Concentration.Of([0, 7, 0]));
        Assert.Equal(new(0, 0, 0), Concentration.Of([]));
        var even = Concentration.Of([.. Enumerable.Repeat(2.0, 200)]);
        Assert.Equal(0.01, even.TopShare, 12);
        Assert.Equal(1.0 / 200, even.Herfindahl, 12);
    }

    [Fact]
    public void Planted_communities_are_stable_and_those_of_a_random_graph_are_less()
    {
        var (planted, _) = SeededGraph.Planted(seed: 4, groups: 5, size: 30, inside: 0.4, between: 0.01);
        var random = SeededGraph.Of(6, nodes: 150, edges: 450);
        var (sure, unsure) = (Of(planted), Of(random));
        Assert.Equal(1, sure.Agreement, 9);
        Assert.All(sure.Communities, share => Assert.Equal(1, share, 9));
        Assert.True(unsure.Agreement < 0.8, $"{unsure.Agreement}");

        static Stability Of(Graph graph) => Stability.Of(graph, Leiden.Find(graph, cancellationToken: Token), cancellationToken: Token);
    }

    [Fact]
    public void Agreement_does_not_depend_on_the_numbers_of_communities()
    {
        Assert.Equal(1, Stability.RandIndex([0, 0, 1, 1, 2], [2, 2, 0, 0, 1]), 12);
        Assert.Equal(0.24242424, Stability.RandIndex([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2]), 6);
    }

    [Fact]
    public void A_community_is_followed_by_who_is_in_it()
    {
        var before = new Dictionary<string, int> { ["a"] = 0, ["b"] = 0, ["c"] = 0, ["d"] = 1, ["e"] = 1 };
        var now = new Dictionary<string, int> { ["a"] = 1, ["b"] = 1, ["c"] = 1, ["x"] = 1, ["y"] = 0, ["z"] = 0 };
        Assert.Equal([new(null, 0, 0), new(0, 1, 0.75), new(1, null, 0)], Succession.Follow(before, now));
    }
}
