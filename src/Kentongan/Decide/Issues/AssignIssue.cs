namespace Kentongan.Decide.Issues;

/// <summary>Gives an issue to a person.</summary>
public sealed record AssignIssue(string Owner, string By)
{
    public Decision<Issue> Decide(Issue issue, DateTimeOffset now)
    {
        if (issue.Status == IssueStatus.Closed)
        {
            return IssueObjections.AlreadyClosed;
        }

        return string.IsNullOrWhiteSpace(Owner)
            ? IssueObjections.OwnerMissing
            : issue.With(new(now, By, "assigned", Owner.Trim())) with { Owner = Owner.Trim() };
    }
}
