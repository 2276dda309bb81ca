namespace Kentongan.Networks.Communities;

/// <summary>Whether communities are found again when the order of looking changes: what a reader must know before believing them.</summary>
/// <param name="Agreement">Mean adjusted Rand index (Hubert and Arabie, 1985) between runs: 1 the same, 0 as chance has it.</param>
/// <param name="Communities">How large a part of each community of the first run stays together in the others, in the mean, 0–1.</param>
/// <param name="Runs">How many runs were compared.</param>
public sealed record Stability(double Agreement, IReadOnlyList<double> Communities, int Runs)
{
    /// <summary>Compares <paramref name="partition"/> with runs from other seeds.</summary>
    public static Stability Of(Graph graph, Partition partition, int runs = 5, int seed = 1, double resolution = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(runs);
        var others = Enumerable.Range(1, runs).Select(run => Leiden.Find(graph, seed + run, resolution, runs: 1, cancellationToken)).ToArray();
        return new(
            others.Average(other => RandIndex(partition.Of, other.Of)),
            [.. Enumerable.Range(0, partition.Count).Select(community => others.Average(other => Together(partition.Of, community, other.Of)))],
            runs);
    }

    /// <summary>Adjusted for chance; 1 for equal partitions, whatever their numbers.</summary>
    public static double RandIndex(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(other.Count, one.Count);
        var both = one.Zip(other).CountBy(pair => pair).Sum(cell => Pairs(cell.Value));
        var (ones, others) = (one.CountBy(c => c).Sum(c => Pairs(c.Value)), other.CountBy(c => c).Sum(c => Pairs(c.Value)));
        var chance = one.Count < 2 ? 0 : ones * others / Pairs(one.Count);
        var most = (ones + others) / 2;
        return most - chance == 0 ? 1 : (both - chance) / (most - chance);
    }

    static double Together(IReadOnlyList<int> one, int community, IReadOnlyList<int> other)
    {
        var members = Enumerable.Range(0, one.Count).Where(node => one[node] == community).ToArray();
        return members.CountBy(node => other[node]).Max(part => part.Value) / (double)members.Length;
    }

    static double Pairs(double count) => count * (count - 1) / 2;
}
