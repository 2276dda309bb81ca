using Kentongan.Understand;

namespace Kentongan.Storage.Readings;

/// <summary>Numbers the intervals of a time line: hours, days or weeks since 1970 in the zone that was asked for.</summary>
readonly struct Buckets
{
    readonly Grain _grain;
    readonly TimeSpan _offset;
    readonly int _hours;

    public Buckets(Grain grain, TimeSpan offset)
    {
        if (offset.Ticks % TimeSpan.TicksPerHour != 0)
        {
            throw new ArgumentException("The offset must be a whole number of hours.", nameof(offset));
        }

        (_grain, _offset, _hours) = (grain, offset, (int)(offset.Ticks / TimeSpan.TicksPerHour));
    }

    /// <param name="hour">Hours since 1970, in UTC.</param>
    public int Of(int hour) => _grain switch
    {
        Grain.Hour => hour + _hours,
        Grain.Day => Floor(hour + _hours, 24),

        // 1 January 1970 was a Thursday; the Monday before it was the 29th of December.
        _ => Floor(Floor(hour + _hours, 24) + 3, 7),
    };

    public DateTimeOffset Beginning(int bucket)
    {
        var hours = _grain switch
        {
            Grain.Hour => bucket,
            Grain.Day => bucket * 24L,
            _ => ((bucket * 7L) - 3) * 24,
        };
        return new(DateTime.UnixEpoch.Ticks + (hours * TimeSpan.TicksPerHour), _offset);
    }

    static int Floor(int value, int divisor) => value >= 0 ? value / divisor : ((value + 1) / divisor) - 1;
}
