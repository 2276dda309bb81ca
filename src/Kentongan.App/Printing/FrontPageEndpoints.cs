using System.Globalization;
using Kentongan.App.Accounts;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Sources;
using Kentongan.App.Web;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Printing;

/// <summary>The front page of a day to take along: HTML that stands alone, or PDF printed from it.</summary>
static class FrontPageEndpoints
{
    public static void MapFrontPage(this IEndpointRouteBuilder app) =>
        app.MapGet("/berita/halaman-depan.{format:regex(^(pdf|html)$)}", DownloadAsync).RequireAuthorization(Access.Read).ExcludeFromDescription();

    static async Task<IResult> DownloadAsync(
        string format, string tanggal, int? topik, FrontPages pages, SheetPrinter printer, OutletNames outlets, IStringLocalizer words, Viewer viewer, IAuditLog audit,
        CancellationToken cancellationToken)
    {
        if (!DateOnly.TryParseExact(tanggal, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Results.NotFound();
        }

        await audit.WriteAsync(viewer.Name, "export.press", "front", $"{tanggal} {format}", cancellationToken);
        var (title, name) = ($"{words["front.title"]} · {tanggal}", $"halaman-depan-{tanggal}.{format}");
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(FrontPageSheet.Page)] = await pages.MakeAsync(day, topik, cancellationToken),
            [nameof(FrontPageSheet.Names)] = await outlets.ReadAsync(cancellationToken),
            [nameof(FrontPageSheet.Zone)] = viewer.Zone,
        };
        if (format == "html")
        {
            return Results.File(await printer.HtmlAsync<FrontPageSheet>(title, parameters), "text/html; charset=utf-8", name);
        }

        var printed = await printer.PdfAsync<FrontPageSheet>(title, parameters, cancellationToken);
        return printed.Value is { } bytes
            ? Results.File(bytes, "application/pdf", name)
            : Results.Problem(printed.Objection!.English, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
