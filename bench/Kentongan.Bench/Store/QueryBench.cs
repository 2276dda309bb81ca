using System.Diagnostics;
using Kentongan.App.Cli;
using Kentongan.App.Web;
using Kentongan.Storage;
using Kentongan.Understand;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.Bench.Store;

/// <summary>
/// What the pages ask, at size: topics in SQLite, or in the PostgreSQL database that <c>--postgres</c> names, over the
/// whole year, a month and a week. Warm is counted anew every time; what is answered from answers that were kept stands beside
/// it. Cold is the first time that a topic is asked this in a process that has read another topic ahead two seconds ago, as the program does after its start; the file itself may still be in the operating system's cache. Beside the wall stands the processor time of this process, which a busy machine does not change.
/// <c>--keep DIR</c> keeps the store for another run, <c>--only TEXT</c> asks the questions that have it in their names.
/// </summary>
static class QueryBench
{
    const int Seed = 20261122;
    const int Rounds = 20;
    const int BatchSize = 5000;

    /// <summary>So long until what is run often has been compiled for good.</summary>
    static readonly TimeSpan _warmUp = TimeSpan.FromMilliseconds(700);

    /// <summary>Nobody asks in the instant in which the start ends; what was run often is being compiled for good then.</summary>
    static readonly TimeSpan _untilSomebodyAsks = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var count = (long)BenchOptions.Posts(args, 1_000_000);
        var topics = BenchOptions.Number(args, "--topics", 10);
        var kept = BenchOptions.Text(args, "--keep");
        var folder = (kept is null ? Directory.CreateTempSubdirectory("kentongan-bench-") : Directory.CreateDirectory(kept)).FullName;
        var store = new StorageOptions(folder, BenchOptions.Text(args, "--postgres"));
        try
        {
            var samples = new StoreSamples(Seed, count, TimeSpan.FromDays(365), topics);
            await FillAsync(store, samples, count, cancellationToken).ConfigureAwait(false);
            return Answer.Print(await MeasureAsync(store, samples, (count, topics), BenchOptions.Text(args, "--only") ?? "", cancellationToken).ConfigureAwait(false));
        }
        finally
        {
            if (kept is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    static async Task FillAsync(StorageOptions store, StoreSamples samples, long count, CancellationToken cancellationToken)
    {
        await using var services = Services(store, samples);
        await services.GetRequiredService<Engine>().PrepareAsync(cancellationToken).ConfigureAwait(false);
        var posts = services.GetRequiredService<IPosts>();
        var kept = await posts.CountAsync(cancellationToken).ConfigureAwait(false);
        for (long done = 0; done < count && kept < count; done += BatchSize)
        {
            // A fill that was cut off goes on where it was: the same posts are made again, and not offered.
            var batch = samples.Batch((int)Math.Min(BatchSize, count - done));
            if (done + batch.Length <= kept)
            {
                continue;
            }

            await posts.AppendAsync(new("bench", null, batch), cancellationToken).ConfigureAwait(false);
            if (done % 500_000 == 0)
            {
                await Console.Error.WriteLineAsync($"{done:N0} of {count:N0} posts stored").ConfigureAwait(false);
            }
        }
    }

    static async Task<object> MeasureAsync(
        StorageOptions store, StoreSamples samples, (long Posts, int Topics) size, string only, CancellationToken cancellationToken)
    {
        await using var counting = await ServeAsync(store with { KeptAnswers = 0 }, samples, cancellationToken).ConfigureAwait(false);
        await using var keeping = await ServeAsync(store, samples, cancellationToken).ConfigureAwait(false);
        await AheadAsync(counting.GetRequiredService<ITopicReadings>(), samples, size.Topics, cancellationToken).ConfigureAwait(false);
        var results = new List<QueryResult>();
        foreach (var (name, question) in Questions(samples, size.Topics).Where(question => question.Name.Contains(only, StringComparison.Ordinal)))
        {
            var times = await TimeAsync(r => question(counting, r, cancellationToken)).ConfigureAwait(false);
            var again = await AgainAsync(r => question(keeping, r, cancellationToken), size.Topics).ConfigureAwait(false);
            results.Add(times with { Name = name, KeptP95Ms = again });
            await Console.Error.WriteLineAsync(results[^1].ToString()).ConfigureAwait(false);
        }

        var scan = await RowScan.MillisecondsAsync(store.DataFolder, size.Posts / size.Topics, cancellationToken).ConfigureAwait(false);
        return new
        {
            size.Posts,
            size.Topics,
            Engine = store.IsEmbedded ? "SQLite" : "PostgreSQL",
            Unit = "milliseconds a question on one topic; warm, counted every time; kept: the answer of before given again, because no post came",
            WorstP95Ms = results.Max(r => r.P95Ms),
            WorstP95CpuMs = results.Max(r => r.P95CpuMs),
            WorstColdMs = results.Max(r => r.ColdMs),
            WorstColdCpuMs = results.Max(r => r.ColdCpuMs),
            WorstKeptP95Ms = results.Max(r => r.KeptP95Ms),
            Peer = "SQLite counting the topic's rows by day and sentiment in a table clustered by topic and time",
            PeerMs = scan,
            Ratio = Math.Round(scan / results[0].P50Ms, 1),
            PeakMemoryMb = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576,
            Questions = results,
        };
    }

    static IEnumerable<(string Name, WholeStoreQuestions.Question Ask)> Questions(StoreSamples samples, int topics) =>
    [
        .. PageQuestions.All(samples).Select(page => (page.Name, (WholeStoreQuestions.Question)((store, round, cancellationToken) =>
            page.Ask(store.GetRequiredService<ITopicReadings>(), Filter(samples, round, topics), cancellationToken)))),
        .. WholeStoreQuestions.All(samples, topics),
    ];

    /// <summary>What the program does after its start, with a topic that no cold question asks about.</summary>
    static async Task AheadAsync(ITopicReadings readings, StoreSamples samples, int topics, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        await ReadAhead.AskAsync(readings, new(topics), new(samples.Start, samples.End, IsChosen: false), cancellationToken).ConfigureAwait(false);
        await Console.Error.WriteLineAsync($"read ahead, as after the start, in {Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s").ConfigureAwait(false);
        await Task.Delay(_untilSomebodyAsks, cancellationToken).ConfigureAwait(false);
    }

    static ServiceProvider Services(StorageOptions store, StoreSamples samples) =>
        new ServiceCollection().AddSingleton<TimeProvider>(new StoppedClock(samples.End)).AddStorage(store).BuildServiceProvider();

    static async Task<ServiceProvider> ServeAsync(StorageOptions store, StoreSamples samples, CancellationToken cancellationToken)
    {
        var services = Services(store, samples);
        await services.GetRequiredService<Engine>().PrepareAsync(cancellationToken).ConfigureAwait(false);
        return services;
    }

    /// <summary>The whole time, then a month and a week in turn, of another topic each time.</summary>
    static MentionFilter Filter(StoreSamples samples, int round, int topics) => new()
    {
        Topic = new(1 + (round % topics)),
        From = (round % 3) switch { 0 => samples.Start, 1 => samples.End.AddDays(-30), _ => samples.End.AddDays(-7) },
        Until = samples.End,
    };

    static async Task<QueryResult> TimeAsync(Func<int, Task> ask)
    {
        var cold = await MillisecondsAsync(() => ask(0)).ConfigureAwait(false);
        for (var (round, began) = (0, Stopwatch.GetTimestamp()); round < 30 || Stopwatch.GetElapsedTime(began) < _warmUp; round++)
        {
            await ask(round).ConfigureAwait(false);
        }

        var times = new List<(double Wall, double Cpu)>();
        for (var round = 0; round < Rounds * 3; round++)
        {
            times.Add(await MillisecondsAsync(() => ask(round)).ConfigureAwait(false));
        }

        var (wall, cpu) = (times.ConvertAll(time => time.Wall), times.ConvertAll(time => time.Cpu));
        return new("", Rank(wall, 0.5), Rank(wall, 0.95), Round(cold.Wall), Rank(cpu, 0.5), Rank(cpu, 0.95), Round(cold.Cpu), 0);
    }

    /// <summary>The 95th percentile of asking everything a second time.</summary>
    static async Task<double> AgainAsync(Func<int, Task> ask, int topics)
    {
        var (different, times) = (topics * 3, new List<double>());
        for (var round = 0; round < different * 2; round++)
        {
            var time = await MillisecondsAsync(() => ask(round)).ConfigureAwait(false);
            if (round >= different)
            {
                times.Add(time.Wall);
            }
        }

        return Rank(times, 0.95);
    }

    static double Rank(List<double> values, double share) => Round(values.Order().ElementAt((int)(values.Count * share)));

    static async Task<(double Wall, double Cpu)> MillisecondsAsync(Func<Task> ask)
    {
        var (began, before) = (Stopwatch.GetTimestamp(), ThreadClock.ProcessSeconds);
        await ask().ConfigureAwait(false);
        return (Stopwatch.GetElapsedTime(began).TotalMilliseconds, (ThreadClock.ProcessSeconds - before) * 1e3);
    }

    static double Round(double value) => Math.Round(value, 2);

    sealed record QueryResult(string Name, double P50Ms, double P95Ms, double ColdMs, double P50CpuMs, double P95CpuMs, double ColdCpuMs, double KeptP95Ms);
}
