namespace Kentongan.Decide.Issues;

/// <summary>Writes what was seen or done, and winds the clock up again.</summary>
public sealed record RecheckIssue(string Note, string By)
{
    public Decision<Issue> Decide(Issue issue, DateTimeOffset now)
    {
        if (issue.Status == IssueStatus.Closed)
        {
            return IssueObjections.AlreadyClosed;
        }

        return string.IsNullOrWhiteSpace(Note)
            ? IssueObjections.ReasonMissing
            : issue.With(new(now, By, "note", Note.Trim())) with { DueAt = now + Clock.Of(issue.Level).Recheck };
    }
}
