using System.Globalization;
using Kentongan.Calendars;
using Kentongan.Understand;
using Kentongan.Understand.Peaks;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>
/// A topic that became lastingly louder without a peak: Bayesian online change points in the level of its days. Peaks ask for three times the usual
/// within hours; this asks for a fifth more, for days.
/// </summary>
public sealed class LevelShiftDetector(ITopicReadings readings, HolidayBook? holidays = null) : ISignalDetector
{
    const double FewestAnHour = 2;

    public SignalKind Kind => SignalKind.LevelShift;

    public async Task<IReadOnlyList<Sighting>> LookAsync(Look look, CancellationToken cancellationToken)
    {
        if (await readings.SpanAsync(look.Topic.Id, cancellationToken).ConfigureAwait(false) is not { } span)
        {
            return [];
        }

        var from = LastingChange.Begin(look, span.First);
        var calendar = holidays is null ? WorkingCalendar.Shipped : await holidays.CalendarAsync(cancellationToken).ConfigureAwait(false);
        var filter = new MentionFilter { Topic = look.Topic.Id, From = from, Until = look.Until };
        var points = await readings.VolumeAsync(filter, Grain.Hour, look.Offset, null, cancellationToken).ConfigureAwait(false);
        var counts = Hourly(points, from, look.Until);
        return counts.Length == 0 || counts.Average() < FewestAnHour ? [] : [.. Shifts(look, counts, from, calendar)];
    }

    static int[] Hourly(IReadOnlyList<VolumePoint> points, DateTimeOffset from, DateTimeOffset until)
    {
        var counts = new int[Math.Max(0, (int)(until - from).TotalDays) * 24];
        foreach (var point in points)
        {
            var hour = (int)Math.Floor((point.At - from).TotalHours);
            if (hour >= 0 && hour < counts.Length)
            {
                counts[hour] += (int)Math.Min(point.Count, int.MaxValue);
            }
        }

        return counts;
    }

    static IEnumerable<Sighting> Shifts(Look look, int[] counts, DateTimeOffset from, WorkingCalendar calendar)
    {
        var levels = DailyLevels.Of(counts, day => calendar.IsHoliday(WorkingCalendar.DayOf(from.AddDays(day), look.Offset)));
        var days = Enumerable.Range(0, levels.Count).Where(day => levels[day] is not null).ToList();
        foreach (var change in ChangePoints.Find([.. days.Select(day => levels[day]!.Value)], LastingChange.RuleFor(look.Threshold)))
        {
            var (at, noticed) = (from.AddDays(days[change.At]), from.AddDays(days[change.NoticedAt] + 1));
            if (change.After > change.Before && noticed > look.From && noticed <= look.Until)
            {
                yield return Describe(look, counts, from, days[change.At], noticed, change, at);
            }
        }
    }

    static Sighting Describe(Look look, int[] counts, DateTimeOffset from, int day, DateTimeOffset noticed, ChangePoint change, DateTimeOffset at)
    {
        var end = (int)(noticed - from).TotalHours;
        var since = counts[(day * 24)..Math.Min(end, counts.Length)].Sum() / Math.Max(1, (noticed - at).TotalDays);
        return new()
        {
            Kind = SignalKind.LevelShift,
            Mark = noticed.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            From = at,
            Until = noticed,
            Count = (long)Math.Round(since),
            Baseline = since / Math.Exp(change.After - change.Before),
            Strength = LastingChange.StrengthOf(change, look.Threshold),
            Yardstick = Yardstick.ChangePoint,
            Posts = new() { Topic = look.Topic.Id, From = at, Until = noticed },
        };
    }
}
