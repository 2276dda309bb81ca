using Kentongan.Decide.Signals;
using Kentongan.Decide.Signals.Detectors;
using Kentongan.Understand.Peaks;

namespace Kentongan.Bench.Signals;

/// <summary>Months with one slow shift: from a day on, over up to a week, the topic becomes a third to twice as loud and stays so. Peaks come and go as ever.</summary>
/// <param name="Months">The counts with their peaks.</param>
/// <param name="ShiftsAt">The hour in which the shift begins; null in months without one.</param>
sealed record ShiftedMonths(PlantedMonths Months, int? ShiftsAt)
{
    const int Week = 168;
    const int LongestWait = 5 * Week;

    public static ShiftedMonths Make(int seed, bool shifts)
    {
        var (months, random) = (PlantedMonths.Make(seed), new Random(seed + 77));
        if (!shifts)
        {
            return new(months, null);
        }

        var at = ((PlantedMonths.WarmUpWeeks + 2) * Week) + random.Next(8 * Week);
        var (factor, rise) = (1.33 + (0.67 * random.NextDouble()), 1 + random.Next(Week));
        var counts = months.Counts.Select((count, hour) => hour < at ? count : Thicken(count, 1 + ((factor - 1) * Math.Min(1, (hour - at) / (double)rise)), random)).ToArray();
        return new(months with { Counts = counts }, at);
    }

    static int Thicken(int count, double factor, Random random)
    {
        var wanted = count * factor;
        return (int)wanted + (random.NextDouble() < wanted - (int)wanted ? 1 : 0);
    }

    /// <summary>Hours at whose end the change points would have spoken.</summary>
    public static List<int> ChangePointAlarms(PlantedMonths months)
    {
        var (all, rule) = (new SortedSet<int>(), LastingChange.RuleFor(SignalRule.UsualThreshold));
        for (var end = 16 * Week; end <= months.Counts.Length; end += Week)
        {
            var from = end - (16 * Week);
            var levels = DailyLevels.Of(months.Counts.AsSpan(from..end), _ => false);
            foreach (var change in ChangePoints.Find([.. levels.Select(level => level!.Value)], rule).Where(change => change.After > change.Before))
            {
                var hour = from + ((change.NoticedAt + 1) * 24);
                if (hour > end - Week || end == 16 * Week)
                {
                    all.Add(hour);
                }
            }
        }

        return [.. all];
    }

    /// <summary>A day's total more than so many deviations above that of the last four weeks.</summary>
    public static List<int> DailyZAlarms(PlantedMonths months, double threshold)
    {
        var days = months.Counts.Chunk(24).Select(day => Math.Log(1 + day.Sum())).ToArray();
        return
        [
            .. from day in Enumerable.Range(28, days.Length - 28)
               let before = days[(day - 28)..day]
               let mean = before.Average()
               let spread = Math.Sqrt(before.Sum(value => (value - mean) * (value - mean)) / 27)
               where days[day] > mean + (threshold * Math.Max(0.05, spread))
               select (day + 1) * 24,
        ];
    }

    /// <summary>
    /// Share of shifts noticed within five weeks by an alarm that the same months without the shift do not raise, median days until then, and alarms a week in
    /// those months; peaks that are rightly noticed count there too.
    /// </summary>
    public static object Score(IReadOnlyList<ShiftedMonths> shifted, IReadOnlyList<ShiftedMonths> calm, Func<PlantedMonths, List<int>> look)
    {
        var delays = shifted.Zip(calm, (topic, same) => look(topic.Months).Except(look(same.Months))
            .Where(hour => hour > topic.ShiftsAt && hour <= topic.ShiftsAt + LongestWait).Select(hour => (hour - topic.ShiftsAt!.Value) / 24.0).DefaultIfEmpty(double.NaN).First()).ToList();
        var known = delays.Where(delay => !double.IsNaN(delay)).Order().ToList();
        var first = PlantedMonths.WarmUpWeeks * Week;
        var wrong = calm.Sum(topic => look(topic.Months).Count(hour => hour > first));
        return new
        {
            Noticed = Math.Round(known.Count / (double)shifted.Count, 3),
            MedianDelayDays = known.Count == 0 ? double.NaN : Math.Round(known[known.Count / 2], 1),
            FalseAlarmsPerWeek = Math.Round(wrong / (double)(calm.Count * PlantedMonths.ScoredWeeks), 3),
        };
    }
}
