namespace Kentongan.Networks.Communities;

/// <summary>
/// Cycles from the nodes up to their communities and down again. On the way up nodes are joined into ever larger groups; on
/// the way down each level may correct what the one above decided (Rotta and Noack, 2011). The first cycle leaves a level
/// before it has come to rest: early moves are made among strangers, and what they tie together on a skewed graph costs
/// time now and modularity later.
/// </summary>
sealed class Multilevel(int nodes, double resolution, Random random, CancellationToken cancellationToken) : IDisposable
{
    /// <summary>Of 2, 3, 4 and as many as there are, the one with the highest modularity on five kinds of graph.</summary>
    const double FirstVisits = 4;
    readonly Workspace _workspace = new(nodes);

    /// <summary>Communities from nothing.</summary>
    public int[] Find(Level level)
    {
        var community = Enumerable.Range(0, level.Nodes).ToArray();
        using (var moving = Moving(level, community))
        {
            if (!moving.Run(random, FirstVisits, cancellationToken))
            {
                return community;
            }
        }

        var (group, groups) = Numbering.Dense(community);
        return groups < level.Nodes ? Down(level, group, Find(Joined(level, group, groups))) : community;
    }

    /// <summary>
    /// Better communities, by Leiden's way up: each community is first split into parts that hang together well, and the
    /// parts may move on their own.
    /// </summary>
    public int[] Improve(Level level, int[] community)
    {
        var (dense, communities) = Numbering.Dense(community);
        var (part, parts) = Refinement.Split(level, dense, communities, resolution, random, _workspace);
        if (parts == level.Nodes || communities == level.Nodes)
        {
            return community;
        }

        var above = new int[parts];
        for (var node = 0; node < level.Nodes; node++)
        {
            above[part[node]] = dense[node];
        }

        var joined = Joined(level, part, parts);
        Settle(joined, above);
        return Down(level, part, Improve(joined, above));
    }

    /// <summary>Each group of 0 to <paramref name="groups"/> − 1 becomes a node.</summary>
    public Level Joined(Level level, int[] group, int groups) => level.Join(group, groups, _workspace);

    public void Dispose() => _workspace.Dispose();

    int[] Down(Level level, int[] group, int[] above)
    {
        var community = Array.ConvertAll(group, one => above[one]);
        Settle(level, community);
        return community;
    }

    void Settle(Level level, int[] community)
    {
        using var moving = Moving(level, community);
        moving.Settle(random, cancellationToken);
    }

    LocalMoving Moving(Level level, int[] community) => new(level, community, resolution, _workspace);
}
