using System.Text.Json;
using System.Text.Json.Serialization;
using Kentongan.App.Accounts;
using Kentongan.App.Charts;

namespace Kentongan.App.Api;

/// <summary>The HTTP API: everything that the screens show, for programs, under the same rules.</summary>
public static class ApiRegistration
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddOpenApi("v1", options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Kentongan";
            document.Info.Description = "Everything the screens show, under the same rights. Filters are the queries of the pages' addresses.";
            return Task.CompletedTask;
        }));
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
        });
        return services;
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi().RequireAuthorization();
        var api = app.MapGroup("/api/v1").RequireAuthorization(Access.Read);
        api.MapTopics();
        api.MapSources();
        api.MapPress();
        app.MapOutlets();
        api.MapReadings();
        api.MapPosts();
        api.MapCharts();
        api.MapUnderstanding();
        api.MapReviews();
        api.MapNetworks();
        api.MapIssues();
        api.MapSignals();
        api.MapBoard();
        api.MapClaims();
        api.MapExercises();
        api.MapComplaints();
        api.MapClocks();
        api.MapFeedback();
        api.MapContents();
        api.MapReports();
        app.MapJobs();
    }
}
