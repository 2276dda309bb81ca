namespace Kentongan.Listen.Dates;

/// <summary>The bare numbers of a date, in the order in which they stand, until it is clear which is day, month and year.</summary>
struct DateNumbers
{
    const int Most = 3;

    (int Value, int Digits) _first, _second, _third;
    int _count;
    int _year, _month, _day;
    char _glue;

    /// <summary>Whether a separator joins the last number to the next.</summary>
    public bool IsGlued { get; private set; }

    /// <summary>More numbers than a date has.</summary>
    public bool Overflowed { get; private set; }

    public readonly bool Any => _count > 0;

    /// <summary>Whether the date was one number of eight digits.</summary>
    public bool IsCompact { get; private set; }

    public void Add(int value, int digits)
    {
        if (digits == 8 && _count == 0)
        {
            (_first, _second, _third) = ((value / 10_000, 4), (value / 100 % 100, 2), (value % 100, 2));
            (_count, IsCompact) = (Most, true);
            return;
        }

        switch (_count++)
        {
            case 0: _first = (value, digits); break;
            case 1: _second = (value, digits); break;
            case 2: _third = (value, digits); break;
            default: Overflowed = true; break;
        }
    }

    public void Glue(char separator) => (_glue, IsGlued) = (separator, true);

    public void EndGroup() => IsGlued = false;

    /// <summary>Behind the month of <c>28-Dec-2012</c> the separator goes on.</summary>
    public void EndGroupAtMonth(ref DateTokens tokens)
    {
        if (IsGlued && tokens.Peek() is { AfterSpace: false } next && next.IsAny("-/.") && tokens.PeekSecond() is { IsNumber: true, AfterSpace: false })
        {
            tokens.Next();
        }

        IsGlued = false;
    }

    public readonly bool IsComplete => _count == Most || _year > 0;

    /// <summary>East Asian dates name each number: 2004년 05월 28일.</summary>
    public bool TakeMarker(scoped ReadOnlySpan<char> word, ref TimeSpan? languageOffset, ref DateClock clock)
    {
        var last = _count switch { 1 => _first.Value, 2 => _second.Value, 3 => _third.Value, _ => -1 };
        switch (word)
        {
            case "년" or "年": _year = last; break;
            case "월" or "月": _month = last; break;
            case "일" or "日": _day = last; break;
            case "시" or "時" or "时": clock.SetHour(last); break;
            case "분" or "分": clock.SetMinute(last); break;
            case "초" or "秒": clock.SetSecond(last); break;
            default: return false;
        }

        languageOffset = word is "년" or "월" or "일" ? TimeSpan.FromHours(9) : languageOffset;
        _count--;
        return last >= 0;
    }

    /// <summary>Decides which number is what; false when they make no date.</summary>
    public readonly bool TryResolve(int month, int weekday, bool isTwelveHour, DateRules rules, out DateParts parts)
    {
        parts = _year > 0 ? new(_year, _month, Math.Max(_day, 1))
            : month > 0 ? WithMonthName(month)
            : _count == 3 ? ThreeNumbers(weekday, isTwelveHour, rules)
            : _count == 2 ? TwoNumbers()
            : _count == 1 && _first.Digits == 4 ? new(_first.Value, 1, 1)
            : default;
        return parts.Month > 0 && !IsGlued;
    }

    readonly DateParts WithMonthName(int month) => _count switch
    {
        1 when _first.Digits == 4 => new(_first.Value, month, 1),
        2 when _first.Digits == 4 => new(_first.Value, month, _second.Value),
        2 when _second.Digits is 2 or 4 => new(Year(_second), month, _first.Value),
        _ => default,
    };

    readonly DateParts TwoNumbers() => (_first.Digits, _second.Digits, _glue) switch
    {
        (4, 3, '-') => DayOfYear(_first.Value, _second.Value),
        (4, <= 2, not '\0') => new(_first.Value, _second.Value, 1),
        (<= 2, 4, not '\0') => new(_second.Value, _first.Value, 1),
        _ => default,
    };

    static DateParts DayOfYear(int year, int day)
    {
        if (year is < 1 or > 9998 || day is < 1 or > 366)
        {
            return default;
        }

        var date = new DateTime(year, 1, 1).AddDays(day - 1);
        return new(date.Year, date.Month, date.Day);
    }

    readonly DateParts ThreeNumbers(int weekday, bool isTwelveHour, DateRules rules)
    {
        if (_first.Digits == 4)
        {
            return new(_first.Value, _second.Value, _third.Value);
        }

        var dayFirst = new DateParts(Year(_third), _second.Value, _first.Value);
        var monthFirst = new DateParts(Year(_third), _first.Value, _second.Value);
        var yearFirst = new DateParts(Year(_first), _second.Value, _third.Value);
        var order = _glue == '-' && _third.Digits <= 2 ? rules.ShortDashed : isTwelveHour && _glue == '/' ? DateOrder.MonthFirst : rules.Order;
        DateParts[] candidates = order switch
        {
            DateOrder.YearFirst => [yearFirst, dayFirst, monthFirst],
            DateOrder.MonthFirst => [monthFirst, dayFirst],
            _ => _third.Digits <= 2 ? [dayFirst, monthFirst, yearFirst] : [dayFirst, monthFirst],
        };
        var possible = candidates.Where(Exists).ToList();
        return possible.Find(parts => FallsOn(parts, weekday)) is { Month: > 0 } named ? named : possible.FirstOrDefault();
    }

    static bool Exists(DateParts parts) => parts.Year is > 0 and < 10_000 && parts.Month is > 0 and <= 12 && parts.Day > 0 && parts.Day <= DateTime.DaysInMonth(parts.Year, parts.Month);

    static bool FallsOn(DateParts parts, int weekday) => weekday is > 0 and < 8 && (int)new DateTime(parts.Year, parts.Month, parts.Day).DayOfWeek == weekday - 1;

    static int Year((int Value, int Digits) number) => number.Digits <= 2 ? NumberDate.FullYear(number.Value) : number.Value;
}
