using System.Globalization;
using DocumentFormat.OpenXml;
using Kentongan.App.Pages.Decide.Exercises;
using Kentongan.App.Printing;
using Kentongan.App.Web;
using Kentongan.Decide.Exercises;
using Microsoft.Extensions.Localization;
using static Kentongan.App.Printing.WordPage;

namespace Kentongan.App.Exercises;

/// <summary>An after-action report as a file, marked LATIHAN in each format.</summary>
public sealed class ExerciseFiles(SheetPrinter printer, IStringLocalizer words)
{
    public async Task<Decision<byte[]>> MakeAsync(Exercise exercise, AfterActionReport report, Zone zone, string format, CancellationToken cancellationToken) => format switch
    {
        "html" => await printer.HtmlAsync<ExerciseReportSheet>(Title(exercise), Sheet(exercise, report, zone)).ConfigureAwait(false),
        "pdf" => await printer.PdfAsync<ExerciseReportSheet>(Title(exercise), Sheet(exercise, report, zone), cancellationToken).ConfigureAwait(false),
        "docx" => Write(Content(exercise, report, zone)),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A report is html, pdf or docx."),
    };

    static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    string Title(Exercise exercise) => $"{words["rehearsal.mark"].Value} · {words["exercise.report"].Value} · {exercise.Story.In(Language).Title}";

    static Dictionary<string, object?> Sheet(Exercise exercise, AfterActionReport report, Zone zone) => new(StringComparer.Ordinal)
    {
        [nameof(ExerciseReportSheet.Exercise)] = exercise,
        [nameof(ExerciseReportSheet.Report)] = report,
        [nameof(ExerciseReportSheet.Zone)] = zone,
    };

    IEnumerable<OpenXmlElement> Content(Exercise exercise, AfterActionReport report, Zone zone) =>
    [
        Line($"{words["rehearsal.mark"]} · {words["exercise.inside"]}", 22, bold: true),
        Line(words["exercise.report"], 20),
        Line(exercise.Story.In(Language).Title, 36, bold: true),
        Line($"{zone.Moment(exercise.StartedAt)} – {zone.Moment(report.MadeAt)} · {words["exercise.trainer"]}: {exercise.Trainer}", 20),
        Line($"{words["exercise.score"]}: {ExerciseWording.Score(report)}", 28, bold: true),
        Heading(words["exercise.times"]),
        Rows([[words["exercise.step"], words["exercise.took"], words["exercise.target"], words["exercise.points"], words["exercise.how"]], .. report.Times.Select(Row), .. Tallies(report)]),
        Heading($"{words["exercise.errors"]} ({report.Errors.Count})"),
        Rows([[words["exercise.error"], words["exercise.error.where"], words["exercise.error.found"], words["exercise.error.expected"]], .. report.Errors.Select(error => Row(error, exercise))]),
        Heading(words["exercise.team"]),
        .. exercise.Team.Select(member => Line($"{words["role." + member.Role]}: {member.Person}", 20)),
        Line(words["exercise.how.score", report.Points.Reached, report.Points.Most], 18, before: 200),
        Line(words["exercise.how.clock", ExerciseWording.Paces(exercise, words)], 18),
    ];

    string[] Row(MeasuredTime time) =>
    [
        words["exercise.step." + (int)time.Step], ExerciseWording.Took(time, words), ExerciseWording.Length(time.Target, words), ExerciseWording.Points(time.Points, words),
        words["exercise.step.how." + (int)time.Step],
    ];

    IEnumerable<string[]> Tallies(AfterActionReport report) =>
    [
        [words["exercise.injects"], words["exercise.injects.tally", report.Injects.Done, report.Injects.Due, report.Injects.Late], "", ExerciseWording.Points(report.Injects.Points, words), words["exercise.injects.how"]],
        [words["exercise.rumours"], words["exercise.rumours.tally", report.Rumours.Done, report.Rumours.Due], "", ExerciseWording.Points(report.Rumours.Points, words), words["exercise.rumours.how"]],
    ];

    string[] Row(Shortfall error, Exercise exercise)
    {
        var (subject, found, expected) = ExerciseWording.Say(error, exercise, Language, words);
        return [words["exercise.error." + (int)error.Kind], subject, found, expected];
    }
}
