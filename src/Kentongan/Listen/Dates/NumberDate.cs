using System.Buffers;
using System.Globalization;

namespace Kentongan.Listen.Dates;

/// <summary>Dates that are one number: Unix time, <c>20261122</c>, a spreadsheet's days, ISO 8601's truncated forms.</summary>
static class NumberDate
{
    const int FirstSpreadsheetDay = 20_000, LastSpreadsheetDay = 80_000;

    static readonly SearchValues<char> _digitsAndDot = SearchValues.Create("0123456789.");
    static readonly DateTime _spreadsheetEpoch = new(1899, 12, 30);

    public static DateReading? Read(ReadOnlySpan<char> text, DateRules rules)
    {
        if (text[0] == '-' && rules.ReadsTruncatedIso)
        {
            return YearAndMonth(text[1..], rules);
        }

        if (text.ContainsAnyExcept(_digitsAndDot))
        {
            return null;
        }

        return text.Contains('.') ? Fractional(text, rules) : Whole(text, rules);
    }

    static DateReading? Whole(ReadOnlySpan<char> text, DateRules rules) => text.Length switch
    {
        4 => Of(rules, PlainIsoDate.Number(text), 1, 1),
        5 when rules.ReadsSpreadsheetDays => SpreadsheetDay(PlainIsoDate.Number(text), false, rules),
        5 when rules.ReadsTruncatedIso => OrdinalDay(ShortYear(text[..2]), PlainIsoDate.Number(text[2..]), rules),
        6 when rules.ReadsTruncatedIso => Of(rules, ShortYear(text[..2]), PlainIsoDate.Number(text[2..4]), PlainIsoDate.Number(text[4..])),
        7 => OrdinalDay(PlainIsoDate.Number(text[..4]), PlainIsoDate.Number(text[4..]), rules),
        8 => Of(rules, PlainIsoDate.Number(text[..4]), PlainIsoDate.Number(text[4..6]), PlainIsoDate.Number(text[6..])),
        9 or 10 => Unix(long.Parse(text, CultureInfo.InvariantCulture) * TimeSpan.TicksPerSecond),
        13 => Unix(long.Parse(text, CultureInfo.InvariantCulture) * TimeSpan.TicksPerMillisecond),
        16 => Unix(long.Parse(text, CultureInfo.InvariantCulture) * TimeSpan.TicksPerMicrosecond),
        12 or 14 => Compact(text, rules),
        _ => null,
    };

    static DateReading? Fractional(ReadOnlySpan<char> text, DateRules rules)
    {
        var whole = text.IndexOf('.');
        if (text[(whole + 1)..].Contains('.') || !double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        return whole switch
        {
            9 or 10 => Unix((long)(value * TimeSpan.TicksPerSecond)),
            5 when rules.ReadsSpreadsheetDays => SpreadsheetDay(value, true, rules),
            _ => null,
        };
    }

    static DateReading? SpreadsheetDay(double days, bool hasTime, DateRules rules) =>
        days is >= FirstSpreadsheetDay and < LastSpreadsheetDay
            ? new(new(_spreadsheetEpoch.AddSeconds(Math.Round(days * 86_400)), rules.DefaultOffset), hasTime, false)
            : null;

    static DateReading? Unix(long ticks) => new(DateTimeOffset.UnixEpoch.AddTicks(ticks), true, true);

    static DateReading? Compact(ReadOnlySpan<char> text, DateRules rules) => DateReading.Of(
        new(PlainIsoDate.Number(text[..4]), PlainIsoDate.Number(text[4..6]), PlainIsoDate.Number(text[6..8]))
        {
            Hour = PlainIsoDate.Number(text[8..10]),
            Minute = PlainIsoDate.Number(text[10..12]),
            Second = text.Length == 14 ? PlainIsoDate.Number(text[12..]) : 0,
            HasTime = true,
        },
        rules);

    static DateReading? YearAndMonth(ReadOnlySpan<char> text, DateRules rules)
    {
        var dashed = text.Length == 5 && text[2] == '-';
        var month = dashed ? text[3..] : text.Length == 4 ? text[2..] : default;
        return month.IsEmpty ? null : Of(rules, ShortYear(text[..2]), PlainIsoDate.Number(month), 1);
    }

    static DateReading? OrdinalDay(int year, int day, DateRules rules) =>
        year > 0 && day >= 1 && day <= (DateTime.IsLeapYear(year) ? 366 : 365)
            ? DateReading.Of(Parts(new DateTime(year, 1, 1).AddDays(day - 1)), rules)
            : null;

    static DateParts Parts(DateTime date) => new(date.Year, date.Month, date.Day);

    static DateReading? Of(DateRules rules, int year, int month, int day) => DateReading.Of(new(year, month, day), rules);

    static int ShortYear(ReadOnlySpan<char> text) => FullYear(PlainIsoDate.Number(text));

    /// <summary>Two digits mean 1970 to 2069.</summary>
    internal static int FullYear(int year) => year < 0 ? -1 : year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;
}
