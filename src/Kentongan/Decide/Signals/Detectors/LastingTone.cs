using System.Globalization;
using Kentongan.Understand;
using Kentongan.Understand.Peaks;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>
/// A negative share that rose for good, by too little for any single day to stand out: Bayesian online change points in the log-odds of the days'
/// shares. Days of few posts are left out, for their shares say little.
/// </summary>
static class LastingTone
{
    const long FewestPosts = 30;

    /// <summary>The smallest rise that matters, in log-odds: from 20 to about 26 of a hundred.</summary>
    const double Smallest = 0.35;

    /// <param name="look">Where and how far back.</param>
    /// <param name="points">Hourly counts by tone, from <paramref name="from"/> on.</param>
    /// <param name="from">The beginning of a day.</param>
    public static IEnumerable<Sighting> In(Look look, IReadOnlyList<VolumePoint> points, DateTimeOffset from)
    {
        var days = Days(points, from, look.Until);
        var judged = Enumerable.Range(0, days.Length).Where(day => days[day].Judged >= FewestPosts).ToList();
        var rule = LastingChange.RuleFor(look.Threshold) with { Smallest = Smallest };
        foreach (var change in ChangePoints.Find([.. judged.Select(day => LogOdds(days[day]))], rule))
        {
            var (at, noticed) = (judged[change.At], judged[change.NoticedAt] + 1);
            if (change.After > change.Before && from.AddDays(noticed) > look.From && from.AddDays(noticed) <= look.Until)
            {
                yield return Describe(look, days[at..noticed], from.AddDays(at), from.AddDays(noticed), change);
            }
        }
    }

    static (long Negative, long Judged)[] Days(IReadOnlyList<VolumePoint> points, DateTimeOffset from, DateTimeOffset until)
    {
        var days = new (long Negative, long Judged)[Math.Max(0, (int)(until - from).TotalDays)];
        foreach (var point in points)
        {
            var day = (int)Math.Floor((point.At - from).TotalDays);
            if (day >= 0 && day < days.Length && point.Key is "1" or "2" or "3")
            {
                days[day] = (days[day].Negative + (point.Key == "3" ? point.Count : 0), days[day].Judged + point.Count);
            }
        }

        return days;
    }

    /// <summary>Half a post on either side keeps days without any negative post finite (Haldane, Anscombe).</summary>
    static double LogOdds((long Negative, long Judged) day) => Math.Log((day.Negative + 0.5) / (day.Judged - day.Negative + 0.5));

    static Sighting Describe(Look look, (long Negative, long Judged)[] since, DateTimeOffset at, DateTimeOffset noticed, ChangePoint change)
    {
        var judged = since.Sum(day => day.Judged);
        return new()
        {
            Kind = SignalKind.SentimentShift,
            Mark = "stays:" + noticed.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            From = at,
            Until = noticed,
            Count = since.Sum(day => day.Negative),
            Of = judged,
            Baseline = judged / (1 + Math.Exp(-change.Before)),
            Strength = LastingChange.StrengthOf(change, look.Threshold),
            Yardstick = Yardstick.ChangePoint,
            Posts = new() { Topic = look.Topic.Id, From = at, Until = noticed, Sentiments = [Sentiment.Negative] },
        };
    }
}
