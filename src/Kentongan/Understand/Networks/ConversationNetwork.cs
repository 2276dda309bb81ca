using Kentongan.Networks;
using Kentongan.Networks.Communities;
using Kentongan.Networks.Layout;
using Kentongan.Networks.Measures;

namespace Kentongan.Understand.Networks;

/// <summary>Who talks with whom in some mentions, measured and laid out. Nothing here is shown before <see cref="Shows"/> was asked.</summary>
public sealed record ConversationNetwork
{
    public required IReadOnlyList<NetworkAccount> Accounts { get; init; }

    /// <summary>Directed, weighted by how often.</summary>
    public required Graph Graph { get; init; }

    /// <summary>When each edge was first there, beside the edges of <see cref="Graph"/> in their order.</summary>
    public required IReadOnlyList<DateTimeOffset> FirstSeen { get; init; }
    public required Partition Partition { get; init; }
    public required IReadOnlyList<CommunitySketch> Communities { get; init; }

    /// <summary>Whether the same communities are found from other seeds.</summary>
    public required Stability Stability { get; init; }
    public required OutwardIndex Outward { get; init; }

    /// <summary>Of the attention received: weight of arriving edges.</summary>
    public required Concentration Concentration { get; init; }
    public required double Assortativity { get; init; }
    public required IReadOnlyList<double> PageRank { get; init; }
    public required IReadOnlyList<double> Betweenness { get; init; }

    /// <summary>Two standard errors of the highest betweenness as a share of it; 0 when it is exact.</summary>
    public required double BetweennessError { get; init; }
    public required Points Places { get; init; }

    /// <summary>Mentions that were read.</summary>
    public required int Mentions { get; init; }

    /// <summary>Whether there were more mentions than are read.</summary>
    public required bool IsCut { get; init; }

    /// <summary>Hard rules 1 and 3: an account on the public register, or one of a community of at least ten.</summary>
    public bool Shows(int account) => Accounts[account].Handle is not null || Communities[Partition.Of[account]].IsShown;

    /// <summary>Accounts that are counted and never drawn.</summary>
    public int Hidden => Enumerable.Range(0, Accounts.Count).Count(account => !Shows(account));

    /// <summary>Accounts on the public register, most linked-to first.</summary>
    public IEnumerable<int> PublicAccounts =>
        Enumerable.Range(0, Accounts.Count).Where(account => Accounts[account].Handle is not null).OrderByDescending(account => PageRank[account]).ThenBy(account => account);

    /// <summary>Edges between two communities that are shown, strongest first.</summary>
    public IEnumerable<(int One, int Other, double Weight)> Bridges => Graph.All()
        .Select(edge => (One: Partition.Of[edge.From], Other: Partition.Of[edge.To], edge.Weight))
        .Where(edge => edge.One != edge.Other && Communities[edge.One].IsShown && Communities[edge.Other].IsShown)
        .GroupBy(edge => (Math.Min(edge.One, edge.Other), Math.Max(edge.One, edge.Other)), edge => edge.Weight)
        .Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Sum()))
        .OrderByDescending(pair => pair.Item3);

    /// <summary>Each account's community, to follow communities from one period to the next.</summary>
    public IReadOnlyDictionary<AuthorKey, int> Membership =>
        Accounts.Select((account, number) => (account.Key, Community: Partition.Of[number])).ToDictionary(pair => pair.Key, pair => pair.Community);
}
