using System.Globalization;
using Kentongan.App.Pages.Measure;
using Kentongan.App.Web;
using Kentongan.Measure.Reports;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Printing;

/// <summary>A daily report as a file: HTML that stands alone, PDF printed from it, or a DOCX to go on writing in.</summary>
public sealed class DailyReportFiles(SheetPrinter printer, IStringLocalizer words)
{
    /// <summary>The formats, as addresses and the terminal name them, with their content types.</summary>
    public static IReadOnlyDictionary<string, string> Formats { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["html"] = "text/html; charset=utf-8",
        ["pdf"] = "application/pdf",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    };

    /// <summary>The report's bytes in one of <see cref="Formats"/>, or why they cannot be made.</summary>
    public async Task<Decision<byte[]>> MakeAsync(DailyReport report, Zone zone, string format, CancellationToken cancellationToken) => format switch
    {
        "html" => await printer.HtmlAsync<DailyReportSheet>(Title(report), Sheet(report, zone)).ConfigureAwait(false),
        "pdf" => await printer.OnePageAsync<DailyReportSheet>(Title(report), Sheet(report, zone), cancellationToken).ConfigureAwait(false),
        "docx" => DailyReportDocx.Write(report, zone, words),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, $"A report is one of {string.Join(", ", Formats.Keys)}."),
    };

    static Dictionary<string, object?> Sheet(DailyReport report, Zone zone) => new(StringComparer.Ordinal)
    {
        [nameof(DailyReportSheet.Report)] = report,
        [nameof(DailyReportSheet.Zone)] = zone,
    };

    string Title(DailyReport report) =>
        string.Create(CultureInfo.InvariantCulture, $"{words["report.daily.title"].Value} · {report.Topic.Name} · {report.Day:yyyy-MM-dd}");
}
