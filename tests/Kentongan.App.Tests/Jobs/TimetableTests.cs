using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kentongan.App.Jobs;
using Kentongan.App.Tests.Web;
using Kentongan.App.Web;
using Kentongan.Storage;
using Kentongan.Storage.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Jobs;

[Collection(SharedSite.Name)]
public sealed class TimetableTests(RunningSite site)
{
    static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_on_the_timetable_is_done_by_itself_and_goes_on_record()
    {
        var folder = Directory.CreateTempSubdirectory("kentongan-jobs");
        var builder = Site.Furnish(new StorageOptions(folder.FullName), "--urls", "http://127.0.0.1:0");
        var bell = new Bell();
        builder.Services.AddSingleton(bell).AddWork<RingBell>("bell", "* * * * * ?").AddWork<Break>("break", "* * * * * ?");
        await using (var app = Site.Open(builder))
        {
            await app.Services.GetRequiredService<Engine>().PrepareAsync(Token);
            await app.StartAsync(Token);
            await bell.Rung.Task.WaitAsync(_patience, Token);
            await app.StopAsync(Token);
            var runs = (await app.Services.GetRequiredService<JobRuns>().LatestAsync(Token)).ToDictionary(run => run.Job);
            Assert.Equal((false, "rang"), (runs["bell"].Failed, runs["bell"].Said.English));
            Assert.True(runs.GetValueOrDefault("break")?.Failed != false, "a job that throws is on record as failed and stops nothing");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_job_that_is_run_by_hand_says_what_it_did()
    {
        var owner = await site.SignedInAsync();
        var answer = await owner.PostAsync("/api/v1/jobs/doctor/run", null, Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var run = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.False(run.GetProperty("failed").GetBoolean(), run.GetRawText());
        Assert.Contains("checks hold", run.GetProperty("said").GetProperty("english").GetString(), StringComparison.Ordinal);
        Assert.Contains("pemeriksaan benar", await owner.GetStringAsync("/pengaturan/pekerjaan", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retention_stays_between_a_day_and_ten_years()
    {
        var owner = await site.SignedInAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await owner.PutAsJsonAsync("/api/v1/retention", new { raw_days = 0, pseudonymised_days = 90 }, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await owner.PutAsJsonAsync("/api/v1/retention", new { raw_days = 30, pseudonymised_days = 180 }, Token)).StatusCode);
    }

    sealed class Bell
    {
        public TaskCompletionSource Rung { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    sealed class RingBell(Bell bell) : IScheduledWork
    {
        public Task<Sentence> RunAsync(CancellationToken cancellationToken)
        {
            bell.Rung.TrySetResult();
            return Task.FromResult(new Sentence("rang", "berbunyi"));
        }
    }

    sealed class Break : IScheduledWork
    {
        public Task<Sentence> RunAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("broke");
    }
}
