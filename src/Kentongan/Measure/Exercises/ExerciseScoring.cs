using Kentongan.Decide.Exercises;

namespace Kentongan.Measure.Exercises;

/// <summary>
/// The scored report of an exercise: four times of 15 points each, injects answered in time 20, rumours noticed 20; what
/// was not due yet is not counted; each fault beyond those costs 5 of the 100.
/// </summary>
public static class ExerciseScoring
{
    const double MostForTally = 20;
    const double FaultCosts = 5;

    public static AfterActionReport Of(Exercise exercise, ExerciseMade made, DateTimeOffset now)
    {
        var (story, truth) = (exercise.StoryAt(now), new PlantedTruth(exercise, exercise.StoryAt(now)));
        var times = ResponseTimes.Of(exercise, made, now);
        var errors = TeamErrors.Of(exercise, made, truth, now);
        var (injects, rumours) = (InjectsOf(exercise, now, story), RumoursOf(exercise, made, truth, now));
        Points[] points = [.. times.Select(time => time.Points), injects.Points, rumours.Points];
        var (reached, most) = (points.Sum(point => point.Reached), points.Sum(point => point.Most));
        var faults = errors.Count(error => error.Kind is not (ShortfallKind.MissedRumour or ShortfallKind.UnansweredInject or ShortfallKind.LateAnswer));
        return new(
            exercise.Play().EventAt, story, now, truth.Played, times, injects, rumours, errors, new(reached, most),
            most == 0 ? null : Math.Max(0, (100 * reached / most) - (FaultCosts * faults)));
    }

    /// <summary>In time counts whole, late counts half.</summary>
    static Tally InjectsOf(Exercise exercise, DateTimeOffset now, DateTimeOffset story)
    {
        var asked = Injects.Delivered(exercise, now).Where(inject => inject.DueAt is not null && (inject.Answer is not null || inject.DueAt < story)).ToList();
        var (done, late) = (asked.Count(inject => inject.Answer is not null), asked.Count(inject => inject.IsLate));
        return new(asked.Count, done, late, new(asked.Count == 0 ? 0 : MostForTally * (done - (late / 2.0)) / asked.Count, asked.Count == 0 ? 0 : MostForTally));
    }

    static Tally RumoursOf(Exercise exercise, ExerciseMade made, PlantedTruth truth, DateTimeOffset now)
    {
        var (due, missed) = (Rumours.DueIn(exercise, now).Count, Rumours.MissedIn(exercise, made, truth, now).Count);
        return new(due, due - missed, 0, new(due == 0 ? 0 : MostForTally * (due - missed) / due, due == 0 ? 0 : MostForTally));
    }
}
