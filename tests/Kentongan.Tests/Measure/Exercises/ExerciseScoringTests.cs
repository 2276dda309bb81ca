using Kentongan.Decide.Claims;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Issues;
using Kentongan.Decide.Rehearsal;
using Kentongan.Measure.Exercises;
using Kentongan.Speak.Content;
using Kentongan.Tests.Decide.Exercises;

namespace Kentongan.Tests.Measure.Exercises;

public sealed class ExerciseScoringTests
{
    static readonly DateTimeOffset _now = Begun.Now;

    readonly Exercise _exercise = Begun.At(1).After(0, _now);

    /// <summary>So long after the event, in the story: what a team makes is stamped by the story's clock.</summary>
    DateTimeOffset Story(double hours, Exercise? exercise = null) => (exercise ?? _exercise).Play().EventAt.AddHours(hours);

    static Issue Opened(DateTimeOffset at, IssueLevel level = IssueLevel.Elevated) =>
        new OpenIssue { Title = "Banjir", Reason = "puncak", By = "rina", AgencyId = 1, Topic = new(7), Level = level }.Decide(at).Value! with { Id = new(3), IsRehearsal = true };

    static Issue At(Issue issue, IssueLevel level, DateTimeOffset at) => issue with { Level = level, HighestLevel = level, LevelSince = at };

    static Claim Logged(string text, DateTimeOffset at) => new LogClaim(text, ClaimKind.Fact, 1, new(7), null, true, "rina").Begin(at).Value! with { Id = new(5) };

    static Claim Judged(Claim claim, Verdict verdict, DateTimeOffset at)
    {
        var sourced = new AddEvidence("Catatan pintu air", "https://air.example/catatan", "budi").Decide(claim, at).Value!;
        return new GiveVerdict(verdict, "dua catatan", null, "sari").Decide(new GiveVerdict(verdict, "dua catatan", null, "budi").Decide(sourced, at).Value!, at).Value!;
    }

    static ContentItem Approved(string text, DateTimeOffset at)
    {
        var begun = new WriteContent("Kabar", [new(Channel.X, text)], "rina").Begin(1, new TopicId(7), isRehearsal: true, at).Value! with { Id = new(6) };
        return new ApproveContent("sari").Decide(new SendToReview(true, "rina").Decide(begun, at).Value!, at).Value!;
    }

    AfterActionReport Score(DateTimeOffset now, IReadOnlyList<Issue>? issues = null, IReadOnlyList<Claim>? claims = null, IReadOnlyList<ContentItem>? messages = null, Exercise? exercise = null) =>
        ExerciseScoring.Of(exercise ?? _exercise, new(issues ?? [], claims ?? [], messages ?? []), now);

    static MeasuredTime Step(AfterActionReport report, ResponseStep step) => report.Times.Single(time => time.Step == step);

    [Fact]
    public void Times_run_from_the_event_and_from_the_opening_on_the_storys_clock()
    {
        var fast = Begun.At(60).After(0, _now);
        var issue = new DecideOnIssue(Outcome.Clarified, "warga perlu tahu", "sari", ["leader"]).Decide(Opened(Story(0.5, fast)), Story(2, fast)).Value!;
        var claim = new AddEvidence("Catatan", "https://air.example/c", "budi").Decide(Logged("Pintu air sengaja dibuka", Story(0, fast)), Story(1.5, fast)).Value!;
        var report = Score(_now.AddMinutes(10), [issue], [claim], [Approved("Posko buka di enam titik.", Story(3, fast))], fast);
        Assert.Equal(
            [30, 60, 90, 150],
            report.Times.Select(time => Math.Round(time.Took!.Value.TotalMinutes)));
        Assert.Equal(["/isu/3", "/klaim/5", "/isu/3", "/konten/6"], report.Times.Select(time => time.Proof));
        Assert.Equal([60, 180, 180, 180], report.Times.Select(time => time.Target.TotalMinutes));
        Assert.All(report.Times, time => Assert.True(time.IsInTime && time.Points.Reached == 15));
        Assert.Equal(1.5, Step(report, ResponseStep.Decide).RealMinutes!.Value, 0.01);
    }

    [Fact]
    public void Twice_the_target_earns_half_and_three_times_nothing()
    {
        Assert.Equal(7.5, Step(Score(_now.AddHours(9), [Opened(Story(2))]), ResponseStep.Detect).Points.Reached, 0.001);
        Assert.Equal(0, Step(Score(_now.AddHours(9), [Opened(Story(3))]), ResponseStep.Detect).Points.Reached);
    }

    [Fact]
    public void Nothing_is_judged_before_it_was_due()
    {
        var early = Score(_now.AddMinutes(20));
        Assert.Equal((0, null), (early.Points.Most, early.Score));
        Assert.Empty(early.Errors);
        var late = Score(_now.AddHours(2));
        Assert.Equal((15, 0), (Step(late, ResponseStep.Detect).Points.Most, Step(late, ResponseStep.Detect).Points.Reached));
        Assert.Equal(0, Step(late, ResponseStep.Say).Points.Most);
    }

    [Fact]
    public void A_team_that_does_nothing_misses_every_rumour_and_every_inject()
    {
        var exercise = _exercise.After(140, _now);
        var report = Score(_now.AddDays(2), exercise: exercise);
        Assert.Equal(0, report.Score);
        Assert.Equal(exercise.Story.Debunks.Count, report.Errors.Count(error => error.Kind == ShortfallKind.MissedRumour));
        Assert.Equal(exercise.Story.Injects.Count, report.Errors.Count(error => error.Kind == ShortfallKind.UnansweredInject));
        Assert.Contains(report.Errors, error => error is { Kind: ShortfallKind.LevelTooLow, Found: "" });
    }

