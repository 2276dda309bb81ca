namespace Kentongan.Understand.Peaks;

/// <summary>
/// Peaks in hourly counts with the rhythm of the week removed: y = ln(1 + count) against the median of the same hour of
/// the week, z = 0.6745 (y − median) / MAD. A topic younger than two weeks has no such hour yet: there the count is
/// tested as a Poisson draw around the last 24 hours' mean. Holidays are days of their own kind: see <see cref="HolidayHours"/>.
/// </summary>
public static class HourlyPeaks
{
    const int Day = 24;
    const int Week = 7 * Day;
    const int YoungHours = 2 * Week;

    /// <summary>Scores every hour; <paramref name="counts"/> has one number for each hour without gaps, oldest first.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="rule">When an hour counts as unusual; null is the practice's rule.</param>
    /// <param name="holidays">Whether each hour lies in a holiday; empty where none does.</param>
    public static HourScore[] Score(ReadOnlySpan<int> counts, PeakRule? rule = null, ReadOnlySpan<bool> holidays = default)
    {
        rule ??= PeakRule.Default;
        var scores = new HourScore[counts.Length];
        Span<double> earlier = stackalloc double[Math.Clamp(rule.Weeks, 2, 64)];
        for (var hour = 0; hour < counts.Length; hour++)
        {
            scores[hour] = hour < YoungHours ? ScoreYoung(counts, hour, rule)
                : !holidays.IsEmpty && holidays[hour] ? HolidayHours.Score(counts, holidays, hour, rule)
                : ScoreSettled(counts, holidays, hour, rule, earlier);
        }

        return scores;
    }

    /// <summary>The peaks of <paramref name="counts"/>, oldest first.</summary>
    public static IReadOnlyList<Peak> Find(ReadOnlySpan<int> counts, PeakRule? rule = null, ReadOnlySpan<bool> holidays = default)
    {
        rule ??= PeakRule.Default;
        var scores = Score(counts, rule, holidays);
        var peaks = new List<Peak>();
        for (var begin = 0; begin < scores.Length; begin++)
        {
            var end = begin;
            while (end < scores.Length && scores[end].Unusual)
            {
                end++;
            }

            if (end - begin >= rule.Hours)
            {
                peaks.Add(Describe(counts, scores, begin, end - 1));
            }

            begin = end;
        }

        return peaks;
    }

    static HourScore ScoreSettled(ReadOnlySpan<int> counts, ReadOnlySpan<bool> holidays, int hour, PeakRule rule, Span<double> earlier)
    {
        var weeks = Gather(counts, holidays, hour, earlier);
        var same = earlier[..(weeks > 0 ? weeks : Gather(counts, default, hour, earlier))];
        var median = Median(same);
        foreach (ref var value in same)
        {
            value = Math.Abs(value - median);
        }

        var z = 0.6745 * (Math.Log(1 + counts[hour]) - median) / Math.Max(Median(same), rule.SmallestSpread);
        var baseline = Math.Exp(median) - 1;
        return new(baseline, z, z >= rule.Threshold && AboveFloor(counts[hour], baseline, rule));
    }

    /// <summary>The same hour of earlier weeks, without those that were holidays; how many there are.</summary>
    static int Gather(ReadOnlySpan<int> counts, ReadOnlySpan<bool> holidays, int hour, Span<double> earlier)
    {
        var weeks = 0;
        for (var before = hour - Week; before >= 0 && weeks < earlier.Length; before -= Week)
        {
            if (holidays.IsEmpty || !holidays[before])
            {
                earlier[weeks++] = Math.Log(1 + counts[before]);
            }
        }

        return weeks;
    }

    static HourScore ScoreYoung(ReadOnlySpan<int> counts, int hour, PeakRule rule)
    {
        if (hour < Day)
        {
            return new(null, 0, false);
        }

        var lastDay = 0L;
        foreach (var count in counts.Slice(hour - Day, Day))
        {
            lastDay += count;
        }

        var mean = lastDay / (double)Day;
        var z = 2 * (Math.Sqrt(counts[hour] + 0.375) - Math.Sqrt(mean + 0.375));
        var unusual = AboveFloor(counts[hour], mean, rule) && Poisson.UpperTail(counts[hour], mean) < rule.YoungProbability;
        return new(mean, z, unusual);
    }

    internal static bool AboveFloor(int count, double baseline, PeakRule rule) =>
        count >= Math.Max(rule.SmallestCount, rule.Factor * baseline);

    static Peak Describe(ReadOnlySpan<int> counts, HourScore[] scores, int begin, int end)
    {
        var top = begin;
        for (var hour = begin; hour <= end; hour++)
        {
            top = counts[hour] > counts[top] ? hour : top;
        }

        return new()
        {
            Begin = begin,
            End = end,
            Bucket = top,
            Count = counts[top],
            Baseline = scores[top].Baseline ?? 0,
            Z = scores[top].Z,
            Acceleration = Math.Log((1.0 + counts[top]) / (1.0 + (begin == 0 ? 0 : counts[begin - 1]))),
        };
    }

    internal static double Median(Span<double> values)
    {
        values.Sort();
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
