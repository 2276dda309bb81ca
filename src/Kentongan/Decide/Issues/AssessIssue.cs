namespace Kentongan.Decide.Issues;

/// <summary>Sets impact and spread; the level that they suggest is shown, never set by itself.</summary>
public sealed record AssessIssue(Impact Impact, Spread Spread, string Reason, string By)
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

        return Impact.IsValid
            ? issue.With(new(now, By, "assessed", Reason.Trim())) with { Impact = Impact, Spread = Spread }
            : IssueObjections.ImpactOutOfRange;
    }
}
