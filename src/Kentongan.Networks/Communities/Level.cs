namespace Kentongan.Networks.Communities;

/// <summary>
/// A graph whose nodes are groups of nodes: edges between groups, and each group's strength (its inner edges count there
/// and nowhere else).
/// </summary>
sealed class Level
{
    public required int[] Starts { get; init; }
    public required int[] Targets { get; init; }

    /// <summary>Null when every edge weighs 1.</summary>
    public required double[]? Weights { get; init; }
    public required double[] Strength { get; init; }

    /// <summary>Sum of strengths: twice the weight of all edges.</summary>
    public required double Total { get; init; }
    public int Nodes => Strength.Length;

    public static Level Of(Graph graph)
    {
        var strength = Measures.Degrees.Strength(graph);
        return new() { Starts = graph.Starts, Targets = graph.AllTargets, Weights = graph.AllWeights, Strength = strength, Total = strength.Sum() };
    }

    /// <summary>Joins the nodes of each group of 0 to <paramref name="groups"/> − 1 into one.</summary>
    public Level Join(int[] group, int groups)
    {
        var members = Members.Of(group, groups);
        var (starts, strength) = (new int[groups + 1], new double[groups]);
        var (targets, weights) = (new List<int>(Math.Min(Targets.Length, 4 * groups)), new List<double>());
        var near = new Tally(groups);
        for (var one = 0; one < groups; one++)
        {
            foreach (var node in members.In(one))
            {
                strength[one] += Strength[node];
                near.AddNeighbours(this, node, group);
            }

            foreach (var other in near.Touched)
            {
                if (other != one)
                {
                    targets.Add(other);
                    weights.Add(near[other]);
                }
            }

            near.Clear();
            starts[one + 1] = targets.Count;
        }

        return new() { Starts = starts, Targets = [.. targets], Weights = [.. weights], Strength = strength, Total = Total };
    }
}
