using System.Diagnostics;
using System.Globalization;
using Kentongan.App.Cli;
using Kentongan.Storage;
using Kentongan.Understand;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.Bench.Store;

/// <summary>The store alone: understood posts into SQLite with search, mentions and rollups, beside a bare insert of the same rows.</summary>
static class StoreBench
{
    const int Seed = 20261122;
    const int BatchSize = 2000;

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var count = BenchOptions.Posts(args, 200_000);
        var folder = Directory.CreateTempSubdirectory("kentongan-bench-").FullName;
        try
        {
            var samples = new StoreSamples(Seed, count, TimeSpan.FromDays(30), topics: 10);
            await using var services = new ServiceCollection()
                .AddSingleton<TimeProvider>(new StoppedClock(samples.End)).AddStorage(new(folder)).BuildServiceProvider();
            await services.GetRequiredService<Engine>().PrepareAsync(cancellationToken).ConfigureAwait(false);
            using var bare = new BareInsert(Path.Combine(folder, "bare.db"));
            var (stored, inserted) = await RaceAsync(services.GetRequiredService<IPosts>(), bare, samples, count, cancellationToken).ConfigureAwait(false);
            return Answer.Print(new
            {
                PostsPerSecond = Math.Round(count / stored.TotalSeconds),
                Peer = "bare batched SQLite insert of the same rows with the same search index",
                PeerPostsPerSecond = Math.Round(count / inserted.TotalSeconds),
                Ratio = Math.Round(inserted / stored, 2),
                Posts = count,
                BytesPerPost = new FileInfo(Path.Combine(folder, "kentongan.db")).Length / count,
                PeakMemoryMb = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576,
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Batch by batch in turn, so that a slow moment of the machine hits both.</summary>
    static async Task<(TimeSpan Stored, TimeSpan Inserted)> RaceAsync(
        IPosts posts, BareInsert bare, StoreSamples samples, int count, CancellationToken cancellationToken)
    {
        var (stored, inserted) = (new Stopwatch(), new Stopwatch());
        for (var done = 0; done < count; done += BatchSize)
        {
            var batch = samples.Batch(Math.Min(BatchSize, count - done));
            stored.Start();
            await posts.AppendAsync(new("bench", done.ToString(CultureInfo.InvariantCulture), batch), cancellationToken).ConfigureAwait(false);
            stored.Stop();
            inserted.Start();
            bare.Insert(batch, done);
            inserted.Stop();
        }

        return (stored.Elapsed, inserted.Elapsed);
    }
}
