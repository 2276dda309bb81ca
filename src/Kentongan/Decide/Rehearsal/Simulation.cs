using Kentongan.Listen;

namespace Kentongan.Decide.Rehearsal;

/// <summary>
/// One run of a scenario: how many posts, from which seed, beginning when. The same values always play the same posts,
/// to the byte; the course (calm weeks, event, rumour, answers, campaigns) is the same for a thousand posts and for a
/// hundred million, and so is the memory.
/// </summary>
public sealed record Simulation(Scenario Scenario, long Posts, int Seed, DateTimeOffset Start)
{
    static readonly TimeSpan _westernIndonesianTime = TimeSpan.FromHours(7);

    /// <summary>The Monday on which a run begins unless it is told otherwise.</summary>
    public static DateTimeOffset UsualStart { get; } = new(2026, 1, 5, 0, 0, 0, _westernIndonesianTime);

    /// <summary>The run whose last whole day is the day before <paramref name="now"/>: a demonstration that is still warm.</summary>
    public static Simulation EndingBefore(DateTimeOffset now, Scenario scenario, long posts, int seed)
    {
        var midnight = new DateTimeOffset(now.ToOffset(_westernIndonesianTime).Date, _westernIndonesianTime);
        return new(scenario, posts, seed, midnight - scenario.Duration);
    }

    public DateTimeOffset EventAt => Start + Scenario.EventAt;

    public DateTimeOffset End => Start + Scenario.Duration;

    /// <summary>The run as a source that can be taken into the store.</summary>
    public IEnumerable<SourceRow> Rows() => Play().Select((simulated, number) => SourceRow.Of(simulated.Post, number + 1L));

    /// <summary>The posts in the order of time, each written when it is asked for.</summary>
    public IEnumerable<SimulatedPost> Play()
    {
        var dice = new Dice(Dice.Scramble((ulong)Seed) ^ (ulong)Posts);
        var phrases = Scenarios.Phrases(Scenario);
        var cast = new Cast(Scenario, phrases, (ulong)Seed, Posts);
        var stage = new Stage(this, new(Scenario, phrases), cast, dice);
        foreach (var turn in new Schedule(Scenario, Posts, Start, cast.Officials, dice).Turns())
        {
            yield return stage.Perform(turn);
        }
    }
}
