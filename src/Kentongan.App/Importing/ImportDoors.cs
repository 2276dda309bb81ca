using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Kentongan.App.Accounts;
using Kentongan.App.Web;
using Kentongan.Listen.Hearing;
using Kentongan.Storage;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Kentongan.App.Importing;

/// <summary>How files come in through the screen, and how their progress is told.</summary>
public static class ImportDoors
{
    /// <summary>The largest file taken through the screen; larger ones go through the terminal.</summary>
    public const long LargestFile = 2L << 30;

    static readonly TimeSpan _pulse = TimeSpan.FromMilliseconds(400);

    public static IServiceCollection AddImports(this IServiceCollection services)
    {
        services.AddSingleton(provider => new Pseudonymiser(
            InstanceKeyFile.LoadOrCreate(provider.GetRequiredService<StorageOptions>().DataFolder, Environment.GetEnvironmentVariable)));
        services.AddSingleton<FileImport>();
        services.AddSingleton<TopicSetup>();
        services.AddSingleton<RehearsalLoad>();
        services.AddSingleton<ImportDesk>();
        services.AddHostedService<ImportService>();
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = LargestFile);
        return services;
    }

    public static void MapImports(this IEndpointRouteBuilder app)
    {
        app.MapPost("/pantau/impor/berkas", TakeAsync).RequireAuthorization(Access.Listen).ExcludeFromDescription()
            .WithMetadata(new RequestSizeLimitAttribute(LargestFile));
        app.MapGet("/pantau/impor/{id}/kabar", NewsAsync).RequireAuthorization(Access.Listen).ExcludeFromDescription();
        var api = app.MapGroup("/api/v1/imports").RequireAuthorization(Access.Listen);
        api.MapGet("/", async (ImportDesk desk, Viewer viewer, CancellationToken cancellationToken) =>
            (await desk.OfAsync(viewer.AgencyId, cancellationToken)).Select(ImportJson.Of)).WithSummary("Imports, newest first");
        api.MapGet("/{id}", async (string id, ImportDesk desk, Viewer viewer, CancellationToken cancellationToken) =>
            await desk.FindAsync(id, viewer.AgencyId, cancellationToken) is { } job ? Results.Ok(ImportJson.Of(job)) : Results.NotFound()).WithSummary("How an import stands");
    }

    static async Task<IResult> TakeAsync(
        IFormFile file, [FromForm] int? topic, ImportDesk desk, IAuditLog audit, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        var job = await desk.TakeAsync(content, file.FileName, viewer.Name, viewer.AgencyId, topic, cancellationToken);
        await audit.WriteAsync(viewer.Name, "import.upload", $"import:{job.Id}", $"{file.Length} bytes", cancellationToken);
        return Results.LocalRedirect("/pantau/impor/" + job.Id);
    }

    static async Task<IResult> NewsAsync(string id, ImportDesk desk, Viewer viewer, TimeProvider time, CancellationToken cancellationToken) =>
        await desk.FindAsync(id, viewer.AgencyId, cancellationToken) is { } job
            ? TypedResults.ServerSentEvents(TellAsync(job, time, cancellationToken))
            : Results.NotFound();

    static async IAsyncEnumerable<SseItem<ImportJson>> TellAsync(
        ImportJob job, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (job.State is ImportState.Running)
        {
            yield return new(ImportJson.Of(job), "progress");
            await Task.Delay(_pulse, time, cancellationToken);
        }

        yield return new(ImportJson.Of(job), "done");
    }
}
