using Kentongan.Decide.Issues;

namespace Kentongan.Decide.Briefs;

/// <summary>Writes the next version of an issue's brief, with the numbers as they are now.</summary>
public sealed record WriteBrief(MachineHalf Counted, BriefWords Words, string By)
{
    public Decision<Issue> Decide(Issue issue, DateTimeOffset now) =>
        issue.Status == IssueStatus.Closed ? IssueObjections.AlreadyClosed
        : string.IsNullOrWhiteSpace(Words.TopLine) || Words.IsCriticismValid is null ? IssueObjections.BriefEmpty
        : issue.With(new(now, By, "brief", Words.TopLine.Trim())) with
        {
            Briefs =
            [
                .. issue.Briefs,
                new()
                {
                    Version = issue.Briefs.Count + 1,
                    Counted = Counted,
                    Words = Words,
                    Author = By,
                    WrittenAt = now,
                    Hash = IssueBrief.HashOf(Counted, Words, By, now),
                },
            ],
        };
}

/// <summary>Approves the newest version; its author cannot.</summary>
public sealed record ApproveBrief(string By)
{
    public Decision<Issue> Decide(Issue issue, DateTimeOffset now) =>
        issue.Briefs is not [.., { ApprovedBy: null } newest] ? IssueObjections.BriefEmpty
        : string.Equals(newest.Author, By, StringComparison.OrdinalIgnoreCase) ? IssueObjections.BriefNotYours
        : issue.With(new(now, By, "brief-approved", $"{newest.Version}")) with
        {
            Briefs = [.. issue.Briefs.SkipLast(1), newest with { ApprovedBy = By, ApprovedAt = now }],
        };
}
