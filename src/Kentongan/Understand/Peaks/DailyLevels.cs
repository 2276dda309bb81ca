namespace Kentongan.Understand.Peaks;

/// <summary>
/// How loud each day was against the first weeks, as a natural logarithm: the mean of the middle twelve of its hours' distances to their hour of the
/// week, so that a peak of some hours moves it little and a slow shift moves it whole.
/// </summary>
public static class DailyLevels
{
    /// <summary>Weeks at the beginning that say what is usual.</summary>
    public const int Weeks = 4;

    const int Day = 24;
    const int Week = 7 * Day;

    /// <summary>One level for each whole day, null for a holiday; empty while there are fewer than the first weeks.</summary>
    /// <param name="counts">One number for each hour, from the beginning of a day.</param>
    /// <param name="isHoliday">Whether a day, counted from 0, is left out.</param>
    public static IReadOnlyList<double?> Of(ReadOnlySpan<int> counts, Func<int, bool> isHoliday)
    {
        if (counts.Length < Weeks * Week)
        {
            return [];
        }

        var (usual, levels) = (Usual(counts, isHoliday), new double?[counts.Length / Day]);
        Span<double> distances = stackalloc double[Day];
        for (var day = 0; day < levels.Length; day++)
        {
            for (var hour = 0; hour < Day; hour++)
            {
                distances[hour] = Math.Log(1 + counts[(day * Day) + hour]) - usual[((day * Day) + hour) % Week];
            }

            distances.Sort();
            levels[day] = isHoliday(day) ? null : Mean(distances[(Day / 4)..(Day * 3 / 4)]);
        }

        return levels;
    }

    static double[] Usual(ReadOnlySpan<int> counts, Func<int, bool> isHoliday)
    {
        var usual = new double[Week];
        for (var hour = 0; hour < Week; hour++)
        {
            var (sum, weeks) = (0.0, 0);
            for (var week = 0; week < Weeks; week++)
            {
                if (!isHoliday(((week * Week) + hour) / Day))
                {
                    sum += Math.Log(1 + counts[(week * Week) + hour]);
                    weeks++;
                }
            }

            usual[hour] = weeks == 0 ? Math.Log(1 + counts[hour]) : sum / weeks;
        }

        return usual;
    }

    static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }
}
