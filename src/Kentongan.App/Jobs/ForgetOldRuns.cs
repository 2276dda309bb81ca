using Kentongan.Storage.Jobs;

namespace Kentongan.App.Jobs;

/// <summary>Keeps the record of runs short: a job that runs every minute would fill it with half a million lines a year.</summary>
sealed class ForgetOldRuns(JobRuns runs, TimeProvider time) : IScheduledWork
{
    const int Days = 30;

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        await runs.ForgetBeforeAsync(time.GetUtcNow().AddDays(-Days), cancellationToken);
        return $"older than {Days} days";
    }
}
