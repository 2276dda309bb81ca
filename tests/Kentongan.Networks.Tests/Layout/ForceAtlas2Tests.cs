using Kentongan.Networks.Layout;

namespace Kentongan.Networks.Tests.Layout;

public sealed class ForceAtlas2Tests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Members_of_a_community_are_drawn_nearer_than_strangers()
    {
        var (graph, group) = SeededGraph.Planted(seed: 3, groups: 3, size: 40, inside: 0.3, between: 0.01);
        var points = ForceAtlas2.Draw(graph, rule: new(Iterations: 200), cancellationToken: Token);
        var (inside, between) = (MeanDistance(points, group, same: true), MeanDistance(points, group, same: false));
        Assert.True(inside * 1.5 < between, $"inside {inside:F1}, between {between:F1}");
    }

    [Fact]
    public void The_same_seed_draws_the_same_picture()
    {
        var graph = SeededGraph.Of(1, nodes: 1500, edges: 3000);
        var (first, second) = (ForceAtlas2.Draw(graph, seed: 5, new(20), cancellationToken: Token), ForceAtlas2.Draw(graph, seed: 5, new(20), cancellationToken: Token));
        Assert.Equal(first.X, second.X);
        Assert.Equal(first.Y, second.Y);
    }

    [Fact]
    public void A_drawing_that_goes_on_from_the_last_one_moves_little()
    {
        var graph = SeededGraph.Of(1, nodes: 200, edges: 500);
        var last = ForceAtlas2.Draw(graph, rule: new(Iterations: 600), cancellationToken: Token);
        var next = new ForceAtlas2(graph, last, new(Iterations: 5)).Run(TestContext.Current.CancellationToken);
        var size = last.X.Max() - last.X.Min();
        var moved = Enumerable.Range(0, graph.Nodes).Average(node => Distance(last.X[node] - next.X[node], last.Y[node] - next.Y[node]));
        Assert.True(moved < 0.1 * size, $"moved {moved:F1} of {size:F1}");
    }

    [Fact]
    public void Nodes_in_one_place_are_an_answer_too()
    {
        var stacked = new Points(new double[50], new double[50]);
        var points = new ForceAtlas2(SeededGraph.Of(1, nodes: 50, edges: 60), stacked, new(10)).Run(TestContext.Current.CancellationToken);
        Assert.All(points.X.Concat(points.Y), place => Assert.True(double.IsFinite(place)));
    }

    static double MeanDistance(Points points, int[] community, bool same) =>
        (from a in Enumerable.Range(0, community.Length)
         from b in Enumerable.Range(0, a)
         where community[a] == community[b] == same
         select Distance(points.X[a] - points.X[b], points.Y[a] - points.Y[b])).Average();

    static double Distance(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
