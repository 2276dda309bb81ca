using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Kentongan.Understand.Peaks;

namespace Kentongan.App.Cli;

/// <summary><c>bursts FILE</c>: CSV of counts in, CSV of peaks out.</summary>
static class BurstsCommand
{
    const int FewestHours = 48;
    const string HourOfWeek = "hour-of-week";
    const string Kleinberg = "kleinberg";

    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "CSV with the columns time,count and, if known, total; - reads stdin." };
        var method = new Option<string>("--method")
        {
            Description = "hour-of-week compares with the same hour of earlier weeks, kleinberg is the two-state automaton; auto takes the first for hourly counts without totals.",
            DefaultValueFactory = _ => "auto",
        };
        method.AcceptOnlyFromAmong("auto", HourOfWeek, Kleinberg);
        var scale = new Option<double>("--scale") { Description = "Kleinberg's s: how many times busier a burst is.", DefaultValueFactory = _ => 2 };
        var gamma = new Option<double>("--gamma") { Description = "Kleinberg's γ: how hard it is to enter a burst.", DefaultValueFactory = _ => 1 };
        var json = Answer.JsonOption();
        var command = new Command("bursts", "Find the peaks in a series of counts.") { file, method, scale, gamma, json };
        command.SetAction(result => Run(
            result.GetRequiredValue(file), result.GetRequiredValue(method), result.GetValue(scale), result.GetValue(gamma), result.GetValue(json)));
        return command;
    }

    static int Run(string file, string method, double scale, double gamma, bool json)
    {
        if (file != "-" && !File.Exists(file))
        {
            return Answer.Say($"{file} does not exist; give a CSV file with the columns time,count.", Answer.Unusable);
        }

        if (scale <= 1 || gamma < 0)
        {
            return Answer.Say("--scale must be above 1 and --gamma at least 0.", Answer.Unusable);
        }

        using var reader = file == "-" ? Console.In : new StreamReader(file);
        if (CountSeries.Read(reader, file, out var error) is not { } series)
        {
            return Answer.Say(error, Answer.Unusable);
        }

        var hourly = method == HourOfWeek
            || (method == "auto" && series is { IsHourly: true, Totals: null } && series.Counts.Length >= FewestHours);
        var started = Stopwatch.GetTimestamp();
        var rows = hourly ? PeaksOf(series) : BurstsOf(series, scale, gamma);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Console.Out.WriteLine("begin,end,peak,count,baseline,z,weight,method");
        rows.ForEach(Console.Out.WriteLine);
        return json
            ? Answer.Print(new { Points = series.Counts.Length, Peaks = rows.Count, Method = hourly ? HourOfWeek : Kleinberg, Seconds = seconds })
            : Answer.Done;
    }

    static List<string> PeaksOf(CountSeries series) =>
        [.. HourlyPeaks.Find(series.Counts).Select(peak => string.Create(
            CultureInfo.InvariantCulture,
            $"{series.TimeOf(peak.Begin)},{series.TimeOf(peak.End)},{series.TimeOf(peak.Bucket)},{peak.Count},{peak.Baseline:0.###},{peak.Z:0.###},,{HourOfWeek}"))];

    static List<string> BurstsOf(CountSeries series, double scale, double gamma)
    {
        var bursts = series.Totals is { } totals
            ? KleinbergBursts.Find(series.Counts, totals, scale, gamma)
            : KleinbergBursts.Find(series.Counts, scale, gamma);
        var all = series.Counts.Sum(count => (double)count);
        var expected = series.Totals is { } known ? all / Math.Max(1, known.Sum(total => (double)total)) : all / series.Counts.Length;
        return [.. bursts.Select(burst => Describe(series, burst, expected))];
    }

    static string Describe(CountSeries series, Burst burst, double expected)
    {
        var top = Enumerable.Range(burst.Begin, burst.End - burst.Begin + 1).MaxBy(i => series.Counts[i]);
        var baseline = series.Totals is { } totals ? expected * totals[top] : expected;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{series.TimeOf(burst.Begin)},{series.TimeOf(burst.End)},{series.TimeOf(top)},{series.Counts[top]},{baseline:0.###},,{burst.Weight:0.######},{Kleinberg}");
    }
}
