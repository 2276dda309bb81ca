using System.Globalization;
using Kentongan.App.Accounts;
using Kentongan.App.Web;
using Kentongan.Listen.Topics;
using Kentongan.Measure.Reports;

namespace Kentongan.App.Printing;

/// <summary>Reports as files to take along.</summary>
public static class ReportEndpoints
{
    public static void MapReportFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/laporan/harian.{format}", DayAsync).RequireAuthorization(Access.Read).ExcludeFromDescription();
        app.MapGet("/laporan/mingguan.{format}", WeekAsync).RequireAuthorization(Access.Read).ExcludeFromDescription();
    }

    static Task<IResult> DayAsync(
        string format, int topik, string tanggal, Door door, DailyReporting reporting, DailyReportFiles files, CancellationToken cancellationToken) =>
        door.GiveAsync("harian", format, topik, tanggal, async (topic, day, zone) =>
            await files.MakeAsync(await reporting.MakeAsync(topic, day, zone.Offset, cancellationToken), zone, format, cancellationToken), cancellationToken);

    static Task<IResult> WeekAsync(
        string format, int topik, string tanggal, Door door, WeeklyReporting reporting, WeeklyReportFiles files, CancellationToken cancellationToken) =>
        door.GiveAsync("mingguan", format, topik, tanggal, async (topic, day, zone) =>
            await files.MakeAsync(await reporting.MakeAsync(topic, day, zone.Offset, cancellationToken), zone, format, cancellationToken), cancellationToken);

    /// <summary>Looks who asks for what, and writes down that a report left the building.</summary>
    public sealed class Door(ITopics topics, Viewer viewer, IAuditLog audit)
    {
        public async Task<IResult> GiveAsync(
            string report, string format, int topik, string tanggal, Func<Topic, DateOnly, Zone, Task<Decision<byte[]>>> makeAsync,
            CancellationToken cancellationToken)
        {
            if (!DailyReportFiles.Formats.TryGetValue(format, out var type)
                || !DateOnly.TryParseExact(tanggal, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                || await topics.FindAsync(new(topik), cancellationToken) is not { } topic
                || !viewer.Sees(topic.AgencyId))
            {
                return Results.NotFound();
            }

            if ((await makeAsync(topic, day, viewer.Zone)).Value is not { } bytes)
            {
                return Results.LocalRedirect($"/laporan/{report}?topik={topik}&tanggal={tanggal}&salah=cetak");
            }

            await audit.WriteAsync(viewer.Name, "export.report", $"topic:{topik}", $"{report} {tanggal} {format}", cancellationToken);
            return Results.File(bytes, type, NameOf(report, topic, day, format));
        }

        /// <summary>A name that says report, topic and day.</summary>
        static string NameOf(string report, Topic topic, DateOnly day, string format)
        {
            var name = new string([.. topic.Name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]).Trim('-');
            return string.Create(CultureInfo.InvariantCulture, $"laporan-{report}-{name}-{day:yyyy-MM-dd}.{format}");
        }
    }
}
