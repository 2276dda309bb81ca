using System.Globalization;
using Kentongan.App.Pages.Understand;
using Kentongan.Understand;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Charts;

/// <summary>What stands beside the numbers of every exported chart.</summary>
static class ChartFacts
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(
        TopicView view, Dimension? judged, LabelErrors? errors, long n, IStringLocalizer words, DateTimeOffset now)
    {
        var facts = new List<(string Name, string Text)>
        {
            ("chart.topic", (view.Topic.IsRehearsal ? words["topic.rehearsal.short"] + " · " : "") + view.Topic.Name),
            ("chart.query", $"{view.Topic.Query} (v{view.Topic.Version})"),
            ("chart.period", $"{view.Zone.Moment(view.Filter.From)} – {view.Zone.Moment(view.Filter.Until)}"),
        };
        var filters = string.Join(", ", FilterChips.Of(view.Filter, words).Select(chip => chip.Text));
        if (filters.Length > 0)
        {
            facts.Add(("chart.filter", filters));
        }

        facts.Add(("chart.n", n.ToString("N0", CultureInfo.CurrentCulture)));
        facts.Add(("chart.error", Error(judged, errors, words)));
        facts.Add(("chart.made", view.Zone.Moment(now)));
        facts.Add(("chart.address", view.Exact()));
        return [.. facts.Select(fact => KeyValuePair.Create(words[fact.Name].Value, fact.Text))];
    }

    static string Error(Dimension? judged, LabelErrors? errors, IStringLocalizer words)
    {
        if (errors is not null)
        {
            return words[errors.IsFromField ? "measured.field" : "measured.accuracy", errors.Accuracy.Share, errors.Accuracy.Low, errors.Accuracy.High, errors.N];
        }

        return judged switch
        {
            Dimension.Language => words["measured.language"],
            Dimension.Province => words["chart.error.place"],
            _ => words["chart.error.counted"],
        };
    }
}
