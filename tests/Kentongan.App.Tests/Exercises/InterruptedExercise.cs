using Kentongan.App.Exercises;
using Kentongan.App.Tests.Sources;
using Kentongan.App.Web;
using Kentongan.Decide;
using Kentongan.Decide.Exercises;
using Kentongan.Records;
using Kentongan.Storage;
using Kentongan.Understand;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Exercises;

/// <summary>The program stops in the middle of an exercise and is started again on the same store, as often as it takes.</summary>
public sealed class InterruptedExercise : IAsyncLifetime
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    readonly string _folder = Directory.CreateTempSubdirectory("kentongan-exercise").FullName;
    readonly MovedClock _clock = new();

    /// <summary>The whole application except that nothing runs by itself: a test says when it plays.</summary>
    async Task<WebApplication> StartAsync()
    {
        var builder = Site.Furnish(new StorageOptions(_folder));
        builder.Services.AddSingleton<TimeProvider>(_clock);
        var app = builder.Build();
        await app.Services.GetRequiredService<Engine>().PrepareAsync(Token);
        return app;
    }

    static async Task<Exercise> FindAsync(WebApplication app, Exercise exercise)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IRecords<Exercise>>().FindAsync(exercise.Id.Value, Token))!;
    }

    static async Task<long> PlayAsync(WebApplication app) => await app.Services.GetRequiredService<ExercisePlaying>().PlayDueAsync(Token);

    static async Task<Exercise> BeginAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ExerciseDesk>().BeginAsync(new("flood", 360, 1_500, [new("budi", PracticeRoles.Leader)], 1, "rina"), Token)).Value!;
    }

    [Fact]
    public async Task It_goes_on_where_it_was_and_no_post_is_lost_or_comes_twice()
    {
        Exercise exercise;
        DateTimeOffset reached;
        await using (var first = await StartAsync())
        {
            exercise = await BeginAsync(first);
            Assert.True(await PlayAsync(first) > 300);
            _clock.Advance(TimeSpan.FromMinutes(2));
            Assert.True(await PlayAsync(first) > 0);
            reached = exercise.StoryAt(_clock.GetUtcNow());
        }

        _clock.Advance(TimeSpan.FromHours(20));
        for (var start = 0; start < 3; start++)
        {
            await using var again = await StartAsync();
            await again.Services.GetRequiredService<ExercisePlaying>().PickUpAsync(Token);
            Assert.Equal(reached, (await FindAsync(again, exercise)).StoryAt(_clock.GetUtcNow()));
            Assert.Equal(0, await PlayAsync(again));
            _clock.Advance(TimeSpan.FromMinutes(1));
            await PlayAsync(again);
            reached = (await FindAsync(again, exercise)).StoryAt(_clock.GetUtcNow());
            _clock.Advance(TimeSpan.FromHours(1));
        }

        await using var last = await StartAsync();
        var found = await FindAsync(last, exercise);
        var due = found.Play().Play().Count(simulated => simulated.Post.CreatedAt <= reached);
        Assert.Equal(due, await last.Services.GetRequiredService<IPosts>().CountAsync(Token));
        Assert.Equal(3, found.History.Count(entry => entry.Deed == "picked-up"));
    }

    [Fact]
    public async Task When_the_story_is_over_it_ends_by_itself_with_its_report()
    {
        await using var app = await StartAsync();
        var exercise = await BeginAsync(app);
        _clock.Advance(TimeSpan.FromMinutes(40));
        await PlayAsync(app);
        var ended = await FindAsync(app, exercise);
        Assert.Equal(ExerciseStatus.Ended, ended.Status);
        Assert.Equal(1_500, ended.Report!.Played);
        Assert.NotEmpty(ended.Report.Errors);
        Assert.Equal(0, await PlayAsync(app));
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
