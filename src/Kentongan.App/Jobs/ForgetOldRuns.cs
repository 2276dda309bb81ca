using Kentongan.Storage.Jobs;

namespace Kentongan.App.Jobs;

/// <summary>Keeps the record of runs short: a job that runs every minute would fill it with half a million lines a year.</summary>
sealed class ForgetOldRuns(JobRuns runs, TimeProvider time) : IScheduledWork
{
    const int Days = 30;

    public async Task<Sentence> RunAsync(CancellationToken cancellationToken)
    {
        await runs.ForgetBeforeAsync(time.GetUtcNow().AddDays(-Days), cancellationToken);
        return new($"older than {Days} days", $"lebih tua dari {Days} hari");
    }
}
