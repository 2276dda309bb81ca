using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.App.Words;
using Kentongan.Understand;
using Kentongan.Understand.Volume;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Charts;

/// <summary>Reads any chart of a topic's page as a sheet.</summary>
public sealed class ChartSheets(ITopicReadings readings, VisibleTopics topics, FieldErrors errors, IStringLocalizer words, TimeProvider time)
{
    /// <summary>Hard rule 3: no smaller group of a place is shown.</summary>
    const int SmallestGroup = 10;

    const int LargestTop = 500;

    /// <summary>Null when there is no chart of that name.</summary>
    public async Task<ChartSheet?> ReadAsync(string name, TopicView view, CancellationToken cancellationToken) => name switch
    {
        ChartNames.Volume => await VolumeAsync(view, cancellationToken),
        ChartNames.Voice => await VoiceAsync(view, cancellationToken),
        _ when ChartNames.Dimension(name) is { } dimension => await CountsAsync(dimension, view, cancellationToken),
        _ when ChartNames.Top(name) is { } kind => await TopAsync(kind, view, cancellationToken),
        _ when ChartNames.Growth(name) is TopKind.Word or TopKind.Phrase => await GrowthAsync(ChartNames.Growth(name)!.Value, view, cancellationToken),
        _ => null,
    };

    async Task<ChartSheet> VolumeAsync(TopicView view, CancellationToken cancellationToken)
    {
        var volume = await readings.VolumeOverTimeAsync(view.Filter, view.Grain, view.Zone.Offset, view.DivideBy, cancellationToken);
        IReadOnlyList<VolumeSeries> series = view.DivideBy == Dimension.Sentiment ? [.. volume.Series.OrderByDescending(one => one.Key, StringComparer.Ordinal)] : volume.Series;
        return new()
        {
            Name = ChartNames.Volume,
            Title = words["volume.title"],
            Form = ChartForm.Columns,
            LabelName = words["table.time"],
            Series = [.. series.Select(one => new ChartSeries(view.DivideBy is { } by ? words.Label(by, one.Key) : words["volume.all"], VolumeJson.Colour(view.DivideBy, one.Key)))],
            More = [words["volume.voices"], words["volume.baseline"]],
            Rows =
            [
                .. volume.Starts.Select((start, i) => new ChartRow(
                    VolumeJson.Label(start, view.Grain, view.Zone), [.. series.Select(one => (double?)one.Values[i]), volume.Voices[i], volume.Baseline[i]])),
            ],
            Facts = await FactsAsync(view, view.DivideBy, volume.Series.Sum(one => one.Sum), cancellationToken),
        };
    }

    async Task<ChartSheet> VoiceAsync(TopicView view, CancellationToken cancellationToken)
    {
        var shares = new List<(string Name, long Mentions)>();
        foreach (var topic in await topics.AllAsync(cancellationToken))
        {
            var counts = await readings.CountAsync(view.Filter with { Topic = topic.Id }, Dimension.Channel, cancellationToken);
            shares.Add((topic.Name, counts.Sum(count => count.Count)));
        }

        return await BarsAsync(ChartNames.Voice, words["voice.title"], words["topic.kind"], [.. shares.Where(share => share.Mentions > 0).OrderByDescending(share => share.Mentions)], view, null, null, cancellationToken);
    }

    async Task<ChartSheet> CountsAsync(Dimension dimension, TopicView view, CancellationToken cancellationToken)
    {
        var counts = await readings.CountAsync(view.Filter, dimension, cancellationToken);
        var shown = counts.Where(count => dimension != Dimension.Province || count.Key is "0" or "" || count.Count >= SmallestGroup);
        return await BarsAsync(
            ChartNames.Of(dimension), words["dimension." + dimension], words["dimension." + dimension],
            [.. shown.Select(count => (words.Label(dimension, count.Key), count.Count))], view, dimension, counts.Sum(count => count.Count), cancellationToken);
    }

    async Task<ChartSheet> TopAsync(TopKind kind, TopicView view, CancellationToken cancellationToken)
    {
        var top = await readings.TopAsync(view.Filter, kind, LargestTop, cancellationToken);
        var counts = await readings.CountAsync(view.Filter, Dimension.Channel, cancellationToken);
        var sign = kind switch { TopKind.Hashtag => "#", TopKind.PublicAccount => "@", _ => "" };
        return await BarsAsync(ChartNames.Of(kind), words["top." + kind], words["top." + kind], [.. top.Select(entry => (sign + entry.Key, entry.Count))], view, null, counts.Sum(count => count.Count), cancellationToken);
    }

    async Task<ChartSheet> GrowthAsync(TopKind kind, TopicView view, CancellationToken cancellationToken)
    {
        var growth = await GrowthReading.ReadAsync(readings, view.Filter, kind, view.Span, cancellationToken);
        var counts = await readings.CountAsync(growth.Now, Dimension.Channel, cancellationToken);
        return new()
        {
            Name = ChartNames.OfGrowth(kind),
            Title = words["growth." + kind],
            Form = ChartForm.Bars,
            LabelName = words["growth.term"],
            Series = [new(words["growth.now"], "wood")],
            More = [words["growth.before"], words["growth.factor"], "G²"],
            Rows = [.. growth.Terms.Select(term => new ChartRow(term.Term, [term.Now, term.Before, Math.Round(term.Factor, 2), Math.Round(term.Score, 1)]))],
            Facts = [.. await FactsAsync(view, null, counts.Sum(count => count.Count), cancellationToken), KeyValuePair.Create(words["chart.compared"].Value, growth.Note(words, view.Zone))],
        };
    }

    async Task<ChartSheet> BarsAsync(
        string name, string title, string label, IReadOnlyList<(string Label, long Count)> rows, TopicView view, Dimension? judged, long? n, CancellationToken cancellationToken)
    {
        var total = n ?? rows.Sum(row => row.Count);
        return new()
        {
            Name = name,
            Title = title,
            Form = ChartForm.Bars,
            LabelName = label,
            Series = [new(words["table.count"], "wood")],
            More = [words["chart.percent"]],
            Rows = [.. rows.Select(row => new ChartRow(row.Label, [row.Count, total == 0 ? null : Math.Round(100.0 * row.Count / total, 2)]))],
            Facts = await FactsAsync(view, judged, total, cancellationToken),
        };
    }

    async Task<IReadOnlyList<KeyValuePair<string, string>>> FactsAsync(TopicView view, Dimension? judged, long n, CancellationToken cancellationToken) =>
        ChartFacts.Of(view, judged, await errors.OfAsync(view.Topic.Id, judged, cancellationToken), n, words, time.GetUtcNow());
}
