namespace Kentongan.Decide.Issues;

/// <summary>Freezes a number or a post with the issue.</summary>
public sealed record PinEvidence(string Title, string Address, string Content, string By)
{
    public Decision<Issue> Decide(Issue issue, DateTimeOffset now)
    {
        if (issue.Status == IssueStatus.Closed)
        {
            return IssueObjections.AlreadyClosed;
        }

        return string.IsNullOrWhiteSpace(Title) || string.IsNullOrWhiteSpace(Content)
            ? IssueObjections.EvidenceEmpty
            : issue.With(new(now, By, "evidence", Title.Trim())) with
            {
                Evidence = [.. issue.Evidence, Issues.Evidence.Pin(Title.Trim(), Address, Content, By, now)],
            };
    }
}
