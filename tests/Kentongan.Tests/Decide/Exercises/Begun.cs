using Kentongan.Decide;
using Kentongan.Decide.Exercises;

namespace Kentongan.Tests.Decide.Exercises;

/// <summary>An exercise that has just begun: rina leads it, budi and sari play.</summary>
static class Begun
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(7));

    public static Exercise At(double speed, string scenario = "flood", long posts = 3_000) =>
        new BeginExercise(scenario, speed, posts, [new("budi", PracticeRoles.SocialMediaAdmin), new("sari", PracticeRoles.Leader)], 1, "rina")
            .Begin(new(7), Now).Value! with { Id = new(4) };

    /// <summary>Skips until so many hours after the event.</summary>
    public static Exercise After(this Exercise exercise, double hours, DateTimeOffset now)
    {
        var missing = (exercise.Play().EventAt.AddHours(hours) - exercise.StoryAt(now)).TotalHours;
        while (missing > 0)
        {
            var step = Math.Min(missing, SkipAhead.Most);
            (exercise, missing) = (new SkipAhead(step, "rina").Decide(exercise, now).Value!, missing - step);
        }

        return exercise;
    }
}
