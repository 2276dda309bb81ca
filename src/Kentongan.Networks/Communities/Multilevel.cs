namespace Kentongan.Networks.Communities;

/// <summary>
/// Cycles from the nodes up to their communities and down again. On the way up nodes are joined into ever larger groups; on
/// the way down each level may correct what the one above decided (Rotta and Noack, 2011). The first cycle leaves a level
/// before it has come to rest: early moves are made among strangers, and what they tie together on a skewed graph costs
/// time now and modularity later.
/// </summary>
sealed class Multilevel(double resolution, Random random, CancellationToken cancellationToken)
{
    const double FirstVisits = 2;

    /// <summary>
    /// What a round of Leiden gained one level above the nodes, in modularity: on a graph where it gains next to nothing
    /// there, a round over all nodes does too.
    /// </summary>
    public double GainAbove { get; private set; } = double.PositiveInfinity;

    /// <summary>Communities from nothing.</summary>
    public int[] Find(Level level) => Find(level, joined =>
    {
        var above = Find(joined, again: null);
        var before = joined.Modularity(above, resolution);
        above = Improve(joined, above);
        GainAbove = joined.Modularity(above, resolution) - before;
        return above;
    });

    int[] Find(Level level, Func<Level, int[]>? again)
    {
        var community = Enumerable.Range(0, level.Nodes).ToArray();
        if (!new LocalMoving(level, community, resolution).Run(random, FirstVisits, cancellationToken))
        {
            return community;
        }

        var (group, groups) = Numbering.Dense(community);
        var joined = groups < level.Nodes ? level.Join(group, groups) : null;
        return joined is null ? community : Down(level, group, again is null ? Find(joined, again: null) : again(joined));
    }

    /// <summary>
    /// Better communities, by Leiden's way up: each community is first split into parts that hang together well, and the
    /// parts may move on their own.
    /// </summary>
    public int[] Improve(Level level, int[] community)
    {
        var (dense, communities) = Numbering.Dense(community);
        var (part, parts) = Refinement.Split(level, dense, communities, resolution, random);
        if (parts == level.Nodes || communities == level.Nodes)
        {
            return community;
        }

        var above = new int[parts];
        for (var node = 0; node < level.Nodes; node++)
        {
            above[part[node]] = dense[node];
        }

        var joined = level.Join(part, parts);
        new LocalMoving(joined, above, resolution).Settle(random, cancellationToken);
        return Down(level, part, Improve(joined, above));
    }

    int[] Down(Level level, int[] group, int[] above)
    {
        var community = Array.ConvertAll(group, one => above[one]);
        new LocalMoving(level, community, resolution).Settle(random, cancellationToken);
        return community;
    }
}
