using System.Globalization;
using Kentongan.Measure.Reports;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Pages.Measure;

/// <summary>Findings in words.</summary>
public static class ReportWords
{
    public static string Sentence(Finding finding, IStringLocalizer words) => finding.Kind switch
    {
        FindingKind.VolumeAsUsual when finding.Baseline is null => words["finding.VolumeAlone", finding.Value],
        FindingKind.NegativeShare => words["finding.NegativeShare", finding.Value],
        _ => words["finding." + finding.Kind, finding.Value, finding.Baseline ?? 0, finding.Subject, Times(finding)],
    };

    static string Times(Finding finding) =>
        finding.Baseline is > 0 and { } usual ? (finding.Value / usual).ToString("0.#", CultureInfo.CurrentCulture) : "";
}
