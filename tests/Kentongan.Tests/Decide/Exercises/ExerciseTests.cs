using System.Text.Json;
using Kentongan.Decide;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Rehearsal;

namespace Kentongan.Tests.Decide.Exercises;

public sealed class ExerciseTests
{
    static readonly DateTimeOffset _now = Begun.Now;

    [Fact]
    public void It_begins_one_to_two_hours_before_the_event_in_a_past_that_no_clock_forbids()
    {
        foreach (var topic in Enumerable.Range(1, 40))
        {
            foreach (var scenario in Scenarios.All)
            {
                var exercise = new BeginExercise(scenario.Name, 60, 2_000, [new("budi", PracticeRoles.Leader)], 1, "rina").Begin(new(topic), _now).Value!;
                Assert.InRange((exercise.Play().EventAt - exercise.StoryAt(_now)).TotalMinutes, 60, 120);
                Assert.True(exercise.Play().End <= _now);
            }
        }
    }

    [Fact]
    public void Two_exercises_share_no_post()
    {
        var (first, second) = (Ids(7), Ids(8));
        Assert.Empty(first.Intersect(second));

        static HashSet<string> Ids(int topic) =>
            [.. new BeginExercise("flood", 60, 600, [new("budi", PracticeRoles.Leader)], 1, "rina").Begin(new(topic), Begun.Now).Value!.Play().Play().Select(post => post.Post.NativeId)];
    }

    [Theory]
    [InlineData("gempa", 60, 2_000, "budi", PracticeRoles.Leader, "exercise.no-scenario")]
    [InlineData("flood", 7, 2_000, "budi", PracticeRoles.Leader, "exercise.pace")]
    [InlineData("flood", 60, 20, "budi", PracticeRoles.Leader, "exercise.pace")]
    [InlineData("flood", 60, 2_000, " ", PracticeRoles.Leader, "exercise.team")]
    [InlineData("flood", 60, 2_000, "budi", "raja", "exercise.team")]
    public void What_cannot_be_played_is_refused(string scenario, double speed, long posts, string person, string role, string code) =>
        Assert.Equal(code, new BeginExercise(scenario, speed, posts, [new(person, role)], 1, "rina").Begin(new(1), _now).Objection!.Code);

    [Fact]
    public void Pause_and_continue_lose_no_time_of_the_story()
    {
        var paused = new PauseExercise("rina").Decide(Begun.At(60), _now.AddMinutes(2)).Value!;
        var story = paused.StoryAt(_now.AddMinutes(2));
        Assert.Equal(ExerciseStatus.Paused, paused.Status);
        Assert.Equal(story, paused.StoryAt(_now.AddHours(3)));
        var running = new RunExercise(null, "rina").Decide(paused, _now.AddHours(3)).Value!;
        Assert.Equal((60, story.AddMinutes(60)), (running.Speed, running.StoryAt(_now.AddHours(3).AddMinutes(1))));
        Assert.Equal("exercise.paused", new PauseExercise("rina").Decide(paused, _now.AddMinutes(3)).Objection!.Code);
    }

    [Fact]
    public void Only_the_trainer_holds_the_clock()
    {
        var exercise = Begun.At(60);
        Assert.Equal(
            Enumerable.Repeat("exercise.trainer", 4),
            [
                new PauseExercise("budi").Decide(exercise, _now).Objection!.Code, new RunExercise(10, "budi").Decide(exercise, _now).Objection!.Code,
                new SkipAhead(1, "budi").Decide(exercise, _now).Objection!.Code, new StopExercise((_, _) => null!, "budi").Decide(exercise, _now).Objection!.Code,
            ]);
    }

    [Fact]
    public void The_hours_in_which_the_program_stood_still_are_not_the_teams()
    {
        var exercise = Begun.At(60);
        var picked = new PickUp(_now.AddMinutes(4)).Decide(exercise, _now.AddHours(5)).Value!;
        Assert.Equal(exercise.StoryAt(_now.AddMinutes(4)), picked.StoryAt(_now.AddHours(5)));
        Assert.Equal(exercise.StoryAt(_now.AddMinutes(4)), picked.StoryAt(_now.AddHours(2)));
        Assert.Equal(exercise.StoryAt(_now.AddMinutes(5)), picked.StoryAt(_now.AddHours(5).AddMinutes(1)));
    }

