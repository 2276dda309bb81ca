namespace Kentongan.Decide.Issues;

/// <summary>A look at whether a high issue has calmed down: one window of the de-escalation test.</summary>
/// <param name="At">When somebody looked.</param>
/// <param name="IsBelow">Whether the issue was below its level's entry test.</param>
/// <param name="AreQuestionsAnswered">Whether people's questions had answers.</param>
/// <param name="By">Who looked.</param>
public sealed record CalmCheck(DateTimeOffset At, bool IsBelow, bool AreQuestionsAnswered, string By);

/// <summary>
/// The test before a level of 3 or more is lowered: two windows in a row below the entry test, the second no earlier than
/// half of the level's recheck time after the first, and people's questions answered. The second person signs.
/// </summary>
public sealed record CheckCalm(bool IsBelow, bool AreQuestionsAnswered, string Note, string By)
{
    public Decision<Issue> Decide(Issue issue, DateTimeOffset now) =>
        issue.Status == IssueStatus.Closed ? IssueObjections.AlreadyClosed
        : string.IsNullOrWhiteSpace(Note) ? IssueObjections.ReasonMissing
        : issue.With(new(now, By, IsBelow ? "calm" : "not-calm", Note.Trim())) with
        {
            CalmChecks = [.. issue.CalmChecks, new(now, IsBelow, AreQuestionsAnswered, By)],
            DueAt = now + Clock.Of(issue.Level).Recheck,
        };

    /// <summary>Whether an issue may be lowered.</summary>
    public static bool Holds(Issue issue) =>
        issue.CalmChecks.Where(check => check.At >= issue.LevelSince).TakeLast(2).ToArray() is [{ IsBelow: true } first, { IsBelow: true, AreQuestionsAnswered: true } second]
        && second.At - first.At >= Clock.Of(issue.Level).Recheck / 2;
}
