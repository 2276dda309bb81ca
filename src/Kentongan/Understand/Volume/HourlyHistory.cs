using Kentongan.Calendars;
using Kentongan.Understand.Peaks;

namespace Kentongan.Understand.Volume;

/// <summary>Hourly counts without gaps, from the topic's first hour that matters, with what is usual and where they peak.</summary>
public sealed class HourlyHistory
{
    readonly DateTimeOffset _start;
    readonly int[] _counts;
    readonly HourScore[] _scores;
    readonly PeakRule _rule;
    readonly bool[] _holidays;

    /// <param name="points">Undivided hourly volume; empty hours may be missing.</param>
    /// <param name="from">The first hour; earlier points are left out.</param>
    /// <param name="until">The end of the last hour.</param>
    /// <param name="rule">When an hour counts as unusual; null is the practice's rule.</param>
    /// <param name="calendar">Which days are holidays; null is the shipped list.</param>
    public HourlyHistory(IReadOnlyList<VolumePoint> points, DateTimeOffset from, DateTimeOffset until, PeakRule? rule = null, WorkingCalendar? calendar = null)
    {
        _rule = rule ?? PeakRule.Default;
        _start = Intervals.Floor(from, Grain.Hour, from.Offset);
        _counts = new int[Math.Max(0, (int)Math.Ceiling((until - _start).TotalHours))];
        foreach (var point in points)
        {
            var hour = (int)Math.Floor((point.At - _start).TotalHours);
            if (hour >= 0 && hour < _counts.Length)
            {
                _counts[hour] += (int)Math.Min(point.Count, int.MaxValue);
            }
        }

        _holidays = Holidays(_start, _counts.Length, calendar ?? WorkingCalendar.Shipped);
        _scores = HourlyPeaks.Score(_counts, _rule, _holidays);
    }

    /// <summary>What the time from <paramref name="from"/> usually has; null where an hour of it has no history.</summary>
    public double? Baseline(DateTimeOffset from, TimeSpan length)
    {
        var first = (int)Math.Floor((from - _start).TotalHours);
        var end = Math.Min(first + (int)length.TotalHours, _counts.Length);
        var sum = 0.0;
        for (var hour = first; hour < end; hour++)
        {
            if (hour < 0 || _scores[hour].Baseline is not { } usual)
            {
                return null;
            }

            sum += usual;
        }

        return first < end ? sum : null;
    }

    /// <summary>Whether each hour lies in a holiday of local time.</summary>
    static bool[] Holidays(DateTimeOffset start, int hours, WorkingCalendar calendar)
    {
        var holidays = new bool[hours];
        for (var hour = 0; hour < hours;)
        {
            var at = start.AddHours(hour);
            var rest = Math.Min(24 - at.Hour, hours - hour);
            holidays.AsSpan(hour, rest).Fill(calendar.IsHoliday(WorkingCalendar.DayOf(at, start.Offset)));
            hour += rest;
        }

        return holidays;
    }

    /// <summary>Every peak, oldest first.</summary>
    public IEnumerable<PeakSpan> Peaks() => HourlyPeaks.Find(_counts, _rule, _holidays).Select(peak => new PeakSpan(
        _start.AddHours(peak.Begin),
        _start.AddHours(peak.End + 1),
        _start.AddHours(peak.Bucket),
        peak.Count,
        peak.Baseline,
        _counts.AsSpan(peak.Begin, peak.End - peak.Begin + 1).ToArray().Sum(count => (long)count),
        peak.Z));
}
