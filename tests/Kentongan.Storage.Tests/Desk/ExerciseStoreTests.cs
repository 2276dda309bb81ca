using Kentongan.Decide;
using Kentongan.Decide.Exercises;
using Kentongan.Records;
using Kentongan.Understand;

using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.Storage.Tests.Desk;

public abstract class ExerciseStoreTests : StoreTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(7));

    static Exercise Begun() => new BeginExercise("flood", 60, 2_000, [new("budi", PracticeRoles.Leader)], 1, "rina").Begin(new(3), _now).Value!;

    [Fact]
    public async Task An_exercise_is_read_as_it_was_written_and_is_open_until_it_ends()
    {
        await using var scope = Store.Scope();
        var exercises = scope.ServiceProvider.GetRequiredService<IRecords<Exercise>>();
        var kept = await exercises.AddAsync(new SkipAhead(20, "rina").Decide(Begun(), _now).Value!, Token);
        var answered = new AnswerInject(3, "Tiga kalimat siap.", "budi").Decide((await exercises.FindAsync(kept.Id.Value, Token))!, _now.AddMinutes(1)).Value!;
        Assert.True(await exercises.ChangeAsync(answered, Token));
        var found = Assert.Single(await exercises.OpenAsync(1, Token));
        Assert.Equal((2, 60, "Tiga kalimat siap."), (found.Stretches.Count, found.Speed, Assert.Single(found.Answers).Text));
        Assert.Equal(answered.StoryAt(_now.AddMinutes(7)), found.StoryAt(_now.AddMinutes(7)));
        var report = new AfterActionReport(_now, _now, _now, 20, [], new(1, 1, 0, new(20, 20)), new(0, 0, 0, new(0, 0)), [new(ShortfallKind.MissedRumour, "kabar", "", "Salah", null)], new(20, 20), 95);
        Assert.True(await exercises.ChangeAsync(new StopExercise((_, _) => report, "rina").Decide(found, _now.AddHours(1)).Value!, Token));
        Assert.Empty(await exercises.OpenAsync(1, Token));
        Assert.Equal((95, ShortfallKind.MissedRumour), ((await exercises.FindAsync(kept.Id.Value, Token))!.Report!.Score, (await exercises.FindAsync(kept.Id.Value, Token))!.Report!.Errors[0].Kind));
    }

    [Fact]
    public async Task A_pulse_is_kept_once_for_an_exercise()
    {
        await using var scope = Store.Scope();
        var pulses = scope.ServiceProvider.GetRequiredService<IRecords<ExercisePulse>>();
        var pulse = await pulses.AddAsync(new() { Exercise = new(4), AgencyId = 1, MadeAt = _now, At = _now }, Token);
        Assert.True(await pulses.ChangeAsync(pulse with { At = _now.AddSeconds(9), Played = 812, LookedAt = _now.AddDays(-6) }, Token));
        var found = (await pulses.FindAsync(ExercisePulse.KeyOf(new(4)), Token))!;
        Assert.Equal((812, _now.AddSeconds(9), _now.AddDays(-6)), (found.Played, found.At, found.LookedAt));
    }

    [Fact]
    public async Task Posts_of_an_exercise_answer_the_query_of_no_other_topic()
    {
        var made = new SamplePosts(7).Make(60).ConvertAll(post => post with { Topics = [] });
        var posts = made.Select((post, i) => i % 2 == 0 ? post : post with { Post = post.Post with { Source = ExerciseMark.Of(new(9), "Banjir") } }).ToList();
        var store = Store.Get<IPosts>();
        await store.AppendAsync(new("contoh", "1", posts), Token);
        Assert.Equal(30, await store.RematchAsync(new(1), _ => true, Token));
        Assert.Equal(60, await store.RematchAsync(new(9), _ => true, Token));
    }
}
