using System.Globalization;

namespace Kentongan.Calendars;

/// <summary>Public holidays and joint leave as far as they were known when this version was made.</summary>
public static class ShippedHolidays
{
    public static IReadOnlyList<Holiday> All { get; } = [.. Read()];

    static IEnumerable<Holiday> Read()
    {
        using var reader = new StreamReader(typeof(ShippedHolidays).Assembly.GetManifestResourceStream("holidays.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var date, var kind, var indonesian, var english, var source] && !line.StartsWith('#'))
            {
                yield return new(
                    DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    kind == "c" ? HolidayKind.JointLeave : HolidayKind.National, indonesian, english, source);
            }
        }
    }
}
