using System.Diagnostics;
using Kentongan.App.Cli;
using Kentongan.App.Importing;
using Kentongan.Understand.Ingesting;

namespace Kentongan.Bench.Ingest;

/// <summary>
/// The whole way of a file: look through it, parse, annotate, match 100 topics, store with rollups and search, on the simulator's stream; the
/// peer is a bare batched SQLite insert of the same rows in the same run, parsing not counted.
/// </summary>
static class IngestBench
{
    const int Topics = 100;
    const int Seed = 20261122;

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var count = BenchOptions.Posts(args, 200_000);
        var folder = Directory.CreateTempSubdirectory("kentongan-bench-");
        try
        {
            var file = Path.Combine(folder.FullName, "aliran.ndjson");
            SimulatedFile.Write(file, count, Seed);
            Console.Error.WriteLine($"{new FileInfo(file).Length >> 20} MB written; importing …");
            var ingested = await IngestAsync(file, Path.Combine(folder.FullName, "store"), cancellationToken);
            var peak = PeakMemoryMb();
            Console.Error.WriteLine("bare insert …");
            var bare = BareInsert.Run(file, Path.Combine(folder.FullName, "bare.db"));
            return Answer.Print(new
            {
                PostsPerSecond = Math.Round(count / ingested.Seconds),
                Unit = $"posts a second from file to store: looked through, parsed, annotated, matched against {Topics} topics, kept with rollups and search",
                Peer = "bare batched SQLite insert of the same rows",
                PeerPostsPerSecond = Math.Round(bare),
                Ratio = Math.Round(count / ingested.Seconds / bare, 3),
                WithoutFirstLook = Math.Round(count / (ingested.Seconds - ingested.LookSeconds)),
                ingested.Counts.Kept,
                ingested.Counts.Mentions,
                PeakMemoryMb = peak,
                Posts = count,
                MicrosecondsAPost = await StageCosts.OfAsync(file, folder.FullName, [.. BenchTopics.Make(Topics, DateTimeOffset.UnixEpoch)], DateTimeOffset.UnixEpoch),
                ProcessorMicrosecondsAPost = Math.Round(ingested.Processor.TotalMicroseconds / count, 1),
                Cores = Environment.ProcessorCount,
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task<(IngestionCounts Counts, double Seconds, double LookSeconds, TimeSpan Processor)> IngestAsync(string path, string dataFolder, CancellationToken cancellationToken)
    {
        await using var store = await OpenStore.AtAsync(new(dataFolder), cancellationToken);
        foreach (var topic in BenchTopics.Make(Topics, store.Time.GetUtcNow()))
        {
            await store.Topics.AddAsync(topic, cancellationToken);
        }

        using var file = await App.Importing.InputFile.OpenAsync(path, dataFolder, cancellationToken);
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var looked = 0d;
        var plan = FileImport.Recognise(file, null).Plan!;
        var summary = await new FileImport(store.Posts, store.Topics, store.Register, store.Pseudonymiser, store.Time)
            .RunAsync(file, plan, dataFolder, _ => looked = watch.Elapsed.TotalSeconds, null, cancellationToken);
        process.Refresh();
        return (summary.Counts, watch.Elapsed.TotalSeconds, looked, process.TotalProcessorTime - processor);
    }

    static double PeakMemoryMb()
    {
        using var process = Process.GetCurrentProcess();
        return Math.Round(process.PeakWorkingSet64 / 1048576.0);
    }
}
