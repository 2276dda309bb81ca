using System.Globalization;
using Kentongan.App.Web;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Rehearsal;
using Kentongan.Listen;
using Kentongan.Listen.Topics;
using Kentongan.Measure.Exercises;
using Kentongan.Records;

namespace Kentongan.App.Exercises;

/// <summary>Begins and ends exercises with what belongs to them: the topic that they fill, their public accounts, their report.</summary>
public sealed class ExerciseDesk(
    Desk<Exercise> desk, ITopics topics, IPublicRegister register, ExerciseReading reading, TimeProvider time)
{
    static readonly TimeSpan _longest = TimeSpan.FromDays(30);

    public async Task<Decision<Exercise>> BeginAsync(BeginExercise request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (request.Begin(default, now).Objection is { } refused)
        {
            return refused;
        }

        var scenario = Scenarios.Find(request.Scenario)!;
        foreach (var account in RehearsalRegister.Of(scenario, request.By, now))
        {
            await register.ConfirmAsync(account, cancellationToken);
        }

        var topic = await topics.AddAsync(Topic(scenario, request, now), cancellationToken);
        return await desk.BeginAsync(at => request.Begin(topic.Id, at), request.By, "exercise.begin", cancellationToken);
    }

    /// <summary>Ends it, keeps its report, and stops listening for its topic.</summary>
    public async Task<Decision<Exercise>> StopAsync(Exercise exercise, string by, CancellationToken cancellationToken)
    {
        var made = await reading.ReadAsync(exercise, cancellationToken);
        var decision = await desk.DoAsync(
            exercise.Id.Value, new StopExercise((ended, now) => ExerciseScoring.Of(ended, made, now), by).Decide, by, "exercise.stop", cancellationToken);
        if (decision.IsAllowed && await topics.FindAsync(exercise.Topic, cancellationToken) is { } topic)
        {
            await topics.ChangeAsync(topic with { EndsAt = time.GetUtcNow() }, cancellationToken);
        }

        return decision;
    }

    /// <summary>The report that was kept when it ended; while it runs, how it stands now.</summary>
    public async Task<AfterActionReport> ReportAsync(Exercise exercise, CancellationToken cancellationToken) =>
        exercise.Report ?? ExerciseScoring.Of(exercise, await reading.ReadAsync(exercise, cancellationToken), time.GetUtcNow());

    static Topic Topic(Scenario scenario, BeginExercise request, DateTimeOffset now) => new()
    {
        Id = default,
        Name = string.Create(CultureInfo.InvariantCulture, $"{scenario.Topic.Name} · {Zone.Wib.At(now):yyyy-MM-dd HH.mm.ss}"),
        Query = scenario.Topic.Query,
        Purpose = scenario.Topic.Purpose,
        LegalBasis = scenario.Topic.LegalBasis,
        Owner = request.By,
        AgencyId = request.AgencyId,
        CreatedAt = now,
        EndsAt = now + _longest,
        IsRehearsal = true,
    };
}
