namespace Kentongan.Understand.Volume;

/// <summary>Reads a topic's volume over time, with eight weeks before the period as the measure of what is usual.</summary>
public static class VolumeReading
{
    static readonly TimeSpan Memory = TimeSpan.FromDays(9 * 7);

    public static async Task<VolumeOverTime> VolumeOverTimeAsync(
        this ITopicReadings readings, MentionFilter filter, Grain grain, TimeSpan offset, Dimension? divideBy,
        CancellationToken cancellationToken)
    {
        var points = await readings.VolumeAsync(filter, grain, offset, divideBy, cancellationToken).ConfigureAwait(false);
        var voices = await readings.VoicesAsync(filter, grain, offset, cancellationToken).ConfigureAwait(false);
        var history = await HistoryAsync(readings, filter, offset, cancellationToken).ConfigureAwait(false);
        var starts = Intervals.Between(filter.From, filter.Until, grain, offset);
        var places = starts.Index().ToDictionary(start => start.Item, start => start.Index);
        return new()
        {
            Grain = grain,
            Starts = starts,
            Series = Divide(points, places),
            Voices = Line(voices.Select(point => (point.At, point.Voices)), places),
            Baseline = [.. starts.Select(start => history.Baseline(start, Intervals.Length(grain)))],
            Peaks = [.. history.Peaks().Where(peak => peak.Until > filter.From && peak.From < filter.Until)],
        };
    }

    static async Task<HourlyHistory> HistoryAsync(
        ITopicReadings readings, MentionFilter filter, TimeSpan offset, CancellationToken cancellationToken)
    {
        var span = await readings.SpanAsync(filter.Topic, cancellationToken).ConfigureAwait(false);
        var earliest = filter.From - Memory;
        var from = span is { } known && known.First > earliest ? known.First : earliest;
        var until = span is { } ended && ended.Last < filter.Until ? ended.Last.AddMilliseconds(1) : filter.Until;
        var points = await readings
            .VolumeAsync(filter with { From = from, Until = filter.Until }, Grain.Hour, offset, divideBy: null, cancellationToken)
            .ConfigureAwait(false);
        return new(points, from.ToOffset(offset), until);
    }

    static IReadOnlyList<VolumeSeries> Divide(IReadOnlyList<VolumePoint> points, Dictionary<DateTimeOffset, int> places) =>
    [
        .. points.GroupBy(point => point.Key, StringComparer.Ordinal)
            .Select(key => new VolumeSeries(key.Key, Line(key.Select(point => (point.At, point.Count)), places)))
            .OrderByDescending(series => series.Sum),
    ];

    static long[] Line(IEnumerable<(DateTimeOffset At, long Count)> points, Dictionary<DateTimeOffset, int> places)
    {
        var line = new long[places.Count];
        foreach (var (at, count) in points)
        {
            if (places.TryGetValue(at, out var place))
            {
                line[place] += count;
            }
        }

        return line;
    }
}
