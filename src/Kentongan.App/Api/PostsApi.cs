using Kentongan.App.Accounts;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.Understand;

namespace Kentongan.App.Api;

/// <summary>The posts behind every number, a page at a time or as a file. Each look and each export is written down.</summary>
public static class PostsApi
{
    const int LargestPage = 200;

    public static void MapPosts(this IEndpointRouteBuilder api)
    {
        api.MapGet("/topics/{id:int}/posts", PageAsync).WithSummary("Posts, a page at a time");
        api.MapGet("/topics/{id:int}/posts.{format:regex(^(csv|xlsx|json)$)}", ExportAsync).RequireAuthorization(Access.Export)
            .WithSummary("All posts of the filter as CSV, XLSX or JSON, without handles");
    }

    static async Task<IResult> PageAsync(
        int id, int? page, int? size, string? order, TopicViews views, ITopicReadings readings, FilterQuestions questions, IAuditLog audit, Viewer viewer,
        CancellationToken cancellationToken)
    {
        if (await views.FindAsync(id, cancellationToken) is not { } view)
        {
            return Results.NotFound();
        }

        if (await questions.ObjectionAsync(view.Filter, cancellationToken) is { } objection)
        {
            return Results.Problem(objection, statusCode: StatusCodes.Status400BadRequest);
        }

        var by = Enum.TryParse<MentionOrder>(order, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : MentionOrder.Newest;
        var found = await readings.PageAsync(view.Filter, by, Math.Max(1, page ?? 1), Math.Clamp(size ?? 50, 1, LargestPage), cancellationToken);
        await audit.WriteAsync(viewer.Name, "view.posts", $"topic:{id}", view.Posts(), cancellationToken);
        return Results.Ok(new { found.Total, found.Page, found.Size, Posts = found.Mentions.Select(mention => ExportRow.Of(mention, view.Zone.Offset)) });
    }

    static async Task<IResult> ExportAsync(
        int id, string format, TopicViews views, ITopicReadings readings, FilterQuestions questions, IAuditLog audit, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await views.FindAsync(id, cancellationToken) is not { } view)
        {
            return Results.NotFound();
        }

        if (await questions.ObjectionAsync(view.Filter, cancellationToken) is { } objection)
        {
            return Results.Problem(objection, statusCode: StatusCodes.Status400BadRequest);
        }

        await audit.WriteAsync(viewer.Name, "export.posts", $"topic:{id}", $"{format} {view.Posts()}", cancellationToken);
        var rows = readings.ReadAsync(view.Filter, cancellationToken).Select(mention => ExportRow.Of(mention, view.Zone.Offset));
        var name = $"{view.Topic.FileMark}kentongan-topik-{id}.{format}";
        return format switch
        {
            "csv" => Results.Stream(stream => CsvExport.WriteAsync(stream, rows, cancellationToken), "text/csv; charset=utf-8", name),
            "json" => Results.Json(rows),
            _ => await WorkbookAsync(rows, name, cancellationToken),
        };
    }

    /// <summary>A workbook is a zip that must be sought in, so it is written to a file that vanishes when it was sent.</summary>
    static async Task<IResult> WorkbookAsync(IAsyncEnumerable<ExportRow> rows, string name, CancellationToken cancellationToken)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await XlsxExport.WriteAsync(file, rows, cancellationToken);
        file.Position = 0;
        return Results.Stream(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name);
    }
}
