using System.Globalization;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.Understand;
using Kentongan.Understand.Press;

namespace Kentongan.App.Api;

/// <summary>The press: outlets, stories, quoted officials, and a day's front page.</summary>
static class PressApi
{
    public static void MapPress(this IEndpointRouteBuilder api)
    {
        api.MapGet("/topics/{id:int}/press", ReviewAsync).WithSummary("Outlets with tone, stories with their outlets, officials quoted, hours");
        api.MapGet("/news/front", FrontAsync).WithSummary("The front page of a day (date=2026-11-22) from all your topics or one (topic=7)");
    }

    static async Task<IResult> ReviewAsync(int id, TopicViews views, ITopicReadings readings, FieldErrors errors, IAuditLog audit, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await views.FindAsync(id, cancellationToken) is not { } view)
        {
            return Results.NotFound();
        }

        await audit.WriteAsync(viewer.Name, "view.press", $"topic:{id}", view.Posts(), cancellationToken);
        return Results.Ok(PressJson.Of(
            await readings.PressAsync(view.Filter, view.Zone.Offset, cancellationToken), await errors.OfAsync(view.Topic.Id, Dimension.Sentiment, cancellationToken)));
    }

    static async Task<IResult> FrontAsync(string? date, int? topic, FrontPages pages, Viewer viewer, IAuditLog audit, TimeProvider time, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(viewer.Zone.At(time.GetUtcNow()).DateTime);
        if (date is not null && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out today))
        {
            return Results.Problem("Give the date as 2026-11-22.", statusCode: StatusCodes.Status400BadRequest);
        }

        await audit.WriteAsync(viewer.Name, "view.press", "front", viewer.Address, cancellationToken);
        var page = await pages.MakeAsync(date is null ? await pages.LastDayAsync(today, topic, cancellationToken) : today, topic, cancellationToken);
        return Results.Ok(new
        {
            page.Day,
            page.Articles,
            page.Outlets,
            page.Tone,
            Stories = page.Stories.Select(story => new
            {
                story.Lead.Title, story.Lead.Url, story.Lead.Outlet, story.Lead.PublishedAt, story.Opening, Said = story.Said?.Text, By = story.Said?.Speaker, story.Said?.Office,
                story.Outlets, story.Articles, SpreadHours = Math.Round(story.Spread.TotalHours, 2), story.Tone,
            }),
        });
    }
}
