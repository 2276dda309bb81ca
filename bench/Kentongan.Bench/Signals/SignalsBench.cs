using System.Diagnostics;
using Kentongan.App.Cli;
using Kentongan.Decide.Signals;

namespace Kentongan.Bench.Signals;

/// <summary>
/// Simulated months with planted events: who notices them, how late, and how often for nothing. The others get the
/// threshold that costs as many false alarms as ours does on topics of their own.
/// </summary>
static class SignalsBench
{
    const int Seed = 20261122;

    public static Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var topics = Math.Max(4, BenchOptions.Posts(args, 60));
        var learning = Enumerable.Range(0, topics).Select(topic => PlantedMonths.Make(Seed + topic)).ToList();
        var judged = Enumerable.Range(0, topics).Select(topic => PlantedMonths.Make(Seed + topics + topic)).ToList();
        var started = Stopwatch.GetTimestamp();
        var ours = DetectionScore.Of(judged, Alarms.HourOfWeek, SignalRule.UsualThreshold);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var price = DetectionScore.Of(learning, Alarms.HourOfWeek, SignalRule.UsualThreshold).FalseAlarmsPerWeek;
        var limit = DetectionScore.Of(judged, Alarms.Fixed, DetectionScore.Calibrate(learning, Alarms.Fixed, price));
        var plain = DetectionScore.Of(judged, Alarms.PlainZ, DetectionScore.Calibrate(learning, Alarms.PlainZ, price));
        var holidays = Enumerable.Range(0, topics).Select(topic => PlantedMonths.Make(Seed + topics + topic, withHolidays: true)).ToList();
        var shifted = Enumerable.Range(0, topics).Select(topic => ShiftedMonths.Make(Seed + topics + topic, shifts: true)).ToList();
        var calm = Enumerable.Range(0, topics).Select(topic => ShiftedMonths.Make(Seed + topics + topic, shifts: false)).ToList();
        return Task.FromResult(Answer.Print(new
        {
            Topics = topics,
            Weeks = PlantedMonths.ScoredWeeks,
            Events = judged.Sum(topic => topic.Events.Count),
            HourOfWeek = ours,
            FixedThreshold = limit,
            PlainZScore = plain,
            UsualPlainZScore = DetectionScore.Of(judged, Alarms.PlainZ, 3),
            WithHolidays = DetectionScore.Of(holidays, Alarms.HourOfWeek, SignalRule.UsualThreshold),
            HolidaysUnknown = DetectionScore.Of(holidays, Alarms.HolidaysUnknown, SignalRule.UsualThreshold),
            SlowShifts = new
            {
                ChangePoints = ShiftedMonths.Score(shifted, calm, ShiftedMonths.ChangePointAlarms),
                HourOfWeek = ShiftedMonths.Score(shifted, calm, months => [.. Alarms.HourOfWeek(months, SignalRule.UsualThreshold).Select(alarm => alarm.Raised + 1)]),
                DailyZScore = ShiftedMonths.Score(shifted, calm, months => ShiftedMonths.DailyZAlarms(months, 3)),
            },
            HoursPerSecond = Math.Round(judged.Sum(topic => topic.Counts.Length) / seconds),
            Peer = "plain z-score at the same false alarms",
            Ratio = Math.Round(ours.Detected / Math.Max(0.001, plain.Detected), 2),
            PeakMemoryMb = Math.Round(Environment.WorkingSet / 1048576.0),
        }));
    }
}
