namespace Kentongan.Networks.Coordination;

/// <summary>What one account of a network of synchronised accounts did, as CooRTweet's account statistics count it.</summary>
/// <param name="Account">Its number.</param>
/// <param name="AverageDelta">Mean of its edges' mean distances in seconds; edges with the same mean count once.</param>
/// <param name="Contents">Posts of it that are part of any pair.</param>
/// <param name="Partners">Accounts it has an edge with.</param>
public sealed record AccountStatistics(int Account, double AverageDelta, int Contents, int Partners)
{
    /// <summary>One for each account of <paramref name="edges"/>, in order of number.</summary>
    public static IReadOnlyList<AccountStatistics> Of(IReadOnlyList<CoShareEdge> edges, IReadOnlyList<SharePair> pairs)
    {
        var contents = pairs.SelectMany(pair => new[] { (pair.Account, pair.Content), (Account: pair.AccountY, Content: pair.ContentY) })
            .Distinct().CountBy(share => share.Account).ToDictionary();
        return
        [
            .. edges.SelectMany(edge => new[] { (Account: edge.From, Edge: edge), (Account: edge.To, Edge: edge) })
                .GroupBy(end => end.Account, end => end.Edge)
                .OrderBy(account => account.Key)
                .Select(account => new AccountStatistics(
                    account.Key,
                    account.Select(edge => edge.AverageDelta).Distinct().Average(),
                    contents.GetValueOrDefault(account.Key),
                    account.Count())),
        ];
    }
}
