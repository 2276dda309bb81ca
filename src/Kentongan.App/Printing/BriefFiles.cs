using DocumentFormat.OpenXml;
using Kentongan.App.Pages.Decide.Briefs;
using Kentongan.App.Web;
using Kentongan.Decide.Briefs;
using Kentongan.Decide.Issues;
using Microsoft.Extensions.Localization;
using static Kentongan.App.Printing.WordPage;

namespace Kentongan.App.Printing;

/// <summary>An issue's brief as a file: HTML that stands alone, PDF printed from it, or a DOCX to go on writing in.</summary>
public sealed class BriefFiles(SheetPrinter printer, IStringLocalizer words)
{
    /// <summary>The brief's bytes, or why they cannot be made.</summary>
    public async Task<Decision<byte[]>> MakeAsync(Issue issue, IssueBrief brief, Zone zone, string format, CancellationToken cancellationToken) => format switch
    {
        "html" => await printer.HtmlAsync<BriefSheet>(Title(issue), Sheet(issue, brief, zone)).ConfigureAwait(false),
        "pdf" => await printer.OnePageAsync<BriefSheet>(Title(issue), Sheet(issue, brief, zone), cancellationToken).ConfigureAwait(false),
        "docx" => Write(Content(issue, brief, zone)),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A brief is html, pdf or docx."),
    };

    string Title(Issue issue) => $"{words["brief.title"].Value} · {issue.Title}";

    static Dictionary<string, object?> Sheet(Issue issue, IssueBrief brief, Zone zone) => new(StringComparer.Ordinal)
    {
        [nameof(BriefSheet.Issue)] = issue,
        [nameof(BriefSheet.Brief)] = brief,
        [nameof(BriefSheet.Zone)] = zone,
    };

    IEnumerable<OpenXmlElement> Content(Issue issue, IssueBrief brief, Zone zone)
    {
        if (issue.IsRehearsal)
        {
            yield return Line($"{words["rehearsal.mark"]} · {words["rehearsal.issue"]}", 22, bold: true);
        }

        yield return Line($"{words["brief.title"]} · {words["brief.version", brief.Version]}", 20);
        yield return Line(issue.Title, 36, bold: true);
        yield return Line($"{words["level." + (int)issue.Level]} · {zone.Moment(brief.Counted.From)} – {zone.Moment(brief.Counted.Until)}", 20);
        foreach (var (title, text) in Parts(brief, zone).Where(part => part.Text.Length > 0))
        {
            yield return Heading(title);
            yield return Line(text, 21);
        }

        yield return Line(words["brief.frozen", zone.Moment(brief.Counted.CountedAt), brief.Hash[..12]], 16);
    }

    IEnumerable<(string Title, string Text)> Parts(IssueBrief brief, Zone zone)
    {
        string Numbers(IReadOnlyList<Figure> figures) => string.Join("; ", figures.Select(figure => BriefWording.Text(figure, zone, words)));
        yield return (words["brief.topline"], brief.Words.TopLine);
        yield return (words["brief.happened"], brief.Words.WhatHappened);
        yield return (words["brief.scale"], Numbers(brief.Counted.Scale));
        yield return (words["brief.tone"], Numbers(brief.Counted.Tone));
        yield return (words["brief.narratives"], Numbers(brief.Counted.Narratives));
        yield return (words["brief.asked"], Numbers(brief.Counted.Asked));
        yield return (words["brief.abcde"], Numbers(brief.Counted.Abcde));
        yield return (words["brief.claims"], Numbers(brief.Counted.Claims));
        yield return (words["brief.network"], Numbers(brief.Counted.Network));
        yield return (words["brief.criticism"], $"{words["criticism." + (int)(brief.Words.IsCriticismValid ?? CriticismVerdict.No)]}. {brief.Words.CriticismAnswer}");
        yield return (words["brief.unknowns"], brief.Words.Unknowns);
        yield return (words["brief.options"], brief.Words.Options);
        yield return (words["brief.recommendation"], brief.Words.Recommendation);
        yield return (words["brief.decision"], brief.Words.DecisionNeeded);
    }
}
