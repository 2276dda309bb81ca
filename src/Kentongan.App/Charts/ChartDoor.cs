using System.Globalization;
using Kentongan.App.Accounts;
using Kentongan.App.Api;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Printing;
using Kentongan.App.Web;

namespace Kentongan.App.Charts;

/// <summary>Any chart of a topic's page as a file. Each takes the query of the page's address.</summary>
public static class ChartDoor
{
    public static void MapCharts(this IEndpointRouteBuilder api) =>
        api.MapGet("/topics/{id:int}/charts/{name}.{format:regex(^(csv|xlsx|json|svg|png)$)}", ExportAsync).RequireAuthorization(Access.Export)
            .WithSummary("A chart as CSV, XLSX, JSON, SVG or PNG with its query, n, error and time of making inside: " + string.Join(", ", ChartNames.All));

    static async Task<IResult> ExportAsync(
        int id, string name, string format, TopicViews views, ChartSheets charts, ChromiumPrinter printer, FilterQuestions questions, IAuditLog audit, Viewer viewer,
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

        if (await charts.ReadAsync(name, view, cancellationToken) is not { } sheet)
        {
            return Results.NotFound();
        }

        await audit.WriteAsync(viewer.Name, "export.chart", $"topic:{id}", $"{name}.{format} {view.Exact()}", cancellationToken);
        var file = string.Create(CultureInfo.InvariantCulture, $"{view.Topic.FileMark}kentongan-topik-{id}-{name}.{format}");
        return format switch
        {
            "csv" => Results.File(ChartTables.Csv(sheet), "text/csv; charset=utf-8", file),
            "xlsx" => Results.File(ChartTables.Xlsx(sheet), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file),
            "json" => Results.Json(sheet),
            _ => await PictureAsync(sheet, format, file, printer, viewer, cancellationToken),
        };
    }

    static async Task<IResult> PictureAsync(
        ChartSheet sheet, string format, string file, ChromiumPrinter printer, Viewer viewer, CancellationToken cancellationToken)
    {
        var (svg, height) = SvgChart.Draw(sheet, CultureInfo.CurrentCulture);
        if (format == "svg")
        {
            return Results.File(System.Text.Encoding.UTF8.GetBytes(svg), "image/svg+xml", file);
        }

        var png = await printer.PngAsync(svg, SvgChart.Width, height, cancellationToken);
        return png.Value is { } bytes
            ? Results.File(bytes, "image/png", file)
            : Results.Problem(viewer.Language == "id" ? png.Objection!.Indonesian : png.Objection!.English, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
