namespace Kentongan.Language.NearDuplicates;

/// <summary>Posts that say nearly the same.</summary>
/// <param name="Posts">Their numbers, in the order in which they came.</param>
public sealed record NearDuplicateCluster(IReadOnlyList<int> Posts)
{
    /// <summary>The groups of at least <paramref name="atLeast"/> posts, the largest first.</summary>
    public static IReadOnlyList<NearDuplicateCluster> Of(NearDuplicateIndex index, int atLeast = 2) =>
        [.. Enumerable.Range(0, index.Count)
            .GroupBy(index.GroupOf)
            .Where(group => group.Count() >= atLeast)
            .Select(group => new NearDuplicateCluster([.. group]))
            .OrderByDescending(cluster => cluster.Posts.Count)
            .ThenBy(cluster => cluster.Posts[0])];
}
