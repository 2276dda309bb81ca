namespace Kentongan.Understand.Networks;

/// <summary>Groups in step within some mentions, and on what that rests.</summary>
public sealed record SynchronyReading
{
    /// <summary>The most certain first.</summary>
    public required IReadOnlyList<SynchronisedAccounts> Groups { get; init; }

    /// <summary>Pairs of accounts that were tested against chance.</summary>
    public required int Judged { get; init; }

    /// <summary>Seconds.</summary>
    public required long Window { get; init; }
    public int Mentions { get; init; }
    public bool IsCut { get; init; }

    /// <summary>Reposts of official accounts among the mentions.</summary>
    public int OfficialReposts { get; init; }

    /// <summary>Posts of official accounts' own amplification that come from groups in step.</summary>
    public int AmplifiedInStep => Groups.Where(group => group.AmplifiesOfficial).Sum(group => group.Posts.Count);
}
