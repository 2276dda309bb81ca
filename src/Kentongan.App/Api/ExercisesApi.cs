using Kentongan.App.Accounts;
using Kentongan.App.Exercises;
using Kentongan.App.Web;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Rehearsal;

namespace Kentongan.App.Api;

/// <summary>Exercises: begin, pace, injects, report. Everything in them is marked LATIHAN and stays inside.</summary>
public static class ExercisesApi
{
    public static void MapExercises(this IEndpointRouteBuilder api)
    {
        api.MapGet("/scenarios", () => Scenarios.All.Select(scenario => new ScenarioJson(scenario.Name, new(scenario.Title, scenario.Summary), scenario.English, scenario.Injects.Count))).WithSummary("The crises that can be rehearsed");
        var exercises = api.MapGroup("/exercises");
        exercises.MapGet("/", (Doing<Exercise> doing, CancellationToken token) => doing.AllAsync(token)).WithSummary("The exercises of your agency, newest first");
        exercises.MapGet("/{id:int}", (int id, Doing<Exercise> doing, CancellationToken token) => doing.FindAsync(id, token)).WithSummary("One exercise with its team, its paces and its answers");
        exercises.MapGet("/{id:int}/injects", InjectsAsync).WithSummary("The injects that have come to you");
        exercises.MapGet("/{id:int}/report", ReportAsync).WithSummary("The after-action report, or how it stands");
        exercises.MapPost("/", BeginAsync).RequireAuthorization(Access.Decide).WithSummary("Begin an exercise");
        exercises.MapPost("/{id:int}/injects/{number:int}/answer", (int id, int number, AnswerDeed deed, Doing<Exercise> doing, CancellationToken token) =>
            doing.DoAsync(id, (exercise, by, now) => new AnswerInject(number, deed.Text, by).Decide(exercise, now), "exercise.answer", token)).WithSummary("Answer an inject");
        exercises.MapPost("/{id:int}/pause", (int id, Doing<Exercise> doing, CancellationToken token) =>
            doing.DoAsync(id, (exercise, by, now) => new PauseExercise(by).Decide(exercise, now), "exercise.pause", token)).WithSummary("Pause the story");
        exercises.MapPost("/{id:int}/run", (int id, PaceDeed deed, Doing<Exercise> doing, CancellationToken token) =>
            doing.DoAsync(id, (exercise, by, now) => new RunExercise(deed.Speed, by).Decide(exercise, now), "exercise.speed", token)).WithSummary("Go on, or change the pace");
        exercises.MapPost("/{id:int}/skip", (int id, SkipDeed deed, Doing<Exercise> doing, CancellationToken token) =>
            doing.DoAsync(id, (exercise, by, now) => new SkipAhead(deed.Hours, by).Decide(exercise, now), "exercise.skip", token)).WithSummary("Leave out some hours of the story");
        exercises.MapPost("/{id:int}/stop", StopAsync).WithSummary("End it and keep its report");
    }

    public sealed record ScenarioJson(string Name, ScenarioWords Indonesian, ScenarioWords English, int Injects);

    public sealed record NewExercise(string Scenario, double Speed, long Posts, IReadOnlyList<TeamMember> Team, int? AgencyId);

    public sealed record AnswerDeed(string Text);

    public sealed record PaceDeed(double? Speed);

    public sealed record SkipDeed(double Hours);

    /// <summary>An inject as its receiver may know it: what a good team does is told to the trainer, and to all when it is over.</summary>
    public sealed record InjectJson(int Number, string Role, DateTimeOffset At, DateTimeOffset? DueAt, InjectWords Indonesian, InjectWords English, InjectAnswer? Answer)
    {
        public static InjectJson Of(InjectStanding inject, bool tellsAll) => new(
            inject.Number, inject.Role, inject.At, inject.DueAt, Told(inject.Inject.In("id"), tellsAll), Told(inject.Inject.English, tellsAll), inject.Answer);

        static InjectWords Told(InjectWords words, bool tellsAll) => tellsAll ? words : words with { Expected = "" };
    }

    static async Task<IResult> BeginAsync(NewExercise request, ExerciseDesk desk, Viewer viewer, CancellationToken cancellationToken)
    {
        var decision = await desk.BeginAsync(
            new(request.Scenario, request.Speed, request.Posts, request.Team, viewer.AgencyId ?? request.AgencyId ?? 1, viewer.Name), cancellationToken);
        return decision.Value is { } exercise ? Results.Created($"/api/v1/exercises/{exercise.Id}", exercise) : Results.BadRequest(decision.Objection);
    }

    static async Task<IResult> StopAsync(int id, Doing<Exercise> doing, ExerciseDesk desk, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await MineAsync(id, doing, cancellationToken) is not { } exercise)
        {
            return Results.NotFound();
        }

        var decision = await desk.StopAsync(exercise, viewer.Name, cancellationToken);
        return decision.Value is { } ended ? Results.Ok(ended) : Results.BadRequest(decision.Objection);
    }

    static async Task<IResult> ReportAsync(int id, Doing<Exercise> doing, ExerciseDesk desk, CancellationToken cancellationToken) =>
        await MineAsync(id, doing, cancellationToken) is { } exercise ? Results.Ok(await desk.ReportAsync(exercise, cancellationToken)) : Results.NotFound();

    static async Task<IResult> InjectsAsync(int id, Doing<Exercise> doing, Viewer viewer, TimeProvider time, CancellationToken cancellationToken) =>
        await MineAsync(id, doing, cancellationToken) is { } exercise
            ? Results.Ok(Injects.For(exercise, viewer.Name, time.GetUtcNow()).Select(inject => InjectJson.Of(inject, exercise.EndedAt is not null || exercise.IsTrainer(viewer.Name))))
            : Results.NotFound();

    static async Task<Exercise?> MineAsync(int id, Doing<Exercise> doing, CancellationToken cancellationToken) =>
        (await doing.AllAsync(cancellationToken)).FirstOrDefault(exercise => exercise.Id.Value == id);
}
