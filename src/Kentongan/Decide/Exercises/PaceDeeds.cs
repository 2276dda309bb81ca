using System.Globalization;

namespace Kentongan.Decide.Exercises;

/// <summary>Stops the story's clock for a while.</summary>
public sealed record PauseExercise(string By)
{
    public Decision<Exercise> Decide(Exercise exercise, DateTimeOffset now) =>
        Pace.May(exercise, By) is { } refused ? refused
        : exercise.Speed == 0 ? ExerciseObjections.PausedAlready
        : exercise.GoOn(now, 0, By, "paused", "");
}

/// <summary>Lets the story run, at the pace before the pause or at another one.</summary>
public sealed record RunExercise(double? Speed, string By)
{
    public Decision<Exercise> Decide(Exercise exercise, DateTimeOffset now)
    {
        var speed = Speed ?? exercise.Stretches.Last(stretch => stretch.Speed > 0).Speed;
        return Pace.May(exercise, By) is { } refused ? refused
            : !BeginExercise.Speeds.Contains(speed) ? ExerciseObjections.PaceOutOfRange
            : exercise.GoOn(now, speed, By, "speed", speed.ToString(CultureInfo.InvariantCulture));
    }
}

/// <summary>Leaves out some hours of the story; what would have been posted in them is there at once.</summary>
public sealed record SkipAhead(double Hours, string By)
{
    public const double Most = 48;

    public Decision<Exercise> Decide(Exercise exercise, DateTimeOffset now) =>
        Pace.May(exercise, By) is { } refused ? refused
        : Hours is <= 0 or > Most or double.NaN ? ExerciseObjections.SkipOutOfRange
        : exercise.With(new(now, By, "skipped", Hours.ToString(CultureInfo.InvariantCulture))) with
        {
            Stretches = [.. exercise.Stretches, new(now, exercise.StoryAt(now).AddHours(Hours), exercise.Speed)],
        };
}

/// <summary>The program was stopped: the story goes on from where it had come, and nobody lost time.</summary>
public sealed record PickUp(DateTimeOffset StoppedAt)
{
    public Decision<Exercise> Decide(Exercise exercise, DateTimeOffset now) =>
        exercise.Speed == 0 || StoppedAt >= now ? ExerciseObjections.NothingToPickUp
        : exercise.With(new(now, "system", "picked-up", "")) with
        {
            Stretches =
            [
                .. exercise.Stretches,
                new(Latest(exercise, StoppedAt), exercise.StoryAt(Latest(exercise, StoppedAt)), 0),
                new(now, exercise.StoryAt(Latest(exercise, StoppedAt)), exercise.Speed),
            ],
        };

    static DateTimeOffset Latest(Exercise exercise, DateTimeOffset stopped) => stopped > exercise.Stretches[^1].From ? stopped : exercise.Stretches[^1].From;
}

/// <summary>Ends an exercise and keeps its report as it is then.</summary>
public sealed record StopExercise(Func<Exercise, DateTimeOffset, AfterActionReport> Report, string By)
{
    public Decision<Exercise> Decide(Exercise exercise, DateTimeOffset now)
    {
        if (Pace.May(exercise, By) is { } refused)
        {
            return refused;
        }

        var ended = exercise.With(new(now, By, "ended", "")) with { EndedAt = now };
        return ended with { Report = Report(ended, now) };
    }
}

static class Pace
{
    /// <summary>Null when this person may change the pace; the program itself may.</summary>
    public static Objection? May(Exercise exercise, string by) =>
        exercise.EndedAt is not null ? ExerciseObjections.Over
        : by == "system" || exercise.IsTrainer(by) ? null
        : ExerciseObjections.TrainerOnly;

    public static Exercise GoOn(this Exercise exercise, DateTimeOffset now, double speed, string by, string deed, string text) =>
        exercise.With(new(now, by, deed, text)) with { Stretches = [.. exercise.Stretches, new(now, exercise.StoryAt(now), speed)] };
}
