namespace Kentongan.Listen.Dates;

/// <summary>
/// The form that most exports and feeds use, <c>2018-03-01[T ]07:12[:10[.5]][Z|±hh:mm]</c>, without any search: imports read millions of these.
/// </summary>
static class PlainIsoDate
{
    public static DateReading? Read(ReadOnlySpan<char> text, DateRules rules)
    {
        if (text.Length < 16 || text[4] != '-' || text[7] != '-' || text[10] is not ('T' or 't' or ' ') || text[13] != ':')
        {
            return null;
        }

        var parts = new DateParts(Number(text[..4]), Number(text[5..7]), Number(text[8..10])) { Hour = Number(text[11..13]), Minute = Number(text[14..16]), HasTime = true };
        var rest = Seconds(text[16..], ref parts);
        if (parts.Year < 0 || parts.Month < 0 || parts.Day < 0 || parts.Hour < 0 || parts.Minute < 0 || !Zone(rest, ref parts))
        {
            return null;
        }

        return DateReading.Of(parts, rules);
    }

    static ReadOnlySpan<char> Seconds(ReadOnlySpan<char> rest, ref DateParts parts)
    {
        if (rest.Length < 3 || rest[0] != ':' || Number(rest[1..3]) < 0)
        {
            return rest;
        }

        parts.Second = Number(rest[1..3]);
        rest = rest[3..];
        return rest.Length > 1 && rest[0] is '.' or ',' ? Fraction(rest, ref parts) : rest;
    }

    static ReadOnlySpan<char> Fraction(ReadOnlySpan<char> rest, ref DateParts parts)
    {
        var (at, unit) = (1, TimeSpan.TicksPerSecond / 10);
        for (; at < rest.Length && char.IsAsciiDigit(rest[at]); at++, unit /= 10)
        {
            parts.Fraction += (rest[at] - '0') * unit;
        }

        return rest[at..];
    }

    static bool Zone(ReadOnlySpan<char> rest, ref DateParts parts)
    {
        if (rest.IsEmpty)
        {
            return true;
        }

        if (rest is "Z" or "z")
        {
            parts.Offset = TimeSpan.Zero;
            return true;
        }

        var colon = rest.Length == 6 && rest[3] == ':';
        if (rest[0] is not ('+' or '-') || (rest.Length != 5 && !colon))
        {
            return false;
        }

        var (hours, minutes) = (Number(rest[1..3]), Number(colon ? rest[4..6] : rest[3..5]));
        parts.Offset = new TimeSpan(hours, minutes, 0) * (rest[0] == '-' ? -1 : 1);
        return hours >= 0 && minutes is >= 0 and < 60;
    }

    /// <summary>The value of a run of digits; -1 when one of them is none.</summary>
    internal static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            value = (value * 10) + digit - '0';
        }

        return value;
    }
}
