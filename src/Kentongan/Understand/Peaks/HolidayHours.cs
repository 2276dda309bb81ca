namespace Kentongan.Understand.Peaks;

/// <summary>
/// A holiday is a day of its own kind: people sleep longer, offices are silent, everybody greets everybody. Its hours are compared with the same
/// hour of earlier holidays, or, where these are too few, of the same weekday; and with how far the hours just before lay above what was
/// expected of them, so that a day which is louder as a whole raises nothing, and a sudden jump inside it still does.
/// </summary>
static class HolidayHours
{
    const int Day = 24;
    const int Week = 7 * Day;
    const int FewestHolidays = 3;
    const int HoursBefore = 6;

    /// <summary>Holidays differ more from each other than weeks do, in natural logarithms.</summary>
    const double SmallestSpread = 0.2;

    /// <summary>In its first hours nobody knows yet how loud a holiday is.</summary>
    const double BeginningSpread = 0.6;
    const int BeginningHours = 3;

    public static HourScore Score(ReadOnlySpan<int> counts, ReadOnlySpan<bool> holidays, int hour, PeakRule rule)
    {
        Span<double> pool = stackalloc double[Math.Clamp(rule.Weeks, 2, 64)];
        var (usual, deviation) = Usual(counts, holidays, hour, pool);
        var expected = usual + Level(counts, holidays, hour, pool);
        var spread = Math.Max(deviation, Math.Max(rule.SmallestSpread, IsBeginning(holidays, hour) ? BeginningSpread : SmallestSpread));
        var (z, baseline) = (0.6745 * (Math.Log(1 + counts[hour]) - expected) / spread, Math.Exp(expected) - 1);
        return new(baseline, z, z >= rule.Threshold && HourlyPeaks.AboveFloor(counts[hour], baseline, rule));
    }

    /// <summary>Median and median deviation of the logarithms of comparable hours: earlier holidays, else the same hour of the week.</summary>
    static (double Median, double Deviation) Usual(ReadOnlySpan<int> counts, ReadOnlySpan<bool> holidays, int hour, Span<double> pool)
    {
        var found = holidays[hour] ? Gather(counts, holidays, hour, pool, Day, wanted: true) : 0;
        found = found >= FewestHolidays ? found : Gather(counts, holidays, hour, pool, Week, wanted: false);
        if (found == 0)
        {
            return (0, 0);
        }

        var same = pool[..found];
        var median = HourlyPeaks.Median(same);
        foreach (ref var value in same)
        {
            value = Math.Abs(value - median);
        }

        return (median, HourlyPeaks.Median(same));
    }

    /// <summary>The same hour of day at earlier steps, of holidays or of other days; how many there are.</summary>
    static int Gather(ReadOnlySpan<int> counts, ReadOnlySpan<bool> holidays, int hour, Span<double> pool, int step, bool wanted)
    {
        var found = 0;
        for (var before = hour - step; before >= 0 && found < pool.Length; before -= step)
        {
            if (holidays[before] == wanted)
            {
                pool[found++] = Math.Log(1 + counts[before]);
            }
        }

        return found;
    }

    /// <summary>How far the last hours lay above what was usual for them, as a logarithm; 0 where they did not.</summary>
    static double Level(ReadOnlySpan<int> counts, ReadOnlySpan<bool> holidays, int hour, Span<double> pool)
    {
        Span<double> above = stackalloc double[HoursBefore];
        for (var back = 1; back <= HoursBefore; back++)
        {
            above[back - 1] = Math.Log(1 + counts[hour - back]) - Usual(counts, holidays, hour - back, pool).Median;
        }

        var latest = HourlyPeaks.Median(above[..BeginningHours].ToArray());
        return Math.Max(0, Math.Max(latest, HourlyPeaks.Median(above)));
    }

    static bool IsBeginning(ReadOnlySpan<bool> holidays, int hour) => !holidays[hour - BeginningHours];
}
