namespace Kentongan.Decide.Issues;

/// <summary>
/// Raises or lowers an issue. Level 3 and 4 take two people; criticism alone, however loud, never passes level 2; an
/// issue of level 3 or more is lowered by the same two-person rule.
/// </summary>
public sealed record ChangeLevel(IssueLevel Level, Ground Grounds, string Reason, string By)
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

        if (Level <= IssueLevel.Elevated && issue.Level <= IssueLevel.Elevated)
        {
            return Set(issue, Reason, By, now);
        }

        if (issue.Proposed is not { } proposed || proposed.Level != Level)
        {
            return issue.With(new(now, By, "level-proposed", $"{(int)Level}: {Reason.Trim()}")) with
            {
                Proposed = new(Level, Grounds, By, Reason.Trim(), now),
            };
        }

        return proposed.By == By
            ? IssueObjections.SecondPersonNeeded
            : Set(issue, Reason, By, now);
    }

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
