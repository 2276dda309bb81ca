using Kentongan.App.Web;
using Kentongan.Measure.Reports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kentongan.App.Api;

/// <summary>The daily report as numbers.</summary>
public static class ReportsApi
{
    public static void MapDailyReports(this IEndpointRouteBuilder api) =>
        api.MapGet("/topics/{id:int}/reports/{day}", MakeAsync).WithSummary("The daily report of a topic (day as 2026-11-22, in your zone)");

    static async Task<Results<Ok<DailyReport>, NotFound>> MakeAsync(
        int id, DateOnly day, VisibleTopics topics, DailyReporting reporting, Viewer viewer, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is { } topic
            ? TypedResults.Ok(await reporting.MakeAsync(topic, day, viewer.Zone.Offset, cancellationToken))
            : TypedResults.NotFound();
}
