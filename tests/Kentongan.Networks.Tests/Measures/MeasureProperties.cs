using Kentongan.Networks.Communities;
using Kentongan.Networks.Layout;
using Kentongan.Networks.Measures;

namespace Kentongan.Networks.Tests.Measures;

/// <summary>What holds on every graph, tried on many.</summary>
public sealed class MeasureProperties
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<int, bool, bool> Graphs
    {
        get
        {
            var data = new TheoryData<int, bool, bool>();
            for (var seed = 0; seed < 12; seed++)
            {
                data.Add(seed, seed % 2 == 0, seed % 3 == 0);
            }

            return data;
        }
    }

    static readonly Dictionary<string, Func<Graph, double[]>> _measures = new()
    {
        ["degree"] = graph => Real(Degrees.All(graph)),
        ["in-degree"] = graph => Real(Degrees.In(graph)),
        ["out-degree"] = graph => Real(Degrees.Out(graph)),
        ["strength"] = Degrees.Strength,
        ["betweenness"] = graph => Betweenness.Exact(graph, cancellationToken: Token),
        ["pagerank"] = graph => PageRank.Of(graph),
        ["closeness"] = graph => [.. Closeness.Of(graph, cancellationToken: Token).Plain],
        ["harmonic"] = graph => [.. Closeness.Of(graph, cancellationToken: Token).Harmonic],
        ["core"] = graph => Real(Cores.Of(graph)),
        ["clustering"] = Clustering.Local,
        ["eigenvector"] = graph => Eigenvector.Of(graph, Token),
        ["hub"] = graph => [.. Hits.Of(graph, cancellationToken: Token).Hub],
        ["authority"] = graph => [.. Hits.Of(graph, cancellationToken: Token).Authority],
    };

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Renaming_nodes_renames_the_numbers_and_changes_none(int seed, bool directed, bool weighted)
    {
        var edges = SeededGraph.Edges(seed, 40, 120);
        var names = Enumerable.Range(0, 40).ToArray();
        new Random(seed).Shuffle(names);
        var graph = Graph.FromEdges(40, edges, directed, weighted);
        var renamed = Graph.FromEdges(40, Array.ConvertAll(edges, edge => edge with { From = names[edge.From], To = names[edge.To] }), directed, weighted);
        foreach (var (name, measure) in _measures)
        {
            var (before, after) = (measure(graph), measure(renamed));
            Assert.All(Enumerable.Range(0, 40), node => AssertClose(before[node], after[names[node]], name));
        }
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Renaming_nodes_changes_nothing_about_the_whole(int seed, bool directed, bool weighted)
    {
        var edges = SeededGraph.Edges(seed, 60, 70);
        var names = Enumerable.Range(0, 60).ToArray();
        new Random(seed).Shuffle(names);
        var graph = Graph.FromEdges(60, edges, directed, weighted);
        var renamed = Graph.FromEdges(60, Array.ConvertAll(edges, edge => edge with { From = names[edge.From], To = names[edge.To] }), directed, weighted);
        int[] group = [.. Enumerable.Range(0, 60).Select(node => node % 4)], renamedGroup = new int[60];
        for (var node = 0; node < 60; node++)
        {
            renamedGroup[names[node]] = group[node];
        }

        var (pieces, renamedPieces) = (Components.Find(graph), Components.Find(renamed));
        Assert.Equal(1, Stability.RandIndex(pieces.Of, [.. names.Select(name => renamedPieces.Of[name])]), 12);
        Assert.Equal(pieces.Count, renamedPieces.Count);
        AssertClose(Assortativity.ByDegree(graph), Assortativity.ByDegree(renamed), "assortativity");
        AssertClose(Assortativity.ByGroup(graph, group), Assortativity.ByGroup(renamed, renamedGroup), "assortativity by group");
        var (outward, renamedOutward) = (OutwardIndex.Of(graph, group), OutwardIndex.Of(renamed, renamedGroup));
        AssertClose(outward.Whole, renamedOutward.Whole, "E-I");
        Assert.All(outward.Groups.Zip(renamedOutward.Groups), pair => AssertClose(pair.First, pair.Second, "E-I of a group"));
        var (share, renamedShare) = (Concentration.Of(Degrees.Strength(graph)), Concentration.Of(Degrees.Strength(renamed)));
        AssertClose(share.TopShare, renamedShare.TopShare, "top share");
        AssertClose(share.Herfindahl, renamedShare.Herfindahl, "HHI");
        AssertClose(Modularity.Of(graph, group), Modularity.Of(renamed, renamedGroup), "modularity");
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Sums_and_bounds_hold_for_every_measure(int seed, bool directed, bool weighted)
    {
        var graph = SeededGraph.Of(seed, directed: directed, weighted: weighted);
        var nodes = Enumerable.Range(0, graph.Nodes).ToArray();
        Assert.Equal(directed ? graph.Edges : 2 * graph.Edges, Degrees.In(graph).Sum());
        Assert.Equal(Degrees.In(graph).Sum(), Degrees.Out(graph).Sum());
        var (cores, whole) = (Cores.Of(graph), Degrees.Out(graph.Undirected()));
        Assert.All(nodes, node => Assert.InRange(cores[node], Math.Min(1, whole[node]), whole[node]));
        Assert.All(Clustering.Local(graph), share => Assert.True(double.IsNaN(share) || share is >= 0 and <= 1 + 1e-12, $"{share}"));
        var (closeness, betweenness) = (Closeness.Of(graph, Token), Betweenness.Exact(graph, Token));
        Assert.All(nodes, node => Assert.True(betweenness[node] >= -1e-9 && closeness.Harmonic[node] >= 0));
        Assert.All(nodes, node => Assert.Equal(closeness.Harmonic[node] == 0, double.IsNaN(closeness.Plain[node])));
        int[] group = [.. nodes.Select(node => node % 3)];
        var outward = OutwardIndex.Of(graph, group);
        var (across, all) = (graph.All().Where(edge => group[edge.From] != group[edge.To]).Sum(Weight), graph.All().Sum(Weight));
        AssertClose((across - (all - across)) / all, outward.Whole, "E-I");
        var share = Concentration.Of(Degrees.Strength(graph));
        Assert.InRange(share.Herfindahl, 1.0 / graph.Nodes, 1);
        Assert.InRange(share.TopShare, share.Herfindahl / graph.Nodes, 1);
        Assert.InRange(Assortativity.ByDegree(graph), -1, 1);

        double Weight(Edge edge) => weighted ? edge.Weight : 1;
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void An_eigenvector_is_its_neighbours_sum_and_the_largest_entry_is_one(int seed, bool directed, bool weighted)
    {
        var graph = SeededGraph.Of(seed, directed: directed, weighted: weighted);
        var vector = Eigenvector.Of(graph, Token);
        Assert.Equal(1, vector.Max(), 12);
        var pulled = new double[graph.Nodes];
        foreach (var edge in graph.Undirected().All())
        {
            pulled[edge.From] += edge.Weight * vector[edge.To];
            pulled[edge.To] += edge.Weight * vector[edge.From];
        }

        Assert.All(pulled.Zip(vector), pair => AssertClose(pair.First / pulled.Max(), pair.Second, "eigenvector"));
    }

    [Fact]
    public void The_ends_of_a_path_mirror_each_other_and_its_middle_lies_between_most()
    {
        var path = Graph.FromEdges(9, Enumerable.Range(0, 8).Select(node => new Edge(node, node + 1)).ToArray());
        foreach (var (name, measure) in _measures)
        {
            var numbers = measure(path);
            Assert.All(Enumerable.Range(0, 9), node => AssertClose(numbers[node], numbers[8 - node], name));
        }

        Assert.Equal([0, 7, 12, 15, 16, 15, 12, 7, 0], Betweenness.Exact(path, Token));
    }

    [Fact]
    public void Everybody_who_knows_everybody_is_alike_in_known_numbers()
    {
        var all = Graph.FromEdges(7, [.. from one in Enumerable.Range(0, 7) from other in Enumerable.Range(one + 1, 6 - one) select new Edge(one, other)]);
        var known = new Dictionary<string, double>
        {
            ["degree"] = 6, ["strength"] = 6, ["betweenness"] = 0, ["pagerank"] = 1.0 / 7, ["closeness"] = 1.0 / 6, ["harmonic"] = 6, ["core"] = 6, ["clustering"] = 1,
            ["eigenvector"] = 1, ["hub"] = 1, ["authority"] = 1,
        };
        Assert.All(known, pair => Assert.All(_measures[pair.Key](all), number => AssertClose(pair.Value, number, pair.Key)));
    }

    [Fact]
    public void Turning_every_edge_round_exchanges_hubs_and_authorities()
    {
        var graph = SeededGraph.Of(3, directed: true);
        var (hits, turned) = (Hits.Of(graph, cancellationToken: Token), Hits.Of(graph.Reversed(), cancellationToken: Token));
        Assert.All(hits.Hub.Zip(turned.Authority), pair => AssertClose(pair.First, pair.Second, "hub"));
        Assert.All(Betweenness.Exact(graph, Token).Zip(Betweenness.Exact(graph.Reversed(), Token)), pair => AssertClose(pair.First, pair.Second, "betweenness"));
        Assert.Equal(Degrees.In(graph), Degrees.Out(graph.Reversed()));
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Betweenness_sums_to_the_inner_nodes_of_all_shortest_paths(int seed, bool directed, bool equalWeights)
    {
        var edges = SeededGraph.Edges(seed, 40, 120).Select(edge => (edge.From, edge.To)).Distinct()
            .Where(edge => edge.From < edge.To).Select(edge => new Edge(edge.From, edge.To)).ToArray();
        var graph = Graph.FromEdges(40, edges, directed, equalWeights);
        var steps = 0.0;
        for (var source = 0; source < graph.Nodes; source++)
        {
            steps += Steps(graph, source).Where(length => length > 0).Sum(length => length - 1);
        }

        AssertClose(directed ? steps : steps / 2, Betweenness.Exact(graph, cancellationToken: Token).Sum(), "betweenness");
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void PageRank_sums_to_one_and_the_degrees_to_twice_the_edges(int seed, bool directed, bool weighted)
    {
        var graph = SeededGraph.Of(seed, directed: directed, weighted: weighted);
        AssertClose(1, PageRank.Of(graph).Sum(), "pagerank");
        Assert.Equal(2 * graph.Edges, Degrees.All(graph).Sum());
        AssertClose(2 * graph.All().Sum(edge => weighted ? edge.Weight : 1), Degrees.Strength(graph).Sum(), "strength");
    }

    [Fact]
    public void All_nodes_of_a_ring_are_alike()
    {
        var ring = Graph.FromEdges(12, Enumerable.Range(0, 12).Select(node => new Edge(node, (node + 1) % 12)).ToArray());
        foreach (var (name, measure) in _measures)
        {
            var numbers = measure(ring);
            Assert.All(numbers, number => AssertClose(numbers[0], number, name));
        }

        Assert.All(Eigenvector.Of(ring, cancellationToken: Token), number => AssertClose(1, number, "eigenvector"));
    }

    [Fact]
    public void The_middle_of_a_star_lies_between_all_others()
    {
        var star = Graph.FromEdges(6, Enumerable.Range(1, 5).Select(leaf => new Edge(0, leaf)).ToArray());
        Assert.Equal([10, 0, 0, 0, 0, 0], Betweenness.Exact(star, cancellationToken: Token));
        Assert.All(Eigenvector.Of(star, cancellationToken: Token)[1..], leaf => AssertClose(1 / Math.Sqrt(5), leaf, "eigenvector"));
        Assert.Equal([1, 1, 1, 1, 1, 1], Cores.Of(star));
    }

    [Fact]
    public void A_heavier_edge_is_a_longer_way()
    {
        var detour = Graph.FromEdges(3, [new(0, 1, 1), new(1, 2, 1), new(0, 2, 5)], weighted: true);
        Assert.Equal([0, 1, 0], Betweenness.Exact(detour, cancellationToken: Token));
        Assert.Equal(1 / 3.0, Closeness.Of(detour, cancellationToken: Token).Plain[0], 12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_graph_without_edges_has_an_answer_for_every_measure(int nodes)
    {
        var graph = Graph.FromEdges(nodes, []);
        Assert.All(_measures.Values, measure => Assert.Equal(nodes, measure(graph).Length));
        Assert.Equal(nodes, Eigenvector.Of(graph, cancellationToken: Token).Length);
        Assert.Equal(nodes, Components.Find(graph).Count);
        Assert.Equal(nodes, Leiden.Find(graph, cancellationToken: Token).Count);
        Assert.Equal(nodes, Louvain.Find(graph, cancellationToken: Token).Count);
        Assert.Equal(nodes, ForceAtlas2.Draw(graph, cancellationToken: Token).X.Length);
    }

    [Fact]
    public void Sampled_betweenness_of_the_highest_lies_within_its_stated_error()
    {
        var graph = SeededGraph.Of(5, nodes: 400, edges: 1600);
        var (exact, sampled) = (Betweenness.Exact(graph, cancellationToken: Token), Betweenness.Sampled(graph, 120, seed: 1, cancellationToken: Token));
        var highest = Enumerable.Range(0, graph.Nodes).OrderByDescending(node => exact[node]).Take(60);
        var within = highest.Count(node => Math.Abs(exact[node] - sampled.Scores[node]) <= 2.5 * sampled.StandardErrors[node]);
        Assert.InRange(within, 54, 60);
        Assert.True(sampled.RelativeErrorOfTop > 0);
    }

    [Fact]
    public void Betweenness_sampled_from_every_node_is_exact()
    {
        var graph = SeededGraph.Of(5);
        var sampled = Betweenness.Sampled(graph, graph.Nodes, seed: 1, cancellationToken: Token);
        var exact = Betweenness.Exact(graph, cancellationToken: Token);
        Assert.All(Enumerable.Range(0, graph.Nodes), node => AssertClose(exact[node], sampled.Scores[node], "betweenness"));
        Assert.All(sampled.StandardErrors, error => Assert.Equal(0, error, 9));
    }

    /// <summary>Lengths by relaxing every edge until nothing changes; −1 where there is no way.</summary>
    static int[] Steps(Graph graph, int source)
    {
        var steps = Enumerable.Repeat(-1, graph.Nodes).ToArray();
        steps[source] = 0;
        for (var round = 0; round < graph.Nodes; round++)
        {
            for (var node = 0; node < graph.Nodes; node++)
            {
                foreach (var target in graph.Targets(node))
                {
                    steps[target] = steps[node] == round && steps[target] < 0 ? round + 1 : steps[target];
                }
            }
        }

        return steps;
    }

    static void AssertClose(double expected, double found, string measure) =>
        Assert.True(
            (double.IsNaN(expected) && double.IsNaN(found)) || Math.Abs(expected - found) <= 1e-9 * (1 + Math.Abs(expected)),
            $"{measure}: {found}, not {expected}");

    static double[] Real(int[] numbers) => Array.ConvertAll(numbers, number => (double)number);
}
