using Quartz;

namespace Kentongan.App.Jobs;

/// <summary>A line of the timetable.</summary>
/// <param name="Name">As addresses, the record and (behind <c>job.</c>) the words call it.</param>
/// <param name="Cron">When, with seconds, in western Indonesian time.</param>
/// <param name="Work">Which <see cref="IScheduledWork"/>.</param>
public sealed record Appointment(string Name, string Cron, Type Work)
{
    /// <summary>The time that <see cref="Cron"/> speaks of. Indonesia has no summer time, so a fixed offset is exact.</summary>
    public static TimeZoneInfo Zone { get; } =
        TimeZoneInfo.CreateCustomTimeZone(Web.Zone.Wib.Name, Web.Zone.Wib.Offset, Web.Zone.Wib.Name, Web.Zone.Wib.Name);

    static readonly TimeSpan _furthest = TimeSpan.FromDays(32);

    public DateTimeOffset? NextAfter(DateTimeOffset time) => Expression.GetNextValidTimeAfter(time);

    /// <summary>When it was due last, null when that is more than a month ago.</summary>
    public DateTimeOffset? LastUntil(DateTimeOffset time)
    {
        var reach = TimeSpan.FromMinutes(1);
        while (reach < _furthest && !(NextAfter(time - reach) <= time))
        {
            reach *= 2;
        }

        return Latest(time - reach, time);
    }

    DateTimeOffset? Latest(DateTimeOffset from, DateTimeOffset until)
    {
        DateTimeOffset? latest = null;
        for (var due = NextAfter(from); due <= until; due = NextAfter(due.Value))
        {
            latest = due;
        }

        return latest;
    }

    CronExpression Expression => new(Cron, Zone);
}
