using Kentongan.Decide.Signals.Detectors;
using Kentongan.Understand.Peaks;

namespace Kentongan.Bench.Signals;

/// <summary>When each way of looking would have raised an alarm: the hour at whose end it speaks, and the end of what it saw.</summary>
static class Alarms
{
    const int SameEvent = 6;
    const int FourWeeks = 4 * 168;

    /// <summary>Ours: the hour of the week, two hours in a row.</summary>
    public static List<(int Raised, int End)> HourOfWeek(PlantedMonths topic, double threshold) => HourOfWeek(topic.Counts, topic.Holidays, threshold);

    /// <summary>The same without knowing which days are holidays.</summary>
    public static List<(int Raised, int End)> HolidaysUnknown(PlantedMonths topic, double threshold) => HourOfWeek(topic.Counts, [], threshold);

    static List<(int Raised, int End)> HourOfWeek(int[] counts, bool[] holidays, double threshold)
    {
        var rule = PeakDetector.RuleFor(threshold);
        return Join(HourlyPeaks.Find(counts, rule, holidays).Select(peak => (peak.Begin + rule.Hours - 1, peak.End)));
    }

    /// <summary>More than so many times the topic's mean of the warm-up in an hour: a limit that somebody set once.</summary>
    public static List<(int Raised, int End)> Fixed(PlantedMonths topic, double threshold)
    {
        var counts = topic.Counts;
        var limit = threshold * counts.Take(PlantedMonths.WarmUpWeeks * 168).Average();
        return Join(Hours(counts, hour => counts[hour] > limit));
    }

    /// <summary>More than so many standard deviations above the mean of the last four weeks, whatever the hour.</summary>
    public static List<(int Raised, int End)> PlainZ(PlantedMonths topic, double threshold)
    {
        var counts = topic.Counts;
        var (sum, squares) = (0.0, 0.0);
        var unusual = new bool[counts.Length];
        for (var hour = 0; hour < counts.Length; hour++)
        {
            if (hour >= FourWeeks)
            {
                var mean = sum / FourWeeks;
                unusual[hour] = counts[hour] > mean + (threshold * Math.Sqrt(Math.Max(0.01, (squares / FourWeeks) - (mean * mean))));
                (sum, squares) = (sum - counts[hour - FourWeeks], squares - ((double)counts[hour - FourWeeks] * counts[hour - FourWeeks]));
            }

            (sum, squares) = (sum + counts[hour], squares + ((double)counts[hour] * counts[hour]));
        }

        return Join(Hours(counts, hour => unusual[hour]));
    }

    static IEnumerable<(int Raised, int End)> Hours(int[] counts, Func<int, bool> unusual) =>
        Enumerable.Range(0, counts.Length).Where(unusual).Select(hour => (hour, hour));

    static List<(int Raised, int End)> Join(IEnumerable<(int Raised, int End)> alarms)
    {
        var joined = new List<(int Raised, int End)>();
        foreach (var alarm in alarms)
        {
            if (joined.Count > 0 && alarm.Raised - joined[^1].End <= SameEvent)
            {
                joined[^1] = (joined[^1].Raised, Math.Max(joined[^1].End, alarm.End));
            }
            else
            {
                joined.Add(alarm);
            }
        }

        return joined;
    }
}
