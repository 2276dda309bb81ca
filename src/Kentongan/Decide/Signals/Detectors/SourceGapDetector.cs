using System.Globalization;
using Kentongan.Understand;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>
/// A channel that went silent although the hours since usually bring posts and other channels still deliver: the
/// probability of no post at all under what those hours of the week usually have, widened by how much they vary.
/// </summary>
public sealed class SourceGapDetector(ITopicReadings readings) : ISignalDetector
{
    const int Weeks = 4;
    const int HoursOfWeek = 7 * 24;
    const double OthersWithinHours = 3;

    public SignalKind Kind => SignalKind.SourceGap;

    public async Task<IReadOnlyList<Sighting>> LookAsync(Look look, CancellationToken cancellationToken)
    {
        var filter = new MentionFilter { Topic = look.Topic.Id, From = look.From.AddDays(-7 * Weeks), Until = look.Until };
        var points = await readings.VolumeAsync(filter, Grain.Hour, look.Offset, Dimension.Channel, cancellationToken).ConfigureAwait(false);
        var channels = points.GroupBy(point => point.Key, StringComparer.Ordinal).ToDictionary(channel => channel.Key, channel => channel.OrderBy(point => point.At).ToList(), StringComparer.Ordinal);
        return
        [
            .. from channel in channels
               let last = channel.Value[^1].At.AddHours(1)
               let others = channels.Where(other => other.Key != channel.Key).Select(other => other.Value[^1].At.AddHours(1)).DefaultIfEmpty().Max()
               where (look.Until - others).TotalHours <= OthersWithinHours && last < look.Until
               let expected = Expected(channel.Value, last, look.Until)
               let strength = Strength.OfProbability(Math.Exp(-expected.Posts / expected.Dispersion))
               where strength >= look.Threshold
               orderby channel.Key
               select Describe(look, (Channel)byte.Parse(channel.Key, CultureInfo.InvariantCulture), last, expected.Posts, strength),
        ];
    }

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

    static Sighting Describe(Look look, Channel channel, DateTimeOffset last, double expected, double strength) => new()
    {
        Kind = SignalKind.SourceGap,
        Mark = $"{channel}:{last.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}",
        From = last,
        Until = look.Until,
        Count = 0,
        Baseline = expected,
        Strength = strength,
        Yardstick = Yardstick.HourOfWeek,
        Subject = channel.ToString(),
        Posts = new() { Topic = look.Topic.Id, From = last.AddDays(-1), Until = look.Until, Channels = [channel] },
    };
}
