namespace Kentongan.Networks.Communities;

/// <summary>
/// A third partition from two: what both keep together stays together, and where they differ is sought anew. Good partitions
/// agree on what is easy, so that all effort goes where it is hard (Ovelgönne and Geyer-Schulz, 2012, "core groups").
/// </summary>
static class Crossing
{
    const int MostRounds = 8;

    public static int[] Of(Graph graph, int[] one, int[] other, double resolution, Random random, CancellationToken cancellationToken)
    {
        var level = Level.Of(graph);
        using var rounds = new Multilevel(graph.Nodes, resolution, random, cancellationToken);
        var (group, groups) = Overlap(one, other);
        var above = rounds.Find(rounds.Joined(level, group, groups));
        var community = Connected.Pieces(graph, Array.ConvertAll(group, one => above[one]));
        var (before, after) = (0.0, Modularity.Of(graph, community, resolution));
        for (var round = 0; round < MostRounds && (round == 0 || after > before + 1e-9); round++)
        {
            before = after;
            community = Connected.Pieces(graph, rounds.Improve(level, community));
            after = Modularity.Of(graph, community, resolution);
        }

        return community;
    }

    /// <summary>Nodes that are together in both.</summary>
    static (int[] Group, int Count) Overlap(int[] one, int[] other)
    {
        var numbers = new Dictionary<(int, int), int>();
        var group = new int[one.Length];
        for (var node = 0; node < group.Length; node++)
        {
            var both = (one[node], other[node]);
            if (!numbers.TryGetValue(both, out group[node]))
            {
                numbers[both] = group[node] = numbers.Count;
            }
        }

        return (group, numbers.Count);
    }
}
