using System.Globalization;
using DocumentFormat.OpenXml;
using Kentongan.App.Pages.Measure;
using Kentongan.App.Web;
using Kentongan.App.Words;
using Kentongan.Measure.Reports;
using Kentongan.Understand;
using Microsoft.Extensions.Localization;
using static Kentongan.App.Printing.WordPage;

namespace Kentongan.App.Printing;

/// <summary>The daily report as a Word document, for those who go on writing in it.</summary>
static class DailyReportDocx
{
    public static byte[] Write(DailyReport report, Zone zone, IStringLocalizer words) => WordPage.Write(Content(report, zone, words));

    static IEnumerable<OpenXmlElement> Content(DailyReport report, Zone zone, IStringLocalizer words)
    {
        if (report.Topic.IsRehearsal)
        {
            yield return Line($"{words["rehearsal.mark"]} · {words["report.rehearsal"]}", 22, bold: true);
        }

        yield return Line(words["report.kicker"], 20);
        yield return Line(report.Topic.Name, 40, bold: true);
        yield return Line(words["report.period", report.Day.ToString("dddd, d MMMM yyyy", CultureInfo.CurrentCulture), zone.Name], 22);
        yield return Heading(words["report.three"]);
        var number = 0;
        foreach (var finding in report.ThreeThings)
        {
            yield return Line($"{++number}. {ReportWords.Sentence(finding, words)}", 24);
        }

        yield return Heading(words["report.mentions"]);
        yield return Rows(
            [words["report.mentions"], Number(report.Totals.Mentions)],
            [words["report.originals"], Number(report.Totals.Originals)],
            [words["report.voices"], Number(report.Totals.Voices)],
            [words["report.engagement"], Number(report.Totals.Engagement)]);
        foreach (var element in Counts(words["report.sentiment"], report.Sentiments, key => words.Label(Dimension.Sentiment, key))
            .Concat(Counts(words["report.kind"], report.Kinds, key => words.Label(Dimension.Kind, key)))
            .Concat(Counts(words["report.channel"], report.Channels, key => words.Label(Dimension.Channel, key)))
            .Concat(Counts(words["report.hashtags"], report.Hashtags, key => "#" + key))
            .Concat(Counts(words["report.accounts"], report.Accounts, key => "@" + key))
            .Concat(Counts(words["report.links"], report.Links, key => key)))
        {
            yield return element;
        }

        yield return Heading(words["report.issues"]);
        yield return report.Issues.Count == 0
            ? Line(words["report.issues.none"], 22)
            : Rows([.. report.Issues.Select(issue => new string[]
            {
                $"{(int)issue.Level} · {words["level." + (int)issue.Level]}", issue.Title, issue.Owner, issue.DueAt is { } due ? zone.Moment(due) : "–",
            })]);
        yield return Heading(words["report.limits"]);
        yield return Line(words["report.method", report.Topic.Query, report.Totals.Mentions], 18);
        yield return Line(words["report.error"], 18);
        yield return Line(words["report.noave"], 18);
    }
}
