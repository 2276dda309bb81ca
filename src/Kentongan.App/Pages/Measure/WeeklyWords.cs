using System.Globalization;
using Kentongan.App.Web;
using Kentongan.Decide.Issues;
using Kentongan.Measure.Reports;
using Kentongan.Understand.Volume;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Pages.Measure;

/// <summary>What the weekly report's sheet and its Word document say in the same words.</summary>
public static class WeeklyWords
{
    /// <summary>Mentions below which a share is not shown (domain.md §2).</summary>
    public const int EnoughForAShare = 30;

    const int LongestQuote = 220;

    public static string Period(WeeklyReport report, Zone zone, IStringLocalizer words) =>
        words["weekly.period", Day(report.Monday), Day(report.Monday.AddDays(6)), zone.Name];

    public static string Peak(PeakSpan peak, Zone zone, IStringLocalizer words) => words["weekly.peak", zone.Moment(peak.At), peak.Count, peak.Baseline];

    public static string Standing(Issue issue, Zone zone, IStringLocalizer words) => issue switch
    {
        { Status: IssueStatus.Open, DueAt: { } due } => words["weekly.open.due", zone.Moment(due)],
        { Status: IssueStatus.Open } => words["weekly.open"],
        { Outcome: { } outcome } => words["outcome." + (int)outcome],
        _ => words["weekly.closed"],
    };

    public static string Shortened(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote - 1), "…");

    static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
}
