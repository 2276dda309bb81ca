namespace Kentongan.Listen.Dates;

/// <summary>The time of day within a date.</summary>
struct DateClock
{
    int _hour, _minute, _second;
    long _fraction;
    int _shift;

    public bool IsSet { get; private set; }

    /// <summary>Whether AM or PM was written: then a date with slashes is American.</summary>
    public bool IsTwelveHour { get; private set; }

    /// <summary>Reads on behind the hour: <c>:15</c>, <c>.15</c>, <c>:15:30.25</c>.</summary>
    public bool Read(DateToken hour, ref DateTokens tokens)
    {
        var separator = tokens.Next().Text[0];
        var minute = tokens.Next();
        if (!minute.IsNumber || minute.AfterSpace || minute.Text.Length > 2 || hour.Text.Length > 2)
        {
            return false;
        }

        (IsSet, _hour, _minute) = (true, hour.Value, minute.Value);
        var hasSeconds = tokens.Peek() is { AfterSpace: false } next && next.Is(separator) && tokens.PeekSecond() is { IsNumber: true, AfterSpace: false };
        return !hasSeconds || ReadSeconds(ref tokens);
    }

    /// <summary>1015 or 101530, behind a date without signs.</summary>
    public bool ReadCompact(DateToken token)
    {
        var value = token.Text.Length == 4 ? token.Value * 100 : token.Value;
        (IsSet, _hour, _minute, _second) = (true, value / 10_000, value / 100 % 100, value % 100);
        return true;
    }

    bool ReadSeconds(ref DateTokens tokens)
    {
        tokens.Next();
        var second = tokens.Next();
        _second = second.Value;
        if (tokens.Peek() is { AfterSpace: false } dot && dot.IsAny(".,") && tokens.PeekSecond() is { IsNumber: true, AfterSpace: false })
        {
            tokens.Next();
            _fraction = Ticks(tokens.Next().Text);
        }

        return second.Text.Length <= 2 && !(tokens.Peek() is { AfterSpace: false } more && more.Is(':'));
    }

    /// <summary>AM, PM and the parts of an Indonesian or Korean day.</summary>
    public bool Shift(scoped ReadOnlySpan<char> word, ref TimeSpan? languageOffset)
    {
        _shift = word switch
        {
            "am" or "오전" => 1,
            "pm" or "오후" or "sore" or "petang" => 2,
            "pagi" => 3,
            "siang" => 4,
            "malam" => 5,
            _ => 0,
        };
        IsTwelveHour |= word is "am" or "pm";
        languageOffset = word is "오전" or "오후" ? TimeSpan.FromHours(9) : languageOffset;
        return _shift > 0;
    }

    public void SetHour(int hour) => (IsSet, _hour) = (true, hour);

    public void SetMinute(int minute) => _minute = minute;

    public void SetSecond(int second) => _second = second;

    public readonly bool Fill(ref DateParts parts)
    {
        (parts.Hour, parts.Minute, parts.Second, parts.Fraction, parts.HasTime) = (ShiftedHour(), _minute, _second, _fraction, IsSet);
        return _hour <= 24;
    }

    readonly int ShiftedHour() => _shift switch
    {
        1 when _hour == 12 => 0,
        2 when _hour < 12 => _hour + 12,
        4 when _hour < 5 => _hour + 12,
        5 when _hour is >= 6 and < 12 => _hour + 12,
        5 when _hour == 12 => 0,
        _ => _hour,
    };

    static long Ticks(ReadOnlySpan<char> digits)
    {
        var (ticks, unit) = (0L, TimeSpan.TicksPerSecond / 10);
        foreach (var digit in digits)
        {
            ticks += (digit - '0') * unit;
            unit /= 10;
        }

        return ticks;
    }
}
