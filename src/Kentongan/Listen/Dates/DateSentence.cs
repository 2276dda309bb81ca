namespace Kentongan.Listen.Dates;

/// <summary>
/// Reads a date that a person or an unusual program wrote: collects what each token tells, in whatever order, and refuses as
/// soon as a word is unknown.
/// </summary>
ref struct DateSentence(ReadOnlySpan<char> text, DateRules rules)
{
    readonly DateRules _rules = rules;
    DateTokens _tokens = new(text);
    DateNumbers _numbers;
    DateClock _clock;
    int _month, _weekday;
    TimeSpan? _offset;
    TimeSpan? _languageOffset;
    string? _zone;
    bool _failed;

    public DateReading? Read()
    {
        while (!_failed && _tokens.Peek().Kind != DateTokenKind.End)
        {
            var token = _tokens.Next();
            _failed = !(token.Kind switch
            {
                DateTokenKind.Number => TakeNumber(token),
                DateTokenKind.Word => TakeWord(token),
                _ => TakeSign(token),
            });
        }

        return _failed || !_numbers.TryResolve(_month, _weekday, _clock.IsTwelveHour, _rules, out var parts) ? null : Finish(parts);
    }

    DateReading? Finish(DateParts parts)
    {
        if (!_clock.Fill(ref parts))
        {
            return null;
        }

        parts.Offset = _offset;
        if (_offset is null && _zone is not null && DateReading.Of(parts, _rules) is { } local)
        {
            parts.Offset = ZoneNames.Offset(_zone, local.Time.DateTime);
        }

        return DateReading.Of(parts, _languageOffset is { } offset && parts.Offset is null ? _rules with { DefaultOffset = offset } : _rules);
    }

    bool TakeNumber(DateToken token)
    {
        var next = _tokens.Peek();
        var isTime = (next.Is(':') && !next.AfterSpace) || (next.Is('.') && !next.AfterSpace && IsDottedTime(token))
            || (next.IsWord && !next.AfterSpace && next.Text is "h" or "H" or "u");
        if (isTime)
        {
            return !_clock.IsSet && _clock.Read(token, ref _tokens);
        }

        if (token.Text.Length is 4 or 6 && !_clock.IsSet && _numbers.IsCompact)
        {
            return _clock.ReadCompact(token);
        }

        var glued = _numbers.IsGlued;
        _numbers.Add(token.Value, token.Text.Length);
        if (next.IsAny("-/.") && !next.AfterSpace && (_tokens.PeekSecond() is { AfterSpace: false } second) && (second.IsNumber || IsMonthIn(second)))
        {
            _tokens.Next();
            _numbers.Glue(next.Text[0]);
        }
        else if (glued)
        {
            _numbers.EndGroup();
        }

        return !_numbers.Overflowed;
    }

    /// <summary>10.15 is a time, unless it goes on like 30.10.23 where no date was seen.</summary>
    readonly bool IsDottedTime(DateToken token)
    {
        var ahead = _tokens;
        ahead.Next();
        var minutes = ahead.Next();
        var isTime = !_clock.IsSet && !_numbers.IsGlued && token.Text.Length <= 2 && minutes is { IsNumber: true, AfterSpace: false, Text.Length: 2 };
        var goesOn = ahead.Peek() is { AfterSpace: false } dot && dot.Is('.') && ahead.PeekSecond() is { IsNumber: true, AfterSpace: false };
        return isTime && (!goesOn || _month > 0 || _numbers.IsComplete);
    }

    static bool IsMonthIn(DateToken token) =>
        token.IsWord && DateNames.Month(DateNames.Plain(token.Text, stackalloc char[24])) > 0;

    bool TakeWord(DateToken token)
    {
        Span<char> buffer = stackalloc char[32];
        var plain = DateNames.Plain(token.Text, buffer);
        return TakeName(plain, token) || TakeMeridiem(plain) || (!_clock.IsSet && DateNames.IsNoise(plain)) || TakeZone(token) || DateNames.IsNoise(plain);
    }

    bool TakeName(scoped ReadOnlySpan<char> plain, DateToken token)
    {
        var (month, weekday) = (DateNames.Month(plain), DateNames.Weekday(plain));
        if (month > 0 && (_month == 0 || _weekday == 0))
        {
            // "mar., 01 déc." begins with a Tuesday: a second month makes the first word a weekday
            _weekday = _month > 0 ? 8 : _weekday;
            _month = month;
            _numbers.EndGroupAtMonth(ref _tokens);
            return true;
        }

        _weekday = weekday > 0 ? weekday : _weekday;
        return weekday > 0 || _numbers.TakeMarker(plain, ref _languageOffset, ref _clock) || (token.Text is "T" or "t" && _tokens.Peek().IsNumber);
    }

    bool TakeMeridiem(scoped ReadOnlySpan<char> plain)
    {
        if (plain is "a" or "p" && _tokens.Peek().Is('.') && _tokens.PeekSecond().Text is "m" or "M")
        {
            _tokens.Next();
            _tokens.Next();
            _tokens.Take('.');
            return _clock.Shift(plain[0] == 'p' ? "pm" : "am", ref _languageOffset);
        }

        return _clock.Shift(plain, ref _languageOffset);
    }

    bool TakeZone(DateToken token)
    {
        var next = _tokens.Peek();
        if (next.IsAny("/_") && !next.AfterSpace && _tokens.PeekSecond() is { IsWord: true, AfterSpace: false })
        {
            _zone = _tokens.TakeToSpace(_tokens.Position - token.Text.Length).ToString();
            return TimeZoneInfo.TryFindSystemTimeZoneById(_zone, out _);
        }

        if (ZoneNames.Offset(token.Text) is not { } offset)
        {
            return false;
        }

        _offset ??= offset; // 16:20:00-05:00Z: the number was first and tells more
        return true;
    }

    bool TakeSign(DateToken sign)
    {
        if (sign.Is('(') && _clock.IsSet)
        {
            _tokens.SkipBehind(')');
            return true;
        }

        var next = _tokens.Peek();
        if (sign.IsAny("'’\\") && next is { IsWord: true, AfterSpace: false })
        {
            return _tokens.Next().Text is "at" or "n" or "r" or "t"; // Jum'at, and line ends that a template left escaped
        }

        if (sign.Is('+') || (sign.Is('-') && next is { IsNumber: true, AfterSpace: false } && _clock.IsSet))
        {
            return TakeOffset(sign.Is('-') ? -1 : 1);
        }

        return sign.IsAny(",;|.-–—•·/@()") || (sign.Is(':') && (sign.AfterSpace || !_numbers.Any));
    }

    bool TakeOffset(int direction)
    {
        var number = _tokens.Next();
        if (!number.IsNumber || number.Text.Length > 4)
        {
            return false;
        }

        var (hours, minutes) = number.Text.Length > 2 ? (number.Value / 100, number.Value % 100) : (number.Value, 0);
        if (number.Text.Length <= 2 && _tokens.Take(':'))
        {
            var after = _tokens.Next();
            (minutes, _failed) = (after.Value, !after.IsNumber);
        }

        _offset = new TimeSpan(hours, minutes, 0) * direction;
        return !_failed && minutes < 60;
    }
}