    [Fact]
    public void The_story_never_goes_past_its_end()
    {
        var exercise = Begun.At(360);
        Assert.Equal(exercise.Play().End, exercise.StoryAt(_now.AddDays(9)));
    }

    [Fact]
    public void Injects_come_by_the_storys_clock_to_those_whose_role_they_ask()
    {
        var exercise = Begun.At(60);
        Assert.Empty(Injects.For(exercise, "rina", _now));
        var later = exercise.After(6, _now);
        Assert.Equal([4, 3, 2, 1], Injects.For(later, "rina", _now).Select(inject => inject.Number));
        Assert.Equal([4, 3, 2], Injects.For(later, "sari", _now).Select(inject => inject.Number));
        Assert.Equal([3, 1], Injects.For(later, "budi", _now).Select(inject => inject.Number));
        Assert.Empty(Injects.For(later, "orang-lain", _now));
    }

    [Fact]
    public void The_first_answer_counts_and_is_late_only_after_three_real_minutes()
    {
        var exercise = Begun.At(360).After(0.5, _now);
        Assert.Equal("exercise.not-yours", new AnswerInject(1, "ya", "sari").Decide(exercise, _now).Objection!.Code);
        Assert.Equal("exercise.answer-missing", new AnswerInject(1, " ", "budi").Decide(exercise, _now).Objection!.Code);
        var answered = new AnswerInject(1, "Pesan pertama terbit.", "budi").Decide(exercise, _now.AddMinutes(2)).Value!;
        Assert.False(Injects.For(answered, "budi", _now.AddMinutes(2)).Single(inject => inject.Number == 1).IsLate);
        Assert.Equal("exercise.answered", new AnswerInject(1, "lagi", "rina").Decide(answered, _now.AddMinutes(2)).Objection!.Code);
        var late = new AnswerInject(1, "Terlambat.", "budi").Decide(exercise, _now.AddMinutes(20)).Value!;
        Assert.True(Injects.For(late, "budi", _now.AddMinutes(20)).Single(inject => inject.Number == 1).IsLate);
    }

    [Fact]
    public void Every_inject_is_for_a_role_and_speaks_both_languages()
    {
        foreach (var scenario in Scenarios.All)
        {
            Assert.True(scenario.Injects.Count >= 6);
            Assert.All(scenario.Injects, inject =>
            {
                Assert.Contains(TeamRoles.Of(inject), TeamRoles.All);
                Assert.All([inject.English.From, inject.English.Text, inject.English.Expected], text => Assert.NotEqual("", text));
                Assert.NotEqual(inject.Text, inject.In("en").Text);
                Assert.Equal(inject.Text, inject.In("id").Text);
            });
            Assert.Contains(scenario.Injects, inject => inject.DueMinutes == 15 && inject.Text.Contains("ringkasan", StringComparison.Ordinal));
            Assert.NotEqual(scenario.Summary, scenario.In("en").Summary);
        }
    }

    [Fact]
    public void What_is_kept_is_read_as_it_was()
    {
        var exercise = new SkipAhead(2, "rina").Decide(Begun.At(60), _now).Value!;
        var read = JsonSerializer.Deserialize<Exercise>(JsonSerializer.Serialize(exercise))!;
        Assert.Equal(JsonSerializer.Serialize(exercise), JsonSerializer.Serialize(read));
        Assert.Equal(exercise.StoryAt(_now.AddMinutes(9)), read.StoryAt(_now.AddMinutes(9)));
    }

    [Theory]
    [InlineData("LATIHAN #7 Banjir", 7, true)]
    [InlineData("LATIHAN #7 Banjir", 70, false)]
    [InlineData("LATIHAN #70 Banjir", 7, false)]
    [InlineData("LATIHAN Banjir Tirtasenja", 7, true)]
    [InlineData("mastodon", 7, true)]
    [InlineData("LATIHAN #", 7, false)]
    public void A_post_of_an_exercise_belongs_to_its_topic_alone(string source, int topic, bool admits) => Assert.Equal(admits, ExerciseMark.Admits(source, topic));
}
