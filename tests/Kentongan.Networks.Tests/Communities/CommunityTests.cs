using Kentongan.Networks.Communities;
using Kentongan.Networks.Measures;

namespace Kentongan.Networks.Tests.Communities;

public sealed class CommunityTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Planted_communities_are_found_again()
    {
        var (graph, group) = SeededGraph.Planted(seed: 4, groups: 5, size: 30, inside: 0.4, between: 0.01);
        foreach (var found in new[] { Leiden.Find(graph, cancellationToken: Token), Louvain.Find(graph, cancellationToken: Token) })
        {
            Assert.Equal(5, found.Count);
            Assert.Equal(5, group.Zip(found.Of).Distinct().Count());
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_communities()
    {
        var graph = SeededGraph.Of(2, nodes: 300, edges: 900);
        Assert.Equal(Leiden.Find(graph, seed: 7, cancellationToken: Token).Of, Leiden.Find(graph, seed: 7, cancellationToken: Token).Of);
        Assert.Equal(Louvain.Find(graph, seed: 7, cancellationToken: Token).Of, Louvain.Find(graph, seed: 7, cancellationToken: Token).Of);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void No_community_is_in_pieces(double resolution)
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var graph = SeededGraph.Of(seed, nodes: 200, edges: 400, weighted: seed % 2 == 0);
            var found = Leiden.Find(graph, seed, resolution, cancellationToken: Token);
            var inner = graph.All().Where(edge => found.Of[edge.From] == found.Of[edge.To]).ToArray();
            Assert.Equal(found.Count, Components.Find(Graph.FromEdges(graph.Nodes, inner)).Count);
        }
    }

    [Fact]
    public void A_higher_resolution_gives_more_communities()
    {
        var graph = SeededGraph.Of(9, nodes: 300, edges: 900);
        Assert.True(Leiden.Find(graph, resolution: 4, cancellationToken: Token).Count > Leiden.Find(graph, resolution: 0.5, cancellationToken: Token).Count);
    }

    [Fact]
    public void Communities_are_numbered_by_size()
    {
        var found = Leiden.Find(SeededGraph.Of(1, nodes: 200, edges: 300), cancellationToken: Token);
        var sizes = found.Of.CountBy(community => community).OrderBy(pair => pair.Key).Select(pair => pair.Value).ToArray();
        Assert.Equal(found.Count, sizes.Length);
        Assert.Equal(sizes.OrderDescending(), sizes);
    }

    [Fact]
    public void One_community_for_all_has_modularity_0_and_weights_count()
    {
        var graph = Graph.FromEdges(4, [new(0, 1, 3), new(2, 3, 1)], weighted: true);
        Assert.Equal(0, Modularity.Of(graph, [0, 0, 0, 0]), 12);
        Assert.Equal(1 - (0.75 * 0.75) - (0.25 * 0.25), Modularity.Of(graph, [0, 0, 1, 1]), 12);
        Assert.True(double.IsNaN(Modularity.Of(Graph.FromEdges(2, []), [0, 0])));
    }
}
