using System.Globalization;
using Kentongan.App.Accounts;
using Kentongan.App.Web;
using Kentongan.Listen.Topics;
using Kentongan.Measure.Reports;

namespace Kentongan.App.Printing;

/// <summary>Reports as files to take along.</summary>
public static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder app) =>
        app.MapGet("/laporan/harian.{format}", DownloadAsync).RequireAuthorization(Access.Read).ExcludeFromDescription();

    static async Task<IResult> DownloadAsync(
        string format, int topik, string tanggal, ITopics topics, DailyReporting reporting, DailyReportFiles files, Viewer viewer,
        IAuditLog audit, CancellationToken cancellationToken)
    {
        if (!DailyReportFiles.Formats.TryGetValue(format, out var type)
            || !DateOnly.TryParseExact(tanggal, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || await topics.FindAsync(new(topik), cancellationToken) is not { } topic
            || !viewer.Sees(topic.AgencyId))
        {
            return Results.NotFound();
        }

        var report = await reporting.MakeAsync(topic, day, viewer.Zone.Offset, cancellationToken);
        var made = await files.MakeAsync(report, viewer.Zone, format, cancellationToken);
        if (made.Value is not { } bytes)
        {
            return Results.LocalRedirect($"/laporan/harian?topik={topik}&tanggal={tanggal}&salah=cetak");
        }

        await audit.WriteAsync(viewer.Name, "export.report", $"topic:{topik}", $"{tanggal} {format}", cancellationToken);
        return Results.File(bytes, type, DailyReportFiles.NameOf(report, format));
    }
}
