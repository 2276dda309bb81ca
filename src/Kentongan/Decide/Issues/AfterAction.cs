namespace Kentongan.Decide.Issues;

/// <summary>What was learned when it was over; the next similar issue shows the lessons.</summary>
/// <param name="Worked">What went well.</param>
/// <param name="DidNot">What did not.</param>
/// <param name="Lessons">What to do next time, one sentence each.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="At">When.</param>
public sealed record AfterAction(string Worked, string DidNot, IReadOnlyList<string> Lessons, string By, DateTimeOffset At);

/// <summary>Writes the review; an issue that once stood at level 3 or more cannot be closed without one.</summary>
public sealed record WriteAfterAction(string Worked, string DidNot, IReadOnlyList<string> Lessons, string By)
{
    public Decision<Issue> Decide(Issue issue, DateTimeOffset now)
    {
        var lessons = Lessons.Select(lesson => lesson.Trim()).Where(lesson => lesson.Length > 0).ToArray();
        return lessons.Length == 0 || string.IsNullOrWhiteSpace(Worked + DidNot)
            ? IssueObjections.LessonsMissing
            : issue.With(new(now, By, "after-action", string.Join("\n", lessons))) with { Review = new(Worked.Trim(), DidNot.Trim(), lessons, By, now) };
    }
}
