using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Kentongan.App.Accounts;
using Kentongan.App.Printing;
using Kentongan.App.Web;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Signals;
using Kentongan.Measure.Exercises;
using Kentongan.Records;

namespace Kentongan.App.Exercises;

/// <summary>What plays exercises, and the doors that are no pages: the live clock and the report's files.</summary>
static class ExerciseDoors
{
    static readonly TimeSpan _pulse = TimeSpan.FromSeconds(2);

    public static IServiceCollection AddExercises(this IServiceCollection services) => services
        .AddSingleton<ExercisePlaying>()
        .AddScoped<ExerciseReading>()
        .AddScoped<ExerciseDesk>()
        .AddScoped<ExerciseFiles>()
        .AddScoped<TeamChoice>()
        .AddScoped<DecidingRoles>()
        .AddHostedService<PlayExercises>();

    public static void MapExerciseDoors(this IEndpointRouteBuilder app)
    {
        app.MapGet("/latihan/{number:int}/aliran", TellAsync).RequireAuthorization(Access.Read).ExcludeFromDescription();
        app.MapGet("/latihan/{number:int}/laporan.{format}", DownloadAsync).RequireAuthorization(Access.Read).ExcludeFromDescription();
    }

    /// <param name="Clock">Day and hour of the story.</param>
    /// <param name="Played">Posts so far.</param>
    /// <param name="Injects">How many injects this person has been given.</param>
    /// <param name="Signals">How many signals the topic has raised.</param>
    /// <param name="Over">Whether the exercise has ended.</param>
    public sealed record News(string Clock, string Played, int Injects, int Signals, bool Over);

    static async Task<IResult> TellAsync(
        int number, IServiceScopeFactory scopes, IRecords<Exercise> exercises, Viewer viewer, TimeProvider time, CancellationToken cancellationToken) =>
        await exercises.FindAsync(number, cancellationToken) is { } exercise && viewer.Sees(exercise.AgencyId)
            ? TypedResults.ServerSentEvents(NewsAsync(scopes, number, viewer.Name, time, cancellationToken))
            : Results.NotFound();

    static async IAsyncEnumerable<SseItem<News>> NewsAsync(
        IServiceScopeFactory scopes, int number, string person, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await NewsAsync(scopes, number, person, time.GetUtcNow(), cancellationToken) is { } news)
        {
            yield return new(news, "news");
            if (news.Over)
            {
                yield break;
            }

            await Task.Delay(_pulse, time, cancellationToken);
        }
    }

    static async Task<News?> NewsAsync(IServiceScopeFactory scopes, int number, string person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<IRecords<Exercise>>().FindAsync(number, cancellationToken) is not { } exercise)
        {
            return null;
        }

        var pulse = await scope.ServiceProvider.GetRequiredService<IRecords<ExercisePulse>>().FindAsync(ExercisePulse.KeyOf(exercise.Id), cancellationToken);
        var signals = (await scope.ServiceProvider.GetRequiredService<IRecords<Signal>>().AllAsync(exercise.AgencyId, cancellationToken)).Count(signal => signal.Topic == exercise.Topic);
        return new(
            ExerciseWording.Story(exercise.StoryAt(now)), (pulse?.Played ?? 0).ToString("N0", CultureInfo.CurrentCulture),
            Injects.For(exercise, person, now).Count, signals, exercise.EndedAt is not null);
    }

    static async Task<IResult> DownloadAsync(
        int number, string format, IRecords<Exercise> exercises, ExerciseDesk desk, ExerciseFiles files, Viewer viewer, IAuditLog audit, CancellationToken cancellationToken)
    {
        if (!DailyReportFiles.Formats.TryGetValue(format, out var type) || await exercises.FindAsync(number, cancellationToken) is not { } exercise || !viewer.Sees(exercise.AgencyId))
        {
            return Results.NotFound();
        }

        var made = await files.MakeAsync(exercise, await desk.ReportAsync(exercise, cancellationToken), viewer.Zone, format, cancellationToken);
        if (made.Value is not { } bytes)
        {
            return Results.LocalRedirect($"/latihan/{exercise.Id}/laporan?salah=cetak");
        }

        await audit.WriteAsync(viewer.Name, "export.exercise", $"exercise:{exercise.Id}", format, cancellationToken);
        return Results.File(bytes, type, $"LATIHAN-laporan-{exercise.Id}.{format}");
    }
}
