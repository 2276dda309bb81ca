using Kentongan.Storage.Recent;

namespace Kentongan.App.Jobs;

/// <summary>Keeps the posts of the last weeks in columns, so that the topic builder counts them at once.</summary>
sealed class KeepRecentPosts(RecentRun recent) : IScheduledWork
{
    public async Task<Sentence> RunAsync(CancellationToken cancellationToken)
    {
        await recent.RunAsync(cancellationToken);
        return new($"the last {RecentRun.Days} days", $"{RecentRun.Days} hari terakhir");
    }
}
