using System.Globalization;
using Kentongan.App.Accounts;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;

namespace Kentongan.App.Printing;

/// <summary>Where the front page is taken along.</summary>
static class FrontPageEndpoints
{
    public static void MapFrontPage(this IEndpointRouteBuilder app) =>
        app.MapGet("/berita/halaman-depan.{format:regex(^(pdf|html)$)}", DownloadAsync).RequireAuthorization(Access.Read).ExcludeFromDescription();

    static async Task<IResult> DownloadAsync(
        string format, string tanggal, int? topik, FrontPages pages, FrontPageFiles files, Viewer viewer, IAuditLog audit, CancellationToken cancellationToken)
    {
        if (!DateOnly.TryParseExact(tanggal, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Results.NotFound();
        }

        await audit.WriteAsync(viewer.Name, "export.press", "front", $"{tanggal} {format}", cancellationToken);
        return await files.AnswerAsync(await pages.MakeAsync(day, topik, cancellationToken), viewer.Zone, format, cancellationToken);
    }
}
