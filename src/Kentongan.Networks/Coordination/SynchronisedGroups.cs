using Kentongan.Networks.Communities;

namespace Kentongan.Networks.Coordination;

/// <summary>
/// Groups in step: edges that pass the false discovery rate, joined into communities, because two groups that share one
/// busy account are still two.
/// </summary>
public static class SynchronisedGroups
{
    /// <summary>Low, so that a group with some edges missing stays one.</summary>
    const double Resolution = 0.3;

    /// <summary>Groups, the most certain first.</summary>
    /// <param name="edges">All edges that were judged; an account's edge to itself does not count.</param>
    /// <param name="judged">What chance says of each, in the same order.</param>
    /// <param name="rate">False discovery rate of edges and of groups: strict, because false edges gather where a crowd is.</param>
    /// <param name="smallest">Accounts that make a group.</param>
    public static IReadOnlyList<SynchronisedGroup> Find(
        IReadOnlyList<CoShareEdge> edges, IReadOnlyList<Significance> judged, double rate = 0.01, int smallest = 3)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(judged.Count, edges.Count);
        var found = Enumerable.Range(0, edges.Count).Where(i => judged[i].Q <= rate && edges[i].From != edges[i].To).ToArray();
        var accounts = found.SelectMany(i => new[] { edges[i].From, edges[i].To }).Distinct().Order().ToArray();
        var numbers = accounts.Select((account, number) => (account, number)).ToDictionary(pair => pair.account, pair => pair.number);
        var graph = Graph.FromEdges(
            accounts.Length, [.. found.Select(i => new Edge(numbers[edges[i].From], numbers[edges[i].To], edges[i].Weight))], weighted: true);
        var community = Leiden.Find(graph, resolution: Resolution).Of;
        var groups = found.GroupBy(i => (One: community[numbers[edges[i].From]], Other: community[numbers[edges[i].To]]))
            .Where(group => group.Key.One == group.Key.Other)
            .Select(group => Group([.. group], edges, judged))
            .Where(group => group.Accounts.Count >= smallest)
            .ToArray();
        var q = FalseDiscovery.QValues(Array.ConvertAll(groups, group => group.P));
        return [.. groups.Zip(q, (group, value) => group with { Q = value }).Where(group => group.Q <= rate).OrderBy(group => group.Q).ThenByDescending(group => group.Weight)];
    }

    static SynchronisedGroup Group(int[] members, IReadOnlyList<CoShareEdge> edges, IReadOnlyList<Significance> judged)
    {
        var accounts = members.SelectMany(i => new[] { edges[i].From, edges[i].To }).Distinct().Order().ToArray();
        return new(accounts, [.. members.Select(i => edges[i])], members.Sum(i => judged[i].Expected), Simes([.. members.Select(i => judged[i].P)], accounts.Length), Q: 1);
    }

    /// <summary>Pairs without an edge count with p = 1.</summary>
    static double Simes(double[] p, int accounts)
    {
        var pairs = accounts * (accounts - 1.0) / 2;
        return Math.Min(1, p.Order().Select((value, rank) => value * pairs / (rank + 1)).DefaultIfEmpty(1).Min());
    }
}
