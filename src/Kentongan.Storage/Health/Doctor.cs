using Kentongan.Storage.Recent;
using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Health;

/// <summary>Looks whether the store is whole: files, search index, a full recount of what the charts read, the audit log.</summary>
public sealed class Doctor(Engine engine, IAuditLog audit)
{
    public async Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellationToken)
    {
        var findings = new List<Finding>(await engine.ExamineAsync(cancellationToken).ConfigureAwait(false));
        await using (var session = await engine.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            findings.AddRange(await RecountAsync(session, cancellationToken).ConfigureAwait(false));
        }

        var verdict = await audit.VerifyAsync(cancellationToken).ConfigureAwait(false);
        findings.Add(new(
            "audit_log", verdict.Holds,
            verdict.Holds ? $"{verdict.Verified} lines hold." : $"Line {verdict.BrokenAt} does not hold: {verdict.Fault}."));
        return findings;
    }

    static async Task<List<Finding>> RecountAsync(IReadSession session, CancellationToken cancellationToken)
    {
        var recount = new Recount(session, (await session.ReadStateAsync(cancellationToken).ConfigureAwait(false)).RecentFrom);
        var fromPosts = await recount.FromPostsAsync(cancellationToken).ConfigureAwait(false);
        var fromSegments = await recount.FromSegmentsAsync(cancellationToken).ConfigureAwait(false);
        fromPosts.Remove(RecentColumns.Topic, out var recent);
        fromSegments.Remove(RecentColumns.Topic, out var kept);
        var differing = fromPosts.Keys.Union(fromSegments.Keys).Order()
            .Where(t => fromPosts.GetValueOrDefault(t) != fromSegments.GetValueOrDefault(t)).ToList();
        return
        [
            new("mentions", differing.Count == 0, differing.Count == 0
                ? $"{fromPosts.Values.Sum(m => m.Count)} mentions of {fromPosts.Count} topics are what the posts say."
                : $"Topics {string.Join(", ", differing)} are not what the posts say: change their query, or restore a backup."),
            new("recent_posts", recent == kept, recent == kept
                ? $"The columns of {recent.Count} recent posts are what the posts say."
                : "The columns of recent posts are not what the posts say: restore a backup."),
            new("rollups", recount.WrongSummaries.Count == 0, recount.WrongSummaries.Count == 0
                ? "The hourly counts of all sealed segments are what their rows say."
                : $"The hourly counts of segments {string.Join(", ", recount.WrongSummaries)} are wrong: restore a backup."),
        ];
    }
}
