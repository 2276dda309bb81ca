using System.Globalization;
using Kentongan.Understand;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>
/// A channel that is or was silent although those hours usually bring posts and other channels went on delivering: the
/// probability of no post at all under what those hours of the week usually have, widened by how much they vary.
/// </summary>
public sealed class SourceGapDetector(ITopicReadings readings) : ISignalDetector
{
    const int Weeks = 4;
    const int HoursOfWeek = 7 * 24;
    const double OthersWithinHours = 3;
    const int FewestHours = 2;

    public SignalKind Kind => SignalKind.SourceGap;

    public async Task<IReadOnlyList<Sighting>> LookAsync(Look look, CancellationToken cancellationToken)
    {
        var filter = new MentionFilter { Topic = look.Topic.Id, From = look.From.AddDays(-7 * Weeks), Until = look.Until };
        var points = await readings.VolumeAsync(filter, Grain.Hour, look.Offset, Dimension.Channel, cancellationToken).ConfigureAwait(false);
        var channels = points.GroupBy(point => point.Key, StringComparer.Ordinal).ToDictionary(channel => channel.Key, channel => channel.OrderBy(point => point.At).ToList(), StringComparer.Ordinal);
        return
        [
            .. from channel in channels
               from gap in Silences(channel.Value, look)
               where OthersDeliver(channels, channel.Key, gap.Until)
               let expected = Expected(channel.Value, gap.From, gap.Until)
               let strength = Strength.OfProbability(Math.Exp(-expected.Posts / expected.Dispersion))
               where strength >= look.Threshold
               orderby gap.From, channel.Key
               select Describe(look, (Channel)byte.Parse(channel.Key, CultureInfo.InvariantCulture), gap, expected.Posts, strength),
        ];
    }

    /// <summary>Hours without a post between two that had some, and those since the last one, as far as they touch the time looked at.</summary>
    static IEnumerable<(DateTimeOffset From, DateTimeOffset Until)> Silences(List<VolumePoint> points, Look look)
    {
        for (var i = 0; i < points.Count; i++)
        {
            var gap = (From: points[i].At.AddHours(1), Until: i + 1 < points.Count ? points[i + 1].At : look.Until);
            if (gap.Until > look.From && (gap.Until - gap.From).TotalHours >= FewestHours)
            {
                yield return gap;
            }
        }
    }

    static bool OthersDeliver(Dictionary<string, List<VolumePoint>> channels, string silent, DateTimeOffset until) => channels
        .Where(channel => channel.Key != silent)
        .Any(channel => channel.Value.Exists(point => point.At < until && (until - point.At.AddHours(1)).TotalHours <= OthersWithinHours));

    /// <summary>Posts that the silent hours usually bring, and variance over mean of this channel's hours.</summary>
    static (double Posts, double Dispersion) Expected(List<VolumePoint> points, DateTimeOffset from, DateTimeOffset until)
    {
        var counts = points.ToDictionary(point => point.At, point => (double)point.Count);
        var hours = (int)(until - from).TotalHours;
        var weeks = Math.Clamp((int)((from - points[0].At).TotalHours / HoursOfWeek), 1, Weeks);
        var posts = Enumerable.Range(0, hours).Sum(hour =>
            Enumerable.Range(1, weeks).Average(week => counts.GetValueOrDefault(from.AddHours(hour - (week * HoursOfWeek)))));
        var length = Math.Max(1, (int)(from - points[0].At).TotalHours);
        var line = Enumerable.Range(0, length).Select(hour => counts.GetValueOrDefault(points[0].At.AddHours(hour))).ToList();
        return (posts, Strength.Dispersion(line, line.Average()));
    }

    static Sighting Describe(Look look, Channel channel, (DateTimeOffset From, DateTimeOffset Until) gap, double expected, double strength) => new()
    {
        Kind = SignalKind.SourceGap,
        Mark = $"{channel}:{gap.From.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}",
        From = gap.From,
        Until = gap.Until,
        Count = 0,
        Baseline = expected,
        Strength = strength,
        Yardstick = Yardstick.HourOfWeek,
        Subject = channel.ToString(),
        Posts = new() { Topic = look.Topic.Id, From = gap.From.AddDays(-1), Until = gap.Until, Channels = [channel] },
    };
}
