using Kentongan.Storage.Jobs;

namespace Kentongan.Storage.Tests.Jobs;

public abstract class JobRunsTests : StoreTests
{
    static readonly DateTimeOffset _due = SamplePosts.Start;

    JobRuns Runs => Store.Get<JobRuns>();

    [Fact]
    public async Task One_due_time_is_taken_by_one_process_only()
    {
        await using var another = Store.Another();
        Assert.True(await Runs.TryBeginAsync("retention", _due, Token));
        Assert.False(await another.Get<JobRuns>().TryBeginAsync("retention", _due, Token));
        Assert.True(await another.Get<JobRuns>().TryBeginAsync("retention", _due.AddDays(1), Token));
    }

    [Fact]
    public async Task The_latest_run_of_each_job_tells_how_it_went()
    {
        await RunAsync("doctor", _due, failed: true, "line 3 does not hold");
        await RunAsync("retention", _due, failed: false, "2 posts");
        await RunAsync("retention", _due.AddDays(1), failed: false, "5 posts");
        Assert.True(await Runs.TryBeginAsync("runs", _due, Token));
        Assert.Equal(
            [("doctor", true, "line 3 does not hold", true), ("retention", false, "5 posts", true), ("runs", false, "", false)],
            (await Runs.LatestAsync(Token)).Select(run => (run.Job, run.Failed, run.Said.English, run.EndedAt is not null)));
    }

    [Fact]
    public async Task The_last_run_of_a_job_is_never_forgotten()
    {
        await RunAsync("retention", _due, failed: false, "old");
        await RunAsync("retention", _due.AddDays(1), failed: false, "last");
        await Runs.ForgetBeforeAsync(_due.AddDays(40), Token);
        Assert.False(await Runs.TryBeginAsync("retention", _due.AddDays(1), Token));
        Assert.True(await Runs.TryBeginAsync("retention", _due, Token));
    }

    async Task RunAsync(string job, DateTimeOffset due, bool failed, string said)
    {
        Assert.True(await Runs.TryBeginAsync(job, due, Token));
        await Runs.EndAsync(job, due, failed, new(said, "id " + said), Token);
    }
}
