using System.Globalization;
using Kentongan.Understand;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>
/// The negative share of a day against the four weeks before: difference of two binomial shares, widened by how much the
/// days' shares differ anyway (quasi-binomial dispersion), because opinion swings more than coins do. Besides, shares that rose for good without such
/// a day (<see cref="LastingTone"/>).
/// </summary>
public sealed class SentimentShiftDetector(ITopicReadings readings) : ISignalDetector
{
    const int Days = 28;
    const int FewestDays = 5;
    const long FewestPosts = 30;

    public SignalKind Kind => SignalKind.SentimentShift;

    public async Task<IReadOnlyList<Sighting>> LookAsync(Look look, CancellationToken cancellationToken)
    {
        if (await readings.SpanAsync(look.Topic.Id, cancellationToken).ConfigureAwait(false) is not { } span)
        {
            return [];
        }

        var (begin, month) = (LastingChange.Begin(look, span.First), look.From.AddDays(-Days - 1));
        var filter = new MentionFilter { Topic = look.Topic.Id, From = begin < month ? begin : month, Until = look.Until };
        var points = await readings.VolumeAsync(filter, Grain.Hour, look.Offset, Dimension.Sentiment, cancellationToken).ConfigureAwait(false);
        var shifts = new List<Sighting>();
        foreach (var day in DayWindow.Of(look))
        {
            if (Judge(points, day) is { } shift && shift.Z >= look.Threshold)
            {
                shifts.Add(Describe(look.Topic.Id, day, shift));
            }
        }

        shifts.AddRange(LastingTone.In(look, points, begin).Where(lasting => !HasLoudDay(points, lasting, look)));
        return [.. shifts.OrderBy(shift => shift.From)];
    }

    /// <summary>Whether a day of its own was told already: the same rise is not told twice.</summary>
    static bool HasLoudDay(IReadOnlyList<VolumePoint> points, Sighting lasting, Look look)
    {
        var day = new DayWindow(lasting.Until.AddDays(-1), lasting.Until);
        for (var back = 0; day.Back(back).Until > lasting.From; back++)
        {
            if (Judge(points, day.Back(back)) is { } shift && shift.Z >= look.Threshold)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many standard deviations the day's negative share lies above that of the days before; null when too little was said.</summary>
    public static Shift? Judge(IReadOnlyList<VolumePoint> points, DayWindow day)
    {
        var today = Of(points, day);
        var before = Enumerable.Range(1, Days).Select(back => Of(points, day.Back(back))).Where(past => past.Judged >= FewestPosts).ToList();
        if (today.Judged < FewestPosts || before.Count < FewestDays)
        {
            return null;
        }

        var usual = before.Sum(past => past.Negative) / (double)before.Sum(past => past.Judged);
        var spread = Math.Clamp(usual, 0.01, 0.99) * (1 - Math.Clamp(usual, 0.01, 0.99));
        var dispersion = Math.Max(1, before.Sum(past => Square(past.Negative - (past.Judged * usual)) / (past.Judged * spread)) / (before.Count - 1));
        var z = ((today.Negative / (double)today.Judged) - usual) / Math.Sqrt(dispersion * spread / today.Judged);
        return new(today.Negative, today.Judged, usual, z);
    }

    static (long Negative, long Judged) Of(IReadOnlyList<VolumePoint> points, DayWindow day)
    {
        var (negative, judged) = (0L, 0L);
        foreach (var point in points)
        {
            if (day.Holds(point.At) && point.Key is "1" or "2" or "3")
            {
                judged += day.Holds(point.At) ? point.Count : 0;
                negative += day.Holds(point.At) && point.Key == "3" ? point.Count : 0;
            }
        }

        return (negative, judged);
    }

    static Sighting Describe(TopicId topic, DayWindow day, Shift shift) => new()
    {
        Kind = SignalKind.SentimentShift,
        Mark = day.Until.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        From = day.From,
        Until = day.Until,
        Count = shift.Negative,
        Of = shift.Judged,
        Baseline = shift.Usual * shift.Judged,
        Strength = Math.Min(Strength.Largest, shift.Z),
        Yardstick = Yardstick.ShareOfDays,
        Posts = day.Filter(topic) with { Sentiments = [Sentiment.Negative] },
    };

    static double Square(double value) => value * value;

    /// <param name="Negative">Negative posts of the day.</param>
    /// <param name="Judged">Posts of the day with any tone.</param>
    /// <param name="Usual">Negative share of the days before, 0–1.</param>
    /// <param name="Z">Standard deviations above it.</param>
    public sealed record Shift(long Negative, long Judged, double Usual, double Z);
}
