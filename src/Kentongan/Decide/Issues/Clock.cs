namespace Kentongan.Decide.Issues;

/// <summary>How soon an issue must be looked at, said something about and looked at again, counted from its level's beginning.</summary>
/// <param name="FirstDeed">Verify, alert or speak; null where the level asks for none.</param>
/// <param name="Recheck">How often to look again.</param>
public sealed record Clock(TimeSpan? FirstDeed, TimeSpan Recheck)
{
    /// <summary>The defaults; an administrator may change them.</summary>
    public static Clock Of(IssueLevel level) => level switch
    {
        IssueLevel.Normal => new(null, TimeSpan.FromDays(7)),
        IssueLevel.Watch => new(null, TimeSpan.FromHours(24)),
        IssueLevel.Elevated => new(TimeSpan.FromHours(3), TimeSpan.FromHours(4)),
        IssueLevel.High => new(TimeSpan.FromHours(1), TimeSpan.FromHours(3)),
        IssueLevel.Crisis => new(TimeSpan.FromMinutes(60), TimeSpan.FromHours(2)),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Levels go from 0 to 4."),
    };

    /// <summary>When the next deed is due for a level that began at <paramref name="since"/>.</summary>
    public DateTimeOffset DueAfter(DateTimeOffset since) => since + (FirstDeed ?? Recheck);
}
