namespace Kentongan.Decide.Issues;

/// <summary>What was decided. Doing nothing and mending the service stand beside the others.</summary>
/// <param name="Outcome">What is to be done.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">The decider.</param>
/// <param name="At">When.</param>
/// <param name="Beside">The second person from level 3 on; null below.</param>
public sealed record IssueDecision(Outcome Outcome, string Reason, string By, DateTimeOffset At, string? Beside = null);

/// <summary>A decision that one named person proposed and that waits for the second.</summary>
/// <param name="Outcome">What is to be done.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who proposed it.</param>
/// <param name="IsDecider">Whether that person holds the role that decides at this level.</param>
/// <param name="At">When.</param>
public sealed record ProposedDecision(Outcome Outcome, string Reason, string By, bool IsDecider, DateTimeOffset At);

/// <summary>
/// Decides what is done about an issue, with the reason; a later decision replaces it and both stay in the timeline. The
/// level says whose role decides; from level 3 on two named people do, and one of them holds that role.
/// </summary>
/// <param name="Outcome">What is to be done.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decides.</param>
/// <param name="Roles">The roles that this person holds.</param>
public sealed record DecideOnIssue(Outcome Outcome, string Reason, string By, IReadOnlyCollection<string> Roles)
{
    public Decision<Issue> Decide(Issue issue, DateTimeOffset now)
    {
        if (issue.Status == IssueStatus.Closed)
        {
            return IssueObjections.AlreadyClosed;
        }

        if (!Deciders.MayTakePart(issue.Level, Roles))
        {
            return IssueObjections.NotYoursToDecide;
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            return IssueObjections.ReasonMissing;
        }

        return issue.Level <= IssueLevel.Elevated ? Set(issue, beside: null, now) : WithTwo(issue, now);
    }

    Decision<Issue> WithTwo(Issue issue, DateTimeOffset now)
    {
        var isDecider = Deciders.MayDecide(issue.Level, Roles);
        if (issue.ProposedDecision is not { } proposed || proposed.Outcome != Outcome || proposed.At < issue.LevelSince)
        {
            return issue.With(new(now, By, "decision-proposed", $"{(int)Outcome}: {Reason.Trim()}")) with
            {
                ProposedDecision = new(Outcome, Reason.Trim(), By, isDecider, now),
            };
        }

        return string.Equals(proposed.By, By, StringComparison.OrdinalIgnoreCase) ? IssueObjections.SecondDeciderNeeded
            : !proposed.IsDecider && !isDecider ? IssueObjections.NoDeciderAmongTwo
            : Set(issue, proposed.By, now);
    }

    Issue Set(Issue issue, string? beside, DateTimeOffset now) =>
        issue.With(new(now, By, "decision", $"{(int)Outcome}: {Reason.Trim()}")) with
        {
            Decision = new(Outcome, Reason.Trim(), By, now, beside),
            ProposedDecision = null,
        };
}
