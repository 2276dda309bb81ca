using System.Globalization;
using Kentongan.Decide.Alerts;
using Kentongan.Records;

namespace Kentongan.Decide.Issues;

/// <summary>
/// The clock ran out and nobody did anything: the issue is put before the decider of the next level. Its level stays, for a
/// named person decides that; the reminder comes back after each further recheck time.
/// </summary>
public static class EscalateOverdue
{
    public static Decision<Issue> Decide(Issue issue, DateTimeOffset now) =>
        !IsDue(issue, now)
            ? IssueObjections.NotOverdue
            : issue.With(new(now, "system", "escalated", ((int)Next(issue.Level)).ToString(CultureInfo.InvariantCulture))) with { EscalatedAt = now };

    public static bool IsDue(Issue issue, DateTimeOffset now) =>
        issue.IsOverdueAt(now) && (issue.EscalatedAt is not { } last || last < issue.DueAt || now - last >= Clock.Of(issue.Level).Recheck);

    /// <summary>The level whose decider is asked.</summary>
    public static IssueLevel Next(IssueLevel level) => level == IssueLevel.Crisis ? level : level + 1;
}

/// <summary>One round over the open issues, each by its own time: the story's in an exercise.</summary>
public sealed class EscalationRound(IRecords<Issue> issues, Desk<Issue> desk, IRecordTime<Issue> time, ClockAlerts alerts)
{
    /// <param name="only">One topic, or null for all issues.</param>
    /// <param name="cancellationToken">Ends the round.</param>
    /// <returns>How many issues were escalated.</returns>
    public async Task<int> RunAsync(TopicId? only, CancellationToken cancellationToken)
    {
        var escalated = 0;
        foreach (var issue in await issues.OpenAsync(null, cancellationToken).ConfigureAwait(false))
        {
            if ((only is null || issue.Topic == only) && EscalateOverdue.IsDue(issue, await time.NowAsync(issue, cancellationToken).ConfigureAwait(false)))
            {
                await alerts.PutAsync(new MissedIssue(issue), cancellationToken).ConfigureAwait(false);
                var decision = await desk.DoAsync(issue.Id.Value, EscalateOverdue.Decide, "system", "issue.escalate", cancellationToken).ConfigureAwait(false);
                escalated += decision.IsAllowed ? 1 : 0;
            }
        }

        return escalated;
    }
}
