namespace Kentongan.Understand.Volume;

/// <summary>Whole hours, days or weeks of a zone without summer time. Weeks begin on Monday.</summary>
public static class Intervals
{
    /// <summary>The beginning of the interval that holds <paramref name="time"/>.</summary>
    public static DateTimeOffset Floor(DateTimeOffset time, Grain grain, TimeSpan offset)
    {
        var local = time.ToOffset(offset);
        var day = new DateTimeOffset(local.Year, local.Month, local.Day, 0, 0, 0, offset);
        return grain switch
        {
            Grain.Hour => day.AddHours(local.Hour),
            Grain.Day => day,
            _ => day.AddDays(-(((int)local.DayOfWeek + 6) % 7)),
        };
    }

    /// <summary>How long one interval is.</summary>
    public static TimeSpan Length(Grain grain) => grain switch
    {
        Grain.Hour => TimeSpan.FromHours(1),
        Grain.Day => TimeSpan.FromDays(1),
        _ => TimeSpan.FromDays(7),
    };

    /// <summary>The beginnings of all intervals that touch the time from <paramref name="from"/> until before <paramref name="until"/>.</summary>
    public static IReadOnlyList<DateTimeOffset> Between(DateTimeOffset from, DateTimeOffset until, Grain grain, TimeSpan offset)
    {
        var starts = new List<DateTimeOffset>();
        for (var start = Floor(from, grain, offset); start < until; start += Length(grain))
        {
            starts.Add(start);
        }

        return starts;
    }
}
