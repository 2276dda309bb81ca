using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kentongan.App.Pages.Measure;
using Kentongan.App.Web;
using Kentongan.App.Words;
using Kentongan.Measure.Reports;
using Kentongan.Understand;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Printing;

/// <summary>The daily report as a Word document, for those who go on writing in it.</summary>
static class DailyReportDocx
{
    public static byte[] Write(DailyReport report, Zone zone, IStringLocalizer words)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            file.AddMainDocumentPart().Document = new Document(body);
            body.Append(Content(report, zone, words));
        }

        return stream.ToArray();
    }

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
            : Rows([.. report.Issues.Select(issue => new[]
            {
                $"{(int)issue.Level} · {words["level." + (int)issue.Level]}", issue.Title, issue.Owner, issue.DueAt is { } due ? zone.Moment(due) : "–",
            })]);
        yield return Heading(words["report.limits"]);
        yield return Line(words["report.method", report.Topic.Query, report.Totals.Mentions], 18);
        yield return Line(words["report.error"], 18);
        yield return Line(words["report.noave"], 18);
    }

    static IEnumerable<OpenXmlElement> Counts(string title, IReadOnlyList<KeyCount> counts, Func<string, string> name) =>
        counts.Count == 0 ? [] : [Heading(title), Rows([.. counts.Select(count => new[] { name(count.Key), Number(count.Count) })])];

    static string Number(long value) => value.ToString("N0", CultureInfo.CurrentCulture);

    static Paragraph Heading(string text) => Line(text, 26, bold: true, before: 240);

    /// <param name="text">The words.</param>
    /// <param name="size">Half points.</param>
    /// <param name="bold">Whether they are bold.</param>
    /// <param name="before">Space above, in twentieths of a point.</param>
    static Paragraph Line(string text, int size, bool bold = false, int before = 0)
    {
        var look = new RunProperties();
        if (bold)
        {
            look.Append(new Bold());
        }

        look.Append(new FontSize { Val = size.ToString(CultureInfo.InvariantCulture) });
        return new(
            new ParagraphProperties(new SpacingBetweenLines { Before = before.ToString(CultureInfo.InvariantCulture), After = "80" }),
            new Run(look, new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    static Table Rows(params string[][] rows) => new(
        new OpenXmlElement[] { new TableProperties(new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" }) }
            .Concat(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Line(cell, 20)))))));
}
