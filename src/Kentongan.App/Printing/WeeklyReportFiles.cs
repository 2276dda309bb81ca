using System.Globalization;
using Kentongan.App.Pages.Measure;
using Kentongan.App.Web;
using Kentongan.Measure.Reports;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Printing;

/// <summary>A weekly report as a file, in one of <see cref="DailyReportFiles.Formats"/>.</summary>
public sealed class WeeklyReportFiles(SheetPrinter printer, IStringLocalizer words)
{
    /// <summary>The report's bytes, or why they cannot be made.</summary>
    public async Task<Decision<byte[]>> MakeAsync(WeeklyReport report, Zone zone, string format, CancellationToken cancellationToken) => format switch
    {
        "html" => await printer.HtmlAsync<WeeklyReportSheet>(Title(report), Sheet(report, zone)).ConfigureAwait(false),
        "pdf" => await printer.PdfAsync<WeeklyReportSheet>(Title(report), Sheet(report, zone), cancellationToken).ConfigureAwait(false),
        "docx" => WeeklyReportDocx.Write(report, zone, words),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, $"A report is one of {string.Join(", ", DailyReportFiles.Formats.Keys)}."),
    };

    static Dictionary<string, object?> Sheet(WeeklyReport report, Zone zone) => new(StringComparer.Ordinal)
    {
        [nameof(WeeklyReportSheet.Report)] = report,
        [nameof(WeeklyReportSheet.Zone)] = zone,
    };

    string Title(WeeklyReport report) =>
        string.Create(CultureInfo.InvariantCulture, $"{words["weekly.title"].Value} · {report.Topic.Name} · {report.Monday:yyyy-MM-dd}");
}
