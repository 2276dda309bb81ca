using Kentongan.App.Web;
using Kentongan.Decide.Briefs;
using Kentongan.Decide.Claims;
using Kentongan.Decide.Issues;
using Kentongan.Records;
using Kentongan.Understand;

namespace Kentongan.App.Pages.Decide.Briefs;

/// <summary>
/// Counts the machine's half for an issue: from a day before it was opened until now, or, where the topic's talk is over
/// (an import, a rehearsal), its last three days.
/// </summary>
public sealed class BriefWindow(BriefCounting counting, ITopicReadings readings, IRecords<Claim> claims, Viewer viewer, IRecordTime<Issue> time)
{
    const int DaysOfOldTalk = 3;

    /// <summary>Null when the issue has no topic, or nothing was heard of it.</summary>
    public async Task<MachineHalf?> CountAsync(Issue issue, CancellationToken cancellationToken)
    {
        if (issue.Topic is not { } topic || await readings.SpanAsync(topic, cancellationToken) is not { } span)
        {
            return null;
        }

        var now = await time.NowAsync(issue, cancellationToken);
        var opened = issue.OpenedAt.AddDays(-1);
        var (from, until) = span.Last < opened ? (span.Last.AddDays(-DaysOfOldTalk), span.Last.AddSeconds(1)) : (opened, now);
        var logged = (await claims.AllAsync(issue.AgencyId, cancellationToken)).Where(claim => claim.Topic == topic || claim.Issue == issue.Id).ToList();
        return await counting.CountAsync(topic, from, until, viewer.Zone.Offset, logged, now, cancellationToken);
    }
}
