namespace Kentongan.Decide.Issues;

/// <summary>Ends an issue with an outcome and the reason for it. An issue at level 3 or more is lowered first, by two people.</summary>
public sealed record CloseIssue(Outcome Outcome, string Reason, string By)
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

        return issue.Level > IssueLevel.Elevated ? IssueObjections.LowerFirst
            : issue.HighestLevel > IssueLevel.Elevated && issue.Review is null ? IssueObjections.ReviewMissing
            : issue.With(new(now, By, "closed", Reason.Trim())) with
            {
                Status = IssueStatus.Closed,
                Outcome = Outcome,
                DueAt = null,
                Proposed = null,
            };
    }
}
