using System.Globalization;
using Kentongan.App.Accounts;
using Kentongan.App.Web;

namespace Kentongan.App.Printing;

/// <summary>Where briefs are taken along from; each copy is on record.</summary>
static class BriefDoors
{
    public static void MapBriefs(this IEndpointRouteBuilder app) =>
        app.MapGet("/isu/{number:int}/ringkasan.{format}", DownloadAsync).RequireAuthorization(Access.Read).ExcludeFromDescription();

    static async Task<IResult> DownloadAsync(
        int number, string format, VisibleIssues issues, BriefFiles files, Viewer viewer, IAuditLog audit, CancellationToken cancellationToken)
    {
        if (!DailyReportFiles.Formats.TryGetValue(format, out var type) || await issues.FindAsync(number, cancellationToken) is not { Briefs: [.., var brief] } issue)
        {
            return Results.NotFound();
        }

        var made = await files.MakeAsync(issue, brief, viewer.Zone, format, cancellationToken);
        if (made.Value is not { } bytes)
        {
            return Results.LocalRedirect($"/isu/{number}/ringkasan?salah=cetak");
        }

        await audit.WriteAsync(viewer.Name, "export.brief", $"issue:{number}", $"version {brief.Version.ToString(CultureInfo.InvariantCulture)} {format}", cancellationToken);
        return Results.File(bytes, type, $"ringkasan-isu-{number.ToString(CultureInfo.InvariantCulture)}-v{brief.Version.ToString(CultureInfo.InvariantCulture)}.{format}");
    }
}
