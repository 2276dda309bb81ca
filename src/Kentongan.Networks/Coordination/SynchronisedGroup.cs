namespace Kentongan.Networks.Coordination;

/// <summary>Accounts that are in step with each other beyond what chance explains.</summary>
/// <param name="Accounts">Their numbers, in order.</param>
/// <param name="Edges">The pairs among them that were found.</param>
/// <param name="Expected">Pairs of shares that chance would give these edges; they have <see cref="Weight"/>.</param>
/// <param name="P">Chance of at least one edge like these among so many accounts (Simes, 1986, over all their pairs).</param>
/// <param name="Q">The same with all groups in view (Benjamini and Hochberg, 1995).</param>
public sealed record SynchronisedGroup(IReadOnlyList<int> Accounts, IReadOnlyList<CoShareEdge> Edges, double Expected, double P, double Q)
{
    /// <summary>Pairs of shares behind all edges.</summary>
    public long Weight => Edges.Sum(edge => (long)edge.Weight);

    /// <summary>Edges over the number of pairs of accounts: 1 when everybody is in step with everybody.</summary>
    public double Density => Edges.Count / (Accounts.Count * (Accounts.Count - 1) / 2.0);
}
