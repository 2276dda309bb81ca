using System.Globalization;
using Kentongan.Calendars;
using Kentongan.Understand;
using Kentongan.Understand.Peaks;
using Kentongan.Understand.Volume;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>Peaks in the hourly volume, the rhythm of the week and of holidays removed. Peaks a few hours apart are one event.</summary>
public sealed class PeakDetector(ITopicReadings readings, HolidayBook? holidays = null) : ISignalDetector
{
    const int WeeksOfMemory = 9;
    static readonly TimeSpan _sameEvent = TimeSpan.FromHours(6);

    public SignalKind Kind => SignalKind.Peak;

    public async Task<IReadOnlyList<Sighting>> LookAsync(Look look, CancellationToken cancellationToken)
    {
        if (await readings.SpanAsync(look.Topic.Id, cancellationToken).ConfigureAwait(false) is not { } span)
        {
            return [];
        }

        var earliest = look.From.AddDays(-7 * WeeksOfMemory);
        var from = (span.First > earliest ? span.First : earliest).ToOffset(look.Offset);
        var filter = new MentionFilter { Topic = look.Topic.Id, From = from, Until = look.Until };
        var points = await readings.VolumeAsync(filter, Grain.Hour, look.Offset, null, cancellationToken).ConfigureAwait(false);
        var calendar = holidays is null ? WorkingCalendar.Shipped : await holidays.CalendarAsync(cancellationToken).ConfigureAwait(false);
        var history = new HourlyHistory(points, from, look.Until, RuleFor(look.Threshold), calendar);
        return [.. Events([.. history.Peaks()]).Where(peak => peak.Until > look.From && peak.Z >= look.Threshold).Select(peak => Describe(look, peak, from))];
    }

    /// <summary>The practice's rule with another threshold; a young topic's probability moves with it.</summary>
    public static PeakRule RuleFor(double threshold) => PeakRule.Default with
    {
        Threshold = threshold,
        YoungProbability = Math.Min(0.5, PeakRule.Default.YoungProbability * Strength.Tail(threshold) / Strength.Tail(PeakRule.Default.Threshold)),
    };

    /// <summary>Joins peaks that are less than six hours apart: the aftershocks of one event are not news.</summary>
    public static IReadOnlyList<PeakSpan> Events(IReadOnlyList<PeakSpan> peaks)
    {
        var events = new List<PeakSpan>();
        foreach (var peak in peaks)
        {
            if (events.Count > 0 && peak.From - events[^1].Until < _sameEvent)
            {
                var top = peak.Count > events[^1].Count ? peak : events[^1];
                events[^1] = top with { From = events[^1].From, Until = peak.Until, Mentions = events[^1].Mentions + peak.Mentions, Z = Math.Max(events[^1].Z, peak.Z) };
            }
            else
            {
                events.Add(peak);
            }
        }

        return events;
    }

    static Sighting Describe(Look look, PeakSpan peak, DateTimeOffset first) => new()
    {
        Kind = SignalKind.Peak,
        Mark = peak.From.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        From = peak.From,
        Until = peak.Until,
        Count = peak.Count,
        Baseline = peak.Baseline,
        Strength = Math.Min(Strength.Largest, peak.Z),
        Yardstick = peak.At - first < TimeSpan.FromDays(14) ? Yardstick.YoungTopic : Yardstick.HourOfWeek,
        Posts = new() { Topic = look.Topic.Id, From = peak.From, Until = peak.Until },
    };
}
