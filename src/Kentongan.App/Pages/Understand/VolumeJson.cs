using System.Globalization;
using Kentongan.App.Web;
using Kentongan.App.Words;
using Kentongan.Understand;
using Kentongan.Understand.Notes;
using Kentongan.Understand.Volume;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Pages.Understand;

/// <summary>Volume over time as the island draws it: words included, so that a drawing needs no second language file.</summary>
public sealed record VolumeJson
{
    public required string Grain { get; init; }

    /// <summary>Begin and end of each interval, UTC.</summary>
    public required IReadOnlyList<string> Times { get; init; }

    public required IReadOnlyList<string> Ends { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    public required IReadOnlyList<Line> Series { get; init; }

    public required IReadOnlyList<long> Voices { get; init; }

    public required string VoicesName { get; init; }

    public required IReadOnlyList<double?> Baseline { get; init; }

    public required string BaselineName { get; init; }

    public required IReadOnlyList<PeakMark> Peaks { get; init; }

    public required IReadOnlyList<NoteMark> Notes { get; init; }

    public required string Language { get; init; }

    /// <param name="Key">As in addresses, e.g. <c>negative</c>.</param>
    /// <param name="Name">For the reader.</param>
    /// <param name="Colour">A token of the style sheet.</param>
    /// <param name="Values">One for each interval.</param>
    public sealed record Line(string Key, string Name, string Colour, IReadOnlyList<long> Values);

    /// <param name="From">Index of the first interval.</param>
    /// <param name="To">Index of the last interval.</param>
    /// <param name="Top">Index of the busiest interval.</param>
    /// <param name="At">The beginning of the busiest hour.</param>
    /// <param name="Count">Mentions in the busiest hour.</param>
    /// <param name="Usual">What that hour usually has.</param>
    public sealed record PeakMark(int From, int To, int Top, DateTimeOffset At, long Count, double Usual);

    /// <param name="At">Index of the interval.</param>
    /// <param name="Text">What happened.</param>
    public sealed record NoteMark(int At, string Text);

    public static VolumeJson Of(VolumeOverTime volume, TopicView view, IStringLocalizer words, IReadOnlyList<TopicNote> notes) => new()
    {
        Grain = volume.Grain.ToString().ToLowerInvariant(),
        Times = [.. volume.Starts.Select(start => FilterAddress.Time(start < view.Filter.From ? view.Filter.From : start))],
        Ends = [.. volume.Starts.Select((_, i) => FilterAddress.Time(volume.End(i) > view.Filter.Until ? view.Filter.Until : volume.End(i)))],
        Labels = [.. volume.Starts.Select(start => Label(start, volume.Grain, view.Zone))],
        Series = [.. Ordered(volume, view.DivideBy).Select(series => ToLine(series, view.DivideBy, words))],
        Voices = volume.Voices,
        VoicesName = words["volume.voices"],
        Baseline = [.. volume.Baseline.Select(value => value is { } usual ? Math.Round(usual, 1) : (double?)null)],
        BaselineName = words["volume.baseline"],
        Peaks = [.. volume.Peaks.Select(peak => new PeakMark(
            volume.IndexOf(peak.From), volume.IndexOf(peak.Until.AddTicks(-1)), volume.IndexOf(peak.At), peak.At, peak.Count, Math.Round(peak.Baseline, 1)))],
        Notes = [.. notes.Select(note => new NoteMark(volume.IndexOf(note.At), note.Text))],
        Language = CultureInfo.CurrentUICulture.Name,
    };

    /// <summary>An interval as an axis names it.</summary>
    public static string Label(DateTimeOffset start, Grain grain, Zone zone) => grain == Kentongan.Understand.Grain.Hour
        ? $"{zone.At(start).ToString("d MMM", CultureInfo.CurrentCulture)} {zone.Clock(start)}"
        : zone.At(start).ToString("d MMM yy", CultureInfo.CurrentCulture);

    /// <summary>The style sheet's colour for a key: sentiments have their own, other things are told apart by order.</summary>
    public static string Colour(Dimension? dimension, string key) => (dimension, key) switch
    {
        (Dimension.Sentiment, "1") => "positive",
        (Dimension.Sentiment, "2") => "neutral",
        (Dimension.Sentiment, "3") => "negative",
        (Dimension.Sentiment, _) => "unknown",
        (null, _) => "wood",
        _ => "hue-" + (int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number % 13 : 0).ToString(CultureInfo.InvariantCulture),
    };

    static Line ToLine(VolumeSeries series, Dimension? dimension, IStringLocalizer words) => new(
        dimension is { } known ? Words.Labels.Name(known, series.Key).ToLowerInvariant() : "all",
        dimension is { } named ? words.Label(named, series.Key) : words["volume.all"],
        Colour(dimension, series.Key),
        series.Values);

    /// <summary>Sentiments are stacked in the order of the scale, everything else largest first.</summary>
    static IEnumerable<VolumeSeries> Ordered(VolumeOverTime volume, Dimension? dimension) =>
        dimension == Dimension.Sentiment ? volume.Series.OrderByDescending(series => series.Key, StringComparer.Ordinal) : volume.Series;
}
