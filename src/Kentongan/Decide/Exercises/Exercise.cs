using System.Text.Json.Serialization;
using Kentongan.Decide.Rehearsal;
using Kentongan.Records;

namespace Kentongan.Decide.Exercises;

/// <summary>
/// A team plays one of the fictional crises on screen: the posts come as the story's time goes, injects ask for answers,
/// and in the end a report says how it went. Everything that it makes is marked LATIHAN and stays inside.
/// </summary>
public sealed record Exercise : IRecord<Exercise>
{
    public required ExerciseId Id { get; init; }

    /// <summary>The name of the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>The topic that only this exercise fills.</summary>
    public required TopicId Topic { get; init; }
    public required int AgencyId { get; init; }

    /// <summary>Who leads it: sees every inject, and changes the pace.</summary>
    public required string Trainer { get; init; }
    public required IReadOnlyList<TeamMember> Team { get; init; }
    public required long Posts { get; init; }
    public required int Seed { get; init; }

    /// <summary>When the calm weeks of the story begin.</summary>
    public required DateTimeOffset StoryBegins { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Every change of pace, oldest first; never empty.</summary>
    public required IReadOnlyList<Stretch> Stretches { get; init; }
    public IReadOnlyList<InjectAnswer> Answers { get; init; } = [];
    public IReadOnlyList<Entry> History { get; init; } = [];

    /// <summary>The report as it was when the exercise ended; null while it runs.</summary>
    public AfterActionReport? Report { get; init; }
    public int Version { get; init; } = 1;

    static string IRecord<Exercise>.Noun => "exercise";
    int IRecord<Exercise>.Number => Id.Value;
    DateTimeOffset IRecord<Exercise>.MadeAt => StartedAt;
    bool IRecord<Exercise>.IsOpen => EndedAt is null;
    TopicId? IRecord<Exercise>.Topic => Topic;
    string IRecord<Exercise>.Standing => $"{Scenario} {Status}";
    Exercise IRecord<Exercise>.Kept(int number, int version) => this with { Id = new(number), Version = version };

    public ExerciseStatus Status => EndedAt is not null ? ExerciseStatus.Ended : Speed > 0 ? ExerciseStatus.Running : ExerciseStatus.Paused;

    /// <summary>Hours of the story to an hour; 0 while it is paused or over.</summary>
    public double Speed => EndedAt is null ? Stretches[^1].Speed : 0;

    [JsonIgnore]
    public Scenario Story => Scenarios.Find(Scenario) ?? throw new InvalidOperationException($"The scenario {Scenario} of exercise {Id} is not built in any more.");

    /// <summary>The posts of the whole story with their truth.</summary>
    public Simulation Play() => new(Story, Posts, Seed, StoryBegins);

    /// <summary>What time it was in the story at <paramref name="moment"/>; it never goes past the story's end or the exercise's.</summary>
    public DateTimeOffset StoryAt(DateTimeOffset moment)
    {
        var (story, end) = (StoryClock.At(Stretches, EndedAt is { } ended && ended < moment ? ended : moment), Play().End);
        return story < end ? story : end;
    }

    /// <summary>The parts that a person plays.</summary>
    public IEnumerable<string> RolesOf(string person) =>
        Team.Where(member => string.Equals(member.Person, person, StringComparison.OrdinalIgnoreCase)).Select(member => member.Role);

    public bool IsTrainer(string person) => string.Equals(Trainer, person, StringComparison.OrdinalIgnoreCase);

    internal Exercise With(Entry entry) => this with { History = [.. History, entry] };
}

/// <summary>How an exercise stands.</summary>
public enum ExerciseStatus : byte
{
    Running = 0,
    Paused = 1,
    Ended = 2,
}
