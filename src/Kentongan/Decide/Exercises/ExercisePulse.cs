using Kentongan.Records;

namespace Kentongan.Decide.Exercises;

/// <summary>
/// How far an exercise was played, written every few seconds while it runs and kept apart from it, so that no deed of a
/// person meets a version that the clock has made old.
/// </summary>
public sealed record ExercisePulse : IRecord<ExercisePulse>
{
    public int Number { get; init; }
    public required ExerciseId Exercise { get; init; }
    public required int AgencyId { get; init; }
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>When the player was last at work, on people's clocks.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Posts of the story that were handed to the store.</summary>
    public long Played { get; init; }

    /// <summary>Until when in the story somebody looked for signals; null before the first look.</summary>
    public DateTimeOffset? LookedAt { get; init; }
    public int Version { get; init; } = 1;

    public string Key => KeyOf(Exercise);

    public static string KeyOf(ExerciseId exercise) => $"exercise:{exercise}";

    static string IRecord<ExercisePulse>.Noun => "exercise-pulse";
    bool IRecord<ExercisePulse>.IsOpen => false;
    string IRecord<ExercisePulse>.Standing => "";
    ExercisePulse IRecord<ExercisePulse>.Kept(int number, int version) => this with { Number = number, Version = version };
}
