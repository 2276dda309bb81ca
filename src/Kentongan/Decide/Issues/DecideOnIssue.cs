namespace Kentongan.Decide.Issues;

/// <summary>What was decided. Doing nothing and mending the service stand beside the others.</summary>
/// <param name="Outcome">What is to be done.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">The decider.</param>
/// <param name="At">When.</param>
public sealed record IssueDecision(Outcome Outcome, string Reason, string By, DateTimeOffset At);

/// <summary>Decides what is done about an issue, with the reason; a later decision replaces it and both stay in the timeline.</summary>
public sealed record DecideOnIssue(Outcome Outcome, string Reason, string By)
{
    public Decision<Issue> Decide(Issue issue, DateTimeOffset now) =>
        issue.Status == IssueStatus.Closed ? IssueObjections.AlreadyClosed
        : string.IsNullOrWhiteSpace(Reason) ? IssueObjections.ReasonMissing
        : issue.With(new(now, By, "decision", $"{(int)Outcome}: {Reason.Trim()}")) with { Decision = new(Outcome, Reason.Trim(), By, now) };
}
