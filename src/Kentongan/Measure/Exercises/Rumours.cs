using Kentongan.Decide.Exercises;
using Kentongan.Decide.Issues;
using Kentongan.Decide.Rehearsal;

namespace Kentongan.Measure.Exercises;

/// <summary>The planted rumours of an exercise, and which of them the team noticed.</summary>
static class Rumours
{
    /// <summary>When the first rumour has been out as long as level 2 takes to verify something.</summary>
    public static DateTimeOffset FirstOut(Exercise exercise) =>
        exercise.Story.Debunks.Min(debunk => OutSince(exercise, debunk)) + Noticing;

    /// <summary>Those that have been out long enough to be in the log of claims.</summary>
    public static IReadOnlyList<KnownDebunk> DueIn(Exercise exercise, DateTimeOffset now) =>
        [.. exercise.Story.Debunks.Where(debunk => OutSince(exercise, debunk) + Noticing <= exercise.StoryAt(now))];

    public static IReadOnlyList<KnownDebunk> MissedIn(Exercise exercise, ExerciseMade made, PlantedTruth truth, DateTimeOffset now)
    {
        var noticed = made.Claims.Select(claim => truth.RumourIn(claim.Text)?.Narrative).ToHashSet(StringComparer.Ordinal);
        return [.. DueIn(exercise, now).Where(debunk => !noticed.Contains(debunk.Narrative))];
    }

    static TimeSpan Noticing => Clock.Of(IssueLevel.Elevated).FirstDeed!.Value;

    static DateTimeOffset OutSince(Exercise exercise, KnownDebunk debunk) =>
        exercise.Play().EventAt.AddHours(exercise.Story.Waves.Where(wave => wave.Role == ScenarioRole.Rumour && wave.Narrative == debunk.Narrative).Min(wave => wave.Start));
}
