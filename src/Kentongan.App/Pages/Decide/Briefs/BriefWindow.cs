using Kentongan.App.Web;
using Kentongan.Decide.Briefs;
using Kentongan.Decide.Claims;
using Kentongan.Decide.Issues;
using Kentongan.Decide.Signals;
using Kentongan.Records;
using Kentongan.Understand;

namespace Kentongan.App.Pages.Decide.Briefs;

/// <summary>
/// Counts the machine's half for an issue: from a day before it was opened, or from what its signals saw first, until now; where the topic's talk
/// was over by then (an import, a rehearsal), the last three days of it at least.
/// </summary>
public sealed class BriefWindow(
    BriefCounting counting, ITopicReadings readings, IRecords<Claim> claims, IRecords<Signal> signals, Viewer viewer, IRecordTime<Issue> time)
{
    const int DaysOfOldTalk = 3, MostDays = 14;

    /// <summary>Null when the issue has no topic, or nothing was heard of it.</summary>
    public async Task<MachineHalf?> CountAsync(Issue issue, CancellationToken cancellationToken)
    {
        if (issue.Topic is not { } topic || await readings.SpanAsync(topic, cancellationToken) is not { } span)
        {
            return null;
        }

        var now = await time.NowAsync(issue, cancellationToken);
        var isOver = span.Last < issue.OpenedAt;
        var (last, until) = isOver ? (span.Last.AddDays(-DaysOfOldTalk), span.Last.AddSeconds(1)) : (issue.OpenedAt.AddDays(-1), now);
        var seen = (await signals.AllAsync(issue.AgencyId, cancellationToken)).Where(signal => signal.Issue == issue.Id).Select(signal => signal.Seen.From).Where(at => at > until.AddDays(-MostDays));
        var from = seen.Append(last).Min();
        var logged = (await claims.AllAsync(issue.AgencyId, cancellationToken)).Where(claim => claim.Topic == topic || claim.Issue == issue.Id).ToList();
        return await counting.CountAsync(topic, from, until, viewer.Zone.Offset, logged, now, cancellationToken);
    }
}
