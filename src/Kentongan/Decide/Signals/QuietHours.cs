namespace Kentongan.Decide.Signals;

/// <summary>
/// When nobody is to be woken: alerts wait until the end, unless a signal is stronger than <paramref name="LoudFrom"/>.
/// </summary>
/// <param name="From">First hour of the day, 0–23, in the zone.</param>
/// <param name="Until">First hour that is no longer quiet.</param>
/// <param name="Offset">The zone, ahead of UTC.</param>
/// <param name="LoudFrom">Strength that breaks the quiet, in standard deviations.</param>
public sealed record QuietHours(int From, int Until, TimeSpan Offset, double LoudFrom)
{
    public const double UsualLoudness = 8;

    /// <summary>When an alert of this strength may leave, at or after <paramref name="now"/>.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset now, double strength)
    {
        if (strength >= LoudFrom || !HoldAt(now))
        {
            return now;
        }

        var local = now.ToOffset(Offset);
        var end = new DateTimeOffset(local.Date, Offset).AddHours(Until);
        return end > now ? end : end.AddDays(1);
    }

    bool HoldAt(DateTimeOffset now)
    {
        var hour = now.ToOffset(Offset).Hour;
        return From <= Until ? hour >= From && hour < Until : hour >= From || hour < Until;
    }
}
