using System.Diagnostics;
using Kentongan.App.Cli;
using Kentongan.App.Printing;
using Kentongan.App.Web;
using Kentongan.Bench.Web;
using Kentongan.Listen.Topics;
using Kentongan.Measure.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.Bench.Report;

/// <summary>
/// The daily reports of a rehearsal, each day counted once, so that none comes from kept answers; the worst day's written as a page and as a
/// document, and printed. The limit of the printed one is what the browser takes to print an empty page.
/// </summary>
static class ReportBench
{
    const int Rounds = 25;
    const int Prints = 5;

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var posts = BenchOptions.Posts(args, 100_000);
        await Console.Error.WriteLineAsync($"A rehearsal of {posts:N0} posts is played …").ConfigureAwait(false);
        await using var site = await RehearsedSite.OpenAsync(posts, cancellationToken).ConfigureAwait(false);
        await using var scope = site.App.Services.CreateAsyncScope();
        var (services, zone) = (scope.ServiceProvider, Zone.Named("WIB"));
        var topic = (await services.GetRequiredService<ITopics>().AllAsync(cancellationToken).ConfigureAwait(false)).Single();
        var day = DateOnly.FromDateTime(site.Played.EventAt.ToOffset(zone.Offset).Date);
        var reporting = services.GetRequiredService<DailyReporting>();
        var files = services.GetRequiredService<DailyReportFiles>();
        var report = await reporting.MakeAsync(topic, day, zone.Offset, cancellationToken).ConfigureAwait(false);
        var first = DateOnly.FromDateTime(site.Played.Start.ToOffset(zone.Offset).Date);
        var others = new Queue<DateOnly>(Enumerable.Range(0, site.Played.Scenario.Duration.Days).Select(first.AddDays).Where(other => other != day));
        var counted = await MedianAsync(others.Count - 1, () => reporting.MakeAsync(topic, others.Dequeue(), zone.Offset, cancellationToken)).ConfigureAwait(false);
        var page = await MedianAsync(Rounds, () => files.MakeAsync(report, zone, "html", cancellationToken)).ConfigureAwait(false);
        var document = await MedianAsync(Rounds, () => files.MakeAsync(report, zone, "docx", cancellationToken)).ConfigureAwait(false);
        var printer = services.GetRequiredService<ChromiumPrinter>();
        var printed = printer.Browser is null ? null : (double?)await MedianAsync(Prints, () => files.MakeAsync(report, zone, "pdf", cancellationToken)).ConfigureAwait(false);
        var empty = printer.Browser is null ? null : (double?)await MedianAsync(Prints, () => printer.PdfAsync("<!DOCTYPE html><title>-</title>", cancellationToken)).ConfigureAwait(false);
        return Answer.Print(new
        {
            ReportsPerSecond = Math.Round(1e3 / (counted + page), 1),
            Unit = "daily reports a second, counted and written as a page",
            CountedMs = Round(counted),
            PageMs = Round(page),
            DocumentMs = Round(document),
            PrintedMs = Round(printed),
            Peer = printer.Browser is null ? "none: this machine has no Chromium to print with" : "Chromium printing an empty page",
            PeerMs = Round(empty),
            Ratio = printed is null ? null : Round(printed / empty),
            report.Totals.Mentions,
            Posts = posts,
            PeakMemoryMb = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576,
            Cores = Environment.ProcessorCount,
        });
    }

    static async Task<double> MedianAsync<T>(int rounds, Func<Task<T>> makeAsync)
    {
        var times = new List<double>();
        for (var round = 0; round <= rounds; round++)
        {
            var began = Stopwatch.GetTimestamp();
            await makeAsync().ConfigureAwait(false);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return times.Skip(1).Order().ElementAt(rounds / 2);
    }

    static double? Round(double? value) => value is { } number ? Math.Round(number, 2) : null;
}
