namespace Kentongan.Decide.Issues;

/// <summary>
/// Raises or lowers an issue. Whoever works on issues may propose; the level is set by a person whose role decides at the
/// higher of the two levels, and from level 3 on by two people of whom one holds that role. Criticism alone, however loud,
/// never passes level 2.
/// </summary>
/// <param name="Level">The level that it shall have.</param>
/// <param name="Grounds">What that rests on.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who wants it.</param>
/// <param name="Roles">The roles that this person holds.</param>
public sealed record ChangeLevel(IssueLevel Level, Ground Grounds, string Reason, string By, IReadOnlyCollection<string> Roles)
{
    public Decision<Issue> Decide(Issue issue, DateTimeOffset now)
    {
        if (issue.Status == IssueStatus.Closed)
        {
            return IssueObjections.AlreadyClosed;
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            return IssueObjections.ReasonMissing;
        }

        if (Level > IssueLevel.Elevated && (Grounds & ~Ground.VolumeOfCriticism) == Ground.None)
        {
            return IssueObjections.CriticismAlone;
        }

        if (!LevelTerms.Admits(Level, Grounds))
        {
            return IssueObjections.EntryTestFails;
        }

        if (Level < issue.Level && issue.Level > IssueLevel.Elevated && !CheckCalm.Holds(issue))
        {
            return IssueObjections.NotCalmYet;
        }

        var higher = Level > issue.Level ? Level : issue.Level;
        var isDecider = Deciders.MayDecide(higher, Roles);
        if (higher <= IssueLevel.Elevated && isDecider)
        {
            return Set(issue, Reason, By, now);
        }

        return issue.Proposed is { } proposed && proposed.Level == Level ? Confirm(issue, proposed, isDecider, higher, now) : Propose(issue, isDecider, now);
    }

    Issue Propose(Issue issue, bool isDecider, DateTimeOffset now) =>
        issue.With(new(now, By, "level-proposed", $"{(int)Level}: {Reason.Trim()}")) with
        {
            Proposed = new(Level, Grounds, By, Reason.Trim(), now, isDecider),
        };

    Decision<Issue> Confirm(Issue issue, ProposedLevel proposed, bool isDecider, IssueLevel higher, DateTimeOffset now) =>
        string.Equals(proposed.By, By, StringComparison.OrdinalIgnoreCase) ? IssueObjections.SecondPersonNeeded
        : higher <= IssueLevel.Elevated ? IssueObjections.NotYoursToDecide
        : !proposed.IsDecider && !isDecider ? IssueObjections.NoDeciderAmongTwo
        : Set(issue, Reason, By, now);

    Issue Set(Issue issue, string reason, string by, DateTimeOffset now) =>
        issue.With(new(now, by, "level", $"{(int)issue.Level} → {(int)Level}: {reason.Trim()}")) with
        {
            Level = Level,
            HighestLevel = Level > issue.HighestLevel ? Level : issue.HighestLevel,
            Grounds = Grounds,
            LevelSince = now,
            DueAt = Clock.Of(Level).DueAfter(now),
            Proposed = null,
        };
}
