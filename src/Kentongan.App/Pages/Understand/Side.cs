using Kentongan.Understand;

namespace Kentongan.App.Pages.Understand;

/// <summary>One side of a comparison: a topic in a period, read.</summary>
public sealed record Side
{
    /// <summary>The most sides that a comparison has.</summary>
    public const int Most = 5;

    const int Words = 400;

    public required TopicView View { get; init; }

    /// <summary>What its column is called.</summary>
    public required string Name { get; init; }

    public required Totals Totals { get; init; }

    public required IReadOnlyList<KeyCount> Sentiments { get; init; }

    /// <summary>Mentions of each interval, from the beginning of the period.</summary>
    public required IReadOnlyList<long> Line { get; init; }

    public required IReadOnlyList<KeyCount> TopWords { get; init; }

    public required IReadOnlyList<KeyCount> TopHashtags { get; init; }

    /// <summary>The share of those that the machine could judge, 0–1; null when there are none.</summary>
    public double? Share(Sentiment sentiment)
    {
        var judged = Sentiments.Where(count => count.Key != "0").Sum(count => count.Count);
        var key = ((byte)sentiment).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return judged == 0 ? null : Sentiments.Where(count => count.Key == key).Sum(count => count.Count) / (double)judged;
    }

    public static async Task<Side> ReadAsync(ITopicReadings readings, TopicView view, string name, CancellationToken cancellationToken)
    {
        var points = (await readings.VolumeAsync(view.Filter, view.Grain, view.Zone.Offset, divideBy: null, cancellationToken)).ToDictionary(point => point.At, point => point.Count);
        return new()
        {
            View = view,
            Name = name,
            Totals = await readings.TotalsAsync(view.Filter, cancellationToken),
            Sentiments = await readings.CountAsync(view.Filter, Dimension.Sentiment, cancellationToken),
            Line = [.. Kentongan.Understand.Volume.Intervals.Between(view.Filter.From, view.Filter.Until, view.Grain, view.Zone.Offset).Select(start => points.GetValueOrDefault(start))],
            TopWords = await readings.TopAsync(view.Filter, TopKind.Word, Words, cancellationToken),
            TopHashtags = await readings.TopAsync(view.Filter, TopKind.Hashtag, 5, cancellationToken),
        };
    }
}