    [Fact]
    public void A_logged_rumour_is_recognised_in_peoples_own_words()
    {
        foreach (var scenario in Scenarios.All)
        {
            var exercise = Begun.At(1, scenario.Name).After(100, _now);
            var claims = scenario.Debunks.Select(debunk => Logged(debunk.Claim, _now)).ToList();
            var report = Score(_now, claims: claims, exercise: exercise);
            Assert.Equal((3, 3), (report.Rumours.Due, report.Rumours.Done));
        }
    }

    [Fact]
    public void The_wrong_level_is_a_fault_in_both_directions()
    {
        var later = _exercise.After(60, _now);
        Assert.Contains(Score(_now, [At(Opened(_now), IssueLevel.Watch, _now)], exercise: later).Errors, error => error is { Kind: ShortfallKind.LevelTooLow, Found: "1", Expected: "3" });
        Assert.Contains(Score(_now, [At(Opened(_now), IssueLevel.Crisis, _now)], exercise: later).Errors, error => error is { Kind: ShortfallKind.LevelTooHigh, Found: "4" });
        Assert.DoesNotContain(Score(_now, [At(Opened(_now), IssueLevel.High, _now)], exercise: later).Errors, error => error.Kind is ShortfallKind.LevelTooLow or ShortfallKind.LevelTooHigh);
    }

    [Fact]
    public void A_verdict_on_what_is_criticism_in_the_story_is_a_fault()
    {
        var later = _exercise.After(80, _now);
        var criticism = later.Play().Play().First(post => post.Truth.Role == ScenarioRole.Criticism && post.Post.RepostOf is null && post.Post.CreatedAt < later.StoryAt(_now)).Post.Text;
        var report = Score(_now, claims: [Judged(Logged(criticism, _now), Verdict.False, _now)], exercise: later);
        Assert.Contains(report.Errors, error => error is { Kind: ShortfallKind.VerdictOnOpinion, Proof: "/klaim/5" });
    }

    [Fact]
    public void A_verdict_that_the_evidence_contradicts_is_a_fault_and_the_right_one_is_none()
    {
        var later = _exercise.After(80, _now);
        var debunk = later.Story.Debunks.First(known => known.Verdict == "Salah");
        Assert.Contains(Score(_now, claims: [Judged(Logged(debunk.Claim, _now), Verdict.True, _now)], exercise: later).Errors, error => error is { Kind: ShortfallKind.WrongVerdict, Found: "True", Expected: "False" });
        Assert.DoesNotContain(Score(_now, claims: [Judged(Logged(debunk.Claim, _now), Verdict.False, _now)], exercise: later).Errors, error => error.Kind is ShortfallKind.WrongVerdict or ShortfallKind.VerdictOnOpinion);
    }

    [Fact]
    public void A_message_over_its_channels_length_is_a_fault()
    {
        var long_ = new WriteContent("Panjang", [new(Channel.X, new string('a', 300))], "rina").Begin(1, new TopicId(7), isRehearsal: true, _now).Value! with { Id = new(6) };
        Assert.Contains(Score(_now, messages: [long_]).Errors, error => error is { Kind: ShortfallKind.MessageTooLong, Found: "300", Expected: "280" });
    }

    [Fact]
    public void A_message_whose_figure_the_facts_contradict_is_a_fault()
    {
        var fact = _exercise.Story.Facts.SelectMany(known => Kentongan.Decide.Signals.Detectors.StatedFigure.In(known.Text)).First();
        var wrong = Approved($"Sampai pagi ini ada {fact.Value + 7:0} {fact.Of} di posko.", _now);
        var right = Approved($"Sampai pagi ini ada {fact.Value:0} {fact.Of} di posko.", _now);
        Assert.Contains(Score(_now, messages: [wrong]).Errors, error => error.Kind == ShortfallKind.ContradictsFacts);
        Assert.DoesNotContain(Score(_now, messages: [right]).Errors, error => error.Kind == ShortfallKind.ContradictsFacts);
    }

    [Fact]
    public void A_late_answer_counts_half()
    {
        var later = _exercise.After(0.4, _now);
        var answered = new AnswerInject(1, "Terbit.", "budi").Decide(later, _now.AddHours(3)).Value!;
        var report = Score(_now.AddHours(3.2), exercise: answered);
        Assert.Contains(report.Errors, error => error.Kind == ShortfallKind.LateAnswer);
        Assert.Equal((1, 1), (report.Injects.Done, report.Injects.Late));
        Assert.Equal(20 * 0.5 / report.Injects.Due, report.Injects.Points.Reached, 0.001);
    }

    [Fact]
    public void Ending_keeps_the_report_of_that_moment()
    {
        var ended = new StopExercise((exercise, now) => ExerciseScoring.Of(exercise, new([Opened(_now)], [], []), now), "rina").Decide(_exercise, _now.AddHours(1)).Value!;
        Assert.Equal(ExerciseStatus.Ended, ended.Status);
        Assert.Equal(_now.AddHours(1), ended.Report!.MadeAt);
        Assert.Equal("exercise.over", new AnswerInject(1, "ya", "rina").Decide(ended, _now.AddHours(2)).Objection!.Code);
        Assert.Equal(ended.StoryAt(_now.AddHours(1)), ended.StoryAt(_now.AddHours(5)));
    }
}
