using Kentongan.Decide;
using Kentongan.Decide.Alerts;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Issues;
using Kentongan.Records;
using Kentongan.Tests.Decide.Signals;
using Kentongan.Tests.Records;

namespace Kentongan.Tests.Decide.Exercises;

/// <summary>The clock of an issue in an exercise is the story's.</summary>
public sealed class StoryTimeTests
{
    static readonly string[] _head = [PracticeRoles.Leader];

    readonly RecordsInMemory<Exercise> _exercises = new();
    readonly RecordsInMemory<Issue> _issues = new();
    readonly AuditInMemory _audit = new();
    readonly StillClock _clock = new(Begun.Now);

    static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Made anew for each deed, as a request does.</summary>
    StoryTime<Issue> Time => new(_exercises, _clock);

    Desk<Issue> Desk => new(_issues, _audit, _clock, Time);

    EscalationRound Round => new(_issues, Desk, Time, new(new RecordsInMemory<ClockRule>(), new(new RecordsInMemory<Delivery>(), [], _audit, _clock), new PlainClockWording()));

    async Task<Issue> OpenedAsync(IssueLevel level, TopicId topic) =>
        (await Desk.BeginAsync(new OpenIssue { Title = "Banjir", Reason = "puncak", By = "rina", AgencyId = 1, Topic = topic, Level = level, Roles = _head, IsRehearsal = true }.Decide, "rina", "issue.open", Token)).Value!;

    async Task DoAsync(Issue issue, Func<Issue, DateTimeOffset, Decision<Issue>> deed) =>
        Assert.True((await Desk.DoAsync(issue.Id.Value, deed, "rina", "issue.level", Token)).IsAllowed);

    async Task PaceAsync(Func<Exercise, DateTimeOffset, Decision<Exercise>> deed) =>
        Assert.True((await new Desk<Exercise>(_exercises, _audit, _clock).DoAsync(1, deed, "rina", "exercise.pace", Token)).IsAllowed);

    [Theory]
    [InlineData(1, 180)]
    [InlineData(10, 18)]
    [InlineData(60, 3)]
    [InlineData(360, 0.5)]
    public async Task Three_hours_of_the_story_pass_as_fast_as_the_exercise_runs(double speed, double minutes)
    {
        var exercise = await _exercises.AddAsync(Begun.At(speed), Token);
        var issue = await OpenedAsync(IssueLevel.Elevated, exercise.Topic);
        Assert.Equal(exercise.StoryAt(_clock.Now), issue.OpenedAt);
        Assert.Equal(issue.OpenedAt.AddHours(3), issue.DueAt);
        _clock.Now = Begun.Now.AddMinutes(minutes * 0.98);
        Assert.Equal(0, await Round.RunAsync(null, Token));
        _clock.Now = Begun.Now.AddMinutes(minutes * 1.02);
        Assert.Equal(1, await Round.RunAsync(null, Token));
    }

    [Fact]
    public async Task A_pause_stops_the_clock_and_leaving_out_hours_runs_it_out()
    {
        var exercise = await _exercises.AddAsync(Begun.At(60), Token);
        await OpenedAsync(IssueLevel.Elevated, exercise.Topic);
        await PaceAsync(new PauseExercise("rina").Decide);
        _clock.Now = Begun.Now.AddDays(2);
        Assert.Equal(0, await Round.RunAsync(null, Token));
        await PaceAsync(new SkipAhead(4, "rina").Decide);
        Assert.Equal(1, await Round.RunAsync(null, Token));
    }

    [Fact]
    public async Task The_two_windows_of_the_calm_test_are_hours_of_the_story()
    {
        var exercise = await _exercises.AddAsync(Begun.At(360), Token);
        var issue = await OpenedAsync(IssueLevel.Watch, exercise.Topic);
        await DoAsync(issue, new ChangeLevel(IssueLevel.High, Ground.CredibleHarm, "bahaya", "rina", _head).Decide);
        await DoAsync(issue, new ChangeLevel(IssueLevel.High, Ground.CredibleHarm, "bahaya", "sari", _head).Decide);
        await DoAsync(issue, new CheckCalm(true, true, "reda", "rina").Decide);
        Assert.False(CheckCalm.Holds((await _issues.FindAsync(issue.Id.Value, Token))!));
        _clock.Now = Begun.Now.AddSeconds(20);
        await DoAsync(issue, new CheckCalm(true, true, "masih reda", "rina").Decide);
        Assert.True(CheckCalm.Holds((await _issues.FindAsync(issue.Id.Value, Token))!));
    }

    [Fact]
    public async Task What_belongs_to_no_exercise_has_peoples_time_and_an_ended_exercise_stands_still()
    {
        var exercise = await _exercises.AddAsync(Begun.At(60), Token);
        Assert.Equal(_clock.Now, (await OpenedAsync(IssueLevel.Watch, new(99))).OpenedAt);
        var played = await OpenedAsync(IssueLevel.Elevated, exercise.Topic);
        await PaceAsync(new StopExercise((_, _) => null!, "rina").Decide);
        _clock.Now = Begun.Now.AddHours(20);
        Assert.Equal(played.OpenedAt, await Time.NowAsync(played, Token));
        Assert.Equal(0, await Round.RunAsync(exercise.Topic, Token));
    }
}
