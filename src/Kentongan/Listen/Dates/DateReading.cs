namespace Kentongan.Listen.Dates;

/// <summary>A date as it was written: the moment, and whether the text itself told the time of day and the zone.</summary>
public readonly record struct DateReading(DateTimeOffset Time, bool HasTime, bool HasZone)
{
    const int Longest = 200;

    /// <summary>
    /// Reads every form that feeds, pages and exports use: ISO 8601, RFC 822 and its variants, Unix time, spelled-out dates in
    /// Indonesian and a dozen other languages, <c>Sabtu, 22 November 2026 | 10:15 WIB</c>. Null when it is no date.
    /// </summary>
    public static DateReading? Read(ReadOnlySpan<char> text, DateRules? rules = null)
    {
        rules ??= DateRules.Feed;
        text = text.Trim().Trim('"');
        if (text.IsEmpty || text.Length > Longest)
        {
            return null;
        }

        return PlainIsoDate.Read(text, rules) ?? NumberDate.Read(text, rules) ?? new DateSentence(text, rules).Read();
    }

    /// <summary>The moment alone.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, DateRules rules, out DateTimeOffset time)
    {
        var reading = Read(text, rules);
        time = reading?.Time ?? default;
        return reading is not null;
    }

    /// <summary>A moment from its parts; null when a part is out of range or the moment is before year 1.</summary>
    internal static DateReading? Of(DateParts parts, DateRules rules)
    {
        if (parts.Year is < 1 or > 9999 || parts.Month is < 1 or > 12 || parts.Day < 1 || parts.Day > DateTime.DaysInMonth(parts.Year, parts.Month)
            || parts.Hour > 24 || parts.Minute > 59 || parts.Second > 60 || (parts.Hour == 24 && parts.Minute + parts.Second > 0))
        {
            return null;
        }

        var offset = parts.Offset ?? rules.DefaultOffset;
        var local = new DateTime(parts.Year, parts.Month, parts.Day, 0, 0, 0, DateTimeKind.Unspecified).Ticks
            + (parts.Hour * TimeSpan.TicksPerHour) + (parts.Minute * TimeSpan.TicksPerMinute) + (parts.Second * TimeSpan.TicksPerSecond) + parts.Fraction;
        var inRange = offset.Duration() <= TimeSpan.FromHours(14) && local - offset.Ticks >= 0 && local <= DateTime.MaxValue.Ticks && local - offset.Ticks <= DateTime.MaxValue.Ticks;
        return inRange ? new(new(local, offset), parts.HasTime, parts.Offset is not null) : null;
    }
}

/// <summary>The parts of a date; <see cref="Fraction"/> in ticks of 100 ns.</summary>
record struct DateParts(int Year, int Month, int Day)
{
    public int Hour { get; set; }
    public int Minute { get; set; }
    public int Second { get; set; }
    public long Fraction { get; set; }
    public bool HasTime { get; set; }
    public TimeSpan? Offset { get; set; }
}
