namespace Kentongan.Networks.Coordination;

/// <summary>
/// How one thing was shared in step. (CooRTweet's group statistics list the same things, but count of each edge only the
/// account that happens to stand first in it; here both count.)
/// </summary>
/// <param name="Object">Its number.</param>
/// <param name="Accounts">Accounts that shared it in step with another.</param>
/// <param name="Pairs">Pairs of shares of it.</param>
public sealed record ObjectStatistics(int Object, int Accounts, int Pairs)
{
    /// <summary>One for each thing behind <paramref name="edges"/>, those with most accounts first.</summary>
    public static IReadOnlyList<ObjectStatistics> Of(IReadOnlyList<CoShareEdge> edges, IReadOnlyList<SharePair> pairs)
    {
        var wanted = edges.Select(edge => (edge.From, edge.To)).ToHashSet();
        return
        [
            .. pairs.Where(pair => wanted.Contains((Math.Min(pair.Account, pair.AccountY), Math.Max(pair.Account, pair.AccountY))))
                .GroupBy(pair => pair.Object)
                .Select(thing => new ObjectStatistics(
                    thing.Key, thing.SelectMany(pair => new[] { pair.Account, pair.AccountY }).Distinct().Count(), thing.Count()))
                .OrderByDescending(thing => thing.Accounts).ThenBy(thing => thing.Object),
        ];
    }
}
