using Kentongan.Decide.Exercises;
using Kentongan.Decide.Issues;

namespace Kentongan.Measure.Exercises;

/// <summary>
/// Detect, verify, decide, say, on the story's clock. Targets are the practice's clocks of the level that the scenario
/// deserves: alert from the event, verification from the opening as at level 2, decision and statement from the opening.
/// What a team makes is stamped by that clock (<see cref="StoryTime{T}"/>).
/// </summary>
static class ResponseTimes
{
    const double MostPoints = 15;

    /// <summary>Three times the target earns nothing any more.</summary>
    const double TooLate = 3;

    /// <summary>Nobody opens, checks, decides or writes in less of their own time, however fast the story runs.</summary>
    static readonly TimeSpan _leastTime = TimeSpan.FromMinutes(5);

    public static IReadOnlyList<MeasuredTime> Of(Exercise exercise, ExerciseMade made, DateTimeOffset now)
    {
        var level = (IssueLevel)exercise.Story.Issue.Level;
        var issue = made.Issues.Count > 0 ? made.Issues[0] : null;
        var statement = level == IssueLevel.Crisis ? Clock.Of(level).FirstDeed!.Value : Clock.Of(IssueLevel.High).Recheck;
        var alert = Clock.Of(level).FirstDeed ?? Clock.Of(level).Recheck;
        var verify = Clock.Of(IssueLevel.Elevated).FirstDeed!.Value;
        var eventAt = exercise.Play().EventAt;
        var opened = issue?.OpenedAt;
        return
        [
            Measure(ResponseStep.Detect, eventAt, issue is null ? null : (issue.OpenedAt, Page(issue)), alert),
            Measure(ResponseStep.Verify, opened, Verified(made), verify),
            Measure(ResponseStep.Decide, opened, Decided(made), statement),
            Measure(ResponseStep.Say, opened, Said(made), statement),
        ];

        MeasuredTime Measure(ResponseStep step, DateTimeOffset? from, (DateTimeOffset At, string Proof)? done, TimeSpan target)
        {
            var at = done?.At;
            var due = Deadline.Of(exercise, from ?? eventAt + alert, target, _leastTime);
            var real = Moment(at) - Moment(from);
            return new(step, from, at, due, target, real?.TotalMinutes, done?.Proof, PointsOf(from ?? eventAt + alert, at, due, exercise.StoryAt(now)));
        }

        DateTimeOffset? Moment(DateTimeOffset? story) => story is { } time ? StoryClock.MomentOf(exercise.Stretches, time) : null;
    }

    /// <summary>Nothing is judged before it was due; what was done in time earns all, what took three times as long earns nothing.</summary>
    static Points PointsOf(DateTimeOffset from, DateTimeOffset? at, DateTimeOffset due, DateTimeOffset story) =>
        at is { } done ? new(MostPoints * Math.Clamp((TooLate - ((done - from) / (due - from))) / (TooLate - 1), 0, 1), MostPoints)
        : new(0, story > due ? MostPoints : 0);

    static (DateTimeOffset At, string Proof)? Verified(ExerciseMade made) => Earliest(made.Claims.SelectMany(claim =>
        claim.Evidence.Select(evidence => evidence.At).Concat(claim.Verdicts.Select(verdict => verdict.At)).Append(claim.Proposed?.At ?? DateTimeOffset.MaxValue)
            .Select(at => (at, $"/klaim/{claim.Id}"))));

    static (DateTimeOffset At, string Proof)? Decided(ExerciseMade made) => Earliest(made.Issues.SelectMany(issue =>
        issue.Timeline.Where(entry => entry.Deed == "decision").Select(entry => (entry.At, Page(issue)))));

    static (DateTimeOffset At, string Proof)? Said(ExerciseMade made) => Earliest(made.Messages.SelectMany(item =>
        item.History.Where(entry => entry.Deed == "approved").Select(entry => (entry.At, $"/konten/{item.Id}"))));

    static (DateTimeOffset At, string Proof)? Earliest(IEnumerable<(DateTimeOffset At, string Proof)> deeds)
    {
        var first = deeds.Where(deed => deed.At < DateTimeOffset.MaxValue).OrderBy(deed => deed.At).ToList();
        return first.Count > 0 ? first[0] : null;
    }

    static string Page(Issue issue) => $"/isu/{issue.Id}";
}
