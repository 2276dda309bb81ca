using DocumentFormat.OpenXml;
using Kentongan.App.Pages.Measure;
using Kentongan.App.Web;
using Kentongan.App.Words;
using Kentongan.Measure.Reports;
using Kentongan.Understand;
using Microsoft.Extensions.Localization;
using static Kentongan.App.Printing.WordPage;

namespace Kentongan.App.Printing;

/// <summary>The weekly report as a Word document.</summary>
static class WeeklyReportDocx
{
    public static byte[] Write(WeeklyReport report, Zone zone, IStringLocalizer words) => WordPage.Write(
    [
        .. Head(report, zone, words), .. Numbers(report, words), .. Stories(report, words), .. IssuesAndLimits(report, zone, words),
    ]);

    static IEnumerable<OpenXmlElement> Head(WeeklyReport report, Zone zone, IStringLocalizer words)
    {
        if (report.Topic.IsRehearsal)
        {
            yield return Line($"{words["rehearsal.mark"]} · {words["report.rehearsal"]}", 22, bold: true);
        }

        yield return Line(words["weekly.kicker"], 20);
        yield return Line(report.Topic.Name, 40, bold: true);
        yield return Line(WeeklyWords.Period(report, zone, words));
        yield return Heading(words["weekly.peaks"]);
        foreach (var line in report.Peaks.Count == 0 ? [words["weekly.peaks.none"].Value] : report.Peaks.Select(peak => WeeklyWords.Peak(peak, zone, words)))
        {
            yield return Line(line);
        }
    }

    static IEnumerable<OpenXmlElement> Numbers(WeeklyReport report, IStringLocalizer words) =>
    [
        Heading(words["report.mentions"]),
        Rows(
            ["", words["weekly.now"], words["weekly.earlier"]],
            [words["report.mentions"], Number(report.Totals.Mentions), Number(report.WeekBefore.Mentions)],
            [words["report.originals"], Number(report.Totals.Originals), Number(report.WeekBefore.Originals)],
            [words["report.voices"], Number(report.Totals.Voices), Number(report.WeekBefore.Voices)]),
        .. Counts(words["report.sentiment"], report.Sentiments, key => words.Label(Dimension.Sentiment, key)),
        .. Counts(words["report.kind"], report.Kinds, key => words.Label(Dimension.Kind, key)),
        Heading(words["weekly.tone"]),
        Rows([
            [words["report.channel"], "n", words["sentiment.Negative"], words["sentiment.Neutral"], words["sentiment.Positive"]],
            .. report.Channels.Select(tone => new[]
            {
                words.Label(Dimension.Channel, tone.Key), Number(tone.Mentions), Number(tone.Negative), Number(tone.Neutral), Number(tone.Positive),
            })]),
        .. Counts(words["weekly.sov"], [.. report.ShareOfVoice.Select(share => new KeyCount(share.Topic.Name, share.Mentions))], key => key),
        .. Counts(words["weekly.outlets"], report.Outlets, key => key),
        .. Counts(words["report.accounts"], report.Accounts, key => "@" + key),
        .. Counts(words["report.hashtags"], report.Hashtags, key => "#" + key),
    ];

    static IEnumerable<OpenXmlElement> Stories(WeeklyReport report, IStringLocalizer words)
    {
        yield return Heading(words["weekly.narratives"]);
        foreach (var narrative in report.Narratives)
        {
            yield return Line($"{narrative.Label}: {words["weekly.narratives.posts", narrative.Posts]}. “{WeeklyWords.Shortened(narrative.Example.Post.Text)}”");
        }

        if (report.Narratives.Count == 0)
        {
            yield return Line(words["weekly.narratives.none", report.NarrativesLookedAt]);
        }

        yield return Heading(words["weekly.growing"]);
        yield return report.Growing.Count == 0
            ? Line(words["weekly.growing.none"])
            : Rows([.. report.Growing.Select(term => new[] { term.Term, Number(term.Now), Number(term.Before) })]);
        yield return Heading(words["report.questions"]);
        foreach (var mention in report.Questions)
        {
            yield return Line($"“{WeeklyWords.Shortened(mention.Post.Text)}”");
        }
    }

    static IEnumerable<OpenXmlElement> IssuesAndLimits(WeeklyReport report, Zone zone, IStringLocalizer words) =>
    [
        Heading(words["weekly.issues"]),
        report.Issues.Count == 0
            ? Line(words["weekly.issues.none"])
            : Rows([.. report.Issues.Select(issue => new[]
            {
                $"{(int)issue.Level} · {words["level." + (int)issue.Level]}", issue.Title, issue.Owner, WeeklyWords.Standing(issue, zone, words),
            })]),
        Heading(words["report.limits"]),
        Line(words["report.method", report.Topic.Query, report.Totals.Mentions], 18),
        Line(words["weekly.method", report.NarrativesLookedAt], 18),
        Line(words["report.error"], 18),
        Line(words["report.noave"], 18),
    ];
}
