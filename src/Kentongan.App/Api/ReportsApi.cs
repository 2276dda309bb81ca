using Kentongan.App.Web;
using Kentongan.Measure.Reports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kentongan.App.Api;

/// <summary>The reports as numbers.</summary>
public static class ReportsApi
{
    public static void MapReports(this IEndpointRouteBuilder api)
    {
        api.MapGet("/topics/{id:int}/reports/{day}", DayAsync).WithSummary("The daily report of a topic (day as 2026-11-22, in your zone)");
        api.MapGet("/topics/{id:int}/reports/{day}/week", WeekAsync).WithSummary("The weekly report of a topic (any day of the week, in your zone)");
    }

    static async Task<Results<Ok<WeeklyReport>, NotFound>> WeekAsync(
        int id, DateOnly day, VisibleTopics topics, WeeklyReporting reporting, Viewer viewer, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is { } topic
            ? TypedResults.Ok(await reporting.MakeAsync(topic, day, viewer.Zone.Offset, cancellationToken))
            : TypedResults.NotFound();

    static async Task<Results<Ok<DailyReport>, NotFound>> DayAsync(
        int id, DateOnly day, VisibleTopics topics, DailyReporting reporting, Viewer viewer, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is { } topic
            ? TypedResults.Ok(await reporting.MakeAsync(topic, day, viewer.Zone.Offset, cancellationToken))
            : TypedResults.NotFound();
}
