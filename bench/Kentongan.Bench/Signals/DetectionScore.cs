namespace Kentongan.Bench.Signals;

/// <summary>How alarms compare with the truth over all topics.</summary>
/// <param name="Detected">Share of events that raised an alarm before they ended, 0–1.</param>
/// <param name="MedianDelayHours">From the event's first hour to the end of the hour that raised the alarm.</param>
/// <param name="FalseAlarmsPerWeek">Alarms of a topic that touch no event.</param>
/// <param name="Threshold">With which it looked.</param>
sealed record DetectionScore(double Detected, double MedianDelayHours, double FalseAlarmsPerWeek, double Threshold)
{
    public static DetectionScore Of(IReadOnlyList<PlantedMonths> topics, Func<PlantedMonths, double, List<(int Raised, int End)>> look, double threshold)
    {
        var delays = new List<double>();
        var (events, wrong, weeks) = (0, 0, 0.0);
        foreach (var topic in topics)
        {
            var alarms = look(topic, threshold).Where(alarm => alarm.Raised >= PlantedMonths.WarmUpWeeks * 168).ToList();
            foreach (var (begin, end) in topic.Events)
            {
                events++;
                var first = alarms.FindIndex(alarm => alarm.End >= begin && alarm.Raised < end);
                if (first >= 0)
                {
                    delays.Add(Math.Max(alarms[first].Raised, begin) - begin + 1);
                }
            }

            wrong += alarms.Count(alarm => !topic.Events.Any(known => alarm.End >= known.Begin && alarm.Raised < known.End));
            weeks += PlantedMonths.ScoredWeeks;
        }

        delays.Sort();
        return new(
            Math.Round(delays.Count / (double)events, 3), delays.Count == 0 ? double.NaN : delays[delays.Count / 2], Math.Round(wrong / weeks, 3), threshold);
    }

    /// <summary>The lowest threshold of a grid whose false alarms stay at or below a rate, so that ways of looking are compared at the same price.</summary>
    public static double Calibrate(IReadOnlyList<PlantedMonths> topics, Func<PlantedMonths, double, List<(int Raised, int End)>> look, double mostPerWeek) =>
        Enumerable.Range(0, 60).Select(step => 1.5 + (0.25 * step)).SkipWhile(threshold => Of(topics, look, threshold).FalseAlarmsPerWeek > mostPerWeek).FirstOrDefault(16.5);
}
