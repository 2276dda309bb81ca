namespace Kentongan.Understand.Networks;

/// <summary>Accounts that share the same at the same moment more often than chance explains, with the evidence.</summary>
public sealed record SynchronisedAccounts
{
    /// <summary>Busiest first. Who may be named is <see cref="NetworkAccount.Handle"/>; the others only when <see cref="ShowsMembers"/>.</summary>
    public required IReadOnlyList<NetworkAccount> Members { get; init; }

    /// <summary>What was shared in step, most accounts first.</summary>
    public required IReadOnlyList<SynchronisedThing> Things { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<SynchronisedPost> Posts { get; init; }

    /// <summary>Pairs of shares within the window.</summary>
    public required long Together { get; init; }

    /// <summary>How many chance would give, each account's hours kept.</summary>
    public required double ByChance { get; init; }
    public required double P { get; init; }
    public required double Q { get; init; }

    /// <summary>Half of a pair's shares lie within so many seconds.</summary>
    public required double MedianSeconds { get; init; }

    /// <summary>At least half of its members are official accounts of this instance: a campaign as it should be.</summary>
    public required bool IsOfficialCampaign { get; init; }

    /// <summary>
    /// What is pushed was published by an official account: the government's own amplification, looked at with the same eyes.
    /// </summary>
    public required bool AmplifiesOfficial { get; init; }

    public int Officials => Members.Count(member => member.IsOfficial);

    /// <summary>Hard rule 3: members are shown one by one from ten on; a smaller group only by its count and its public accounts.</summary>
    public bool ShowsMembers => Members.Count >= NetworkRule.SmallestGroup || Members.All(member => member.Handle is not null);
}
