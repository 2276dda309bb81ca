using System.Collections.Frozen;

namespace Kentongan.Calendars;

/// <summary>Which days public offices work, Monday to Friday without holidays, and how working days are counted.</summary>
public sealed class WorkingCalendar(IEnumerable<DateOnly> daysOff)
{
    readonly FrozenSet<DateOnly> _daysOff = daysOff.ToFrozenSet();

    /// <summary>The calendar of the shipped list.</summary>
    public static WorkingCalendar Shipped { get; } = new(ShippedHolidays.All.Select(holiday => holiday.Date));

    public bool IsHoliday(DateOnly day) => _daysOff.Contains(day);

    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    /// <summary>The working day that is so many working days after <paramref name="from"/>; the first day itself is not counted.</summary>
    public DateOnly Add(DateOnly from, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var day = from;
        for (var counted = 0; counted < workingDays;)
        {
            day = day.AddDays(1);
            counted += IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Working days after <paramref name="from"/> up to and with <paramref name="until"/>; 0 when it is not later.</summary>
    public int Between(DateOnly from, DateOnly until)
    {
        var counted = 0;
        for (var day = from; day < until;)
        {
            day = day.AddDays(1);
            counted += IsWorkingDay(day) ? 1 : 0;
        }

        return counted;
    }

    /// <summary>The last second of the working day that is so many working days after the day of <paramref name="since"/>.</summary>
    /// <param name="since">When the clock began.</param>
    /// <param name="workingDays">How long it runs.</param>
    /// <param name="zone">The local time in which days begin and end.</param>
    public DateTimeOffset DueAfter(DateTimeOffset since, int workingDays, TimeSpan zone) =>
        new(Add(DayOf(since, zone), workingDays), new(23, 59, 59), zone);

    /// <summary>The local day of a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset at, TimeSpan zone) => DateOnly.FromDateTime(at.ToOffset(zone).DateTime);
}
