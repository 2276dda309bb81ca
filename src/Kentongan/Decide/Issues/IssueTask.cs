namespace Kentongan.Decide.Issues;

/// <summary>Something to do for an issue.</summary>
/// <param name="Number">From 1, within the issue.</param>
/// <param name="Text">What.</param>
/// <param name="Owner">Who.</param>
/// <param name="DueAt">Until when; null when no time was named.</param>
/// <param name="DoneBy">Who did it; null while it is open.</param>
/// <param name="DoneAt">When.</param>
public sealed record IssueTask(int Number, string Text, string Owner, DateTimeOffset? DueAt, string? DoneBy = null, DateTimeOffset? DoneAt = null);

/// <summary>Gives somebody something to do.</summary>
public sealed record AddTask(string Text, string Owner, TimeSpan? Within, string By)
{
    public Decision<Issue> Decide(Issue issue, DateTimeOffset now) =>
        issue.Status == IssueStatus.Closed ? IssueObjections.AlreadyClosed
        : string.IsNullOrWhiteSpace(Text) ? IssueObjections.TaskEmpty
        : string.IsNullOrWhiteSpace(Owner) ? IssueObjections.OwnerMissing
        : issue.With(new(now, By, "task", $"{Owner.Trim()}: {Text.Trim()}")) with
        {
            Tasks = [.. issue.Tasks, new(issue.Tasks.Count + 1, Text.Trim(), Owner.Trim(), now + Within)],
        };
}

/// <summary>Says that a task is done.</summary>
public sealed record FinishTask(int Number, string By)
{
    public Decision<Issue> Decide(Issue issue, DateTimeOffset now) =>
        issue.Tasks.FirstOrDefault(task => task.Number == Number) is not { DoneAt: null } open
            ? IssueObjections.NoSuchTask
            : issue.With(new(now, By, "task-done", open.Text)) with
            {
                Tasks = [.. issue.Tasks.Select(task => task == open ? task with { DoneBy = By, DoneAt = now } : task)],
            };
}
