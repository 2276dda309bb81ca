using Kentongan.Decide.Rehearsal;

namespace Kentongan.Decide.Exercises;

/// <summary>Starts an exercise: which story, how fast, how many posts, and who plays what.</summary>
public sealed record BeginExercise(string Scenario, double Speed, long Posts, IReadOnlyList<TeamMember> Team, int AgencyId, string By)
{
    public const long FewestPosts = 500, MostPosts = 100_000;

    /// <summary>Real time, and three ways to be faster.</summary>
    public static IReadOnlyList<double> Speeds { get; } = [1, 10, 60, 360];

    /// <summary>Nobody is told when the event comes: between one and two hours of the story after the beginning.</summary>
    static TimeSpan Lead(int seed) => TimeSpan.FromMinutes(60 + (Math.Abs((long)seed * 37) % 60));

    /// <param name="topic">The topic that was made for it; its number also seeds the story, so that no two exercises share a post.</param>
    /// <param name="now">The time.</param>
    public Decision<Exercise> Begin(TopicId topic, DateTimeOffset now)
    {
        if (Scenarios.Find(Scenario) is not { } scenario)
        {
            return ExerciseObjections.NoSuchScenario;
        }

        if (!Speeds.Contains(Speed) || Posts is < FewestPosts or > MostPosts)
        {
            return ExerciseObjections.PaceOutOfRange;
        }

        if (Team.Count == 0 || Team.Any(member => string.IsNullOrWhiteSpace(member.Person) || !TeamRoles.All.Contains(member.Role)))
        {
            return ExerciseObjections.TeamMissing;
        }

        var seed = 1_000 + topic.Value;
        var story = Simulation.EndingBefore(now, scenario, Posts, seed);
        return new Exercise
        {
            Id = default,
            Scenario = scenario.Name,
            Topic = topic,
            AgencyId = AgencyId,
            Trainer = By,
            Team = [.. Team.Select(member => member with { Person = member.Person.Trim() }).Distinct()],
            Posts = Posts,
            Seed = seed,
            StoryBegins = story.Start,
            StartedAt = now,
            Stretches = [new(now, story.EventAt - Lead(seed), Speed)],
            History = [new(now, By, "began", "")],
        };
    }
}
