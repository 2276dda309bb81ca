using System.Diagnostics;
using Kentongan.App.Cli;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Matching;
using Kentongan.Listen.Queries;
using Kentongan.Platforms.Files.Planning;
using Kentongan.Understand;
using Kentongan.Understand.Ingesting;

namespace Kentongan.Bench.Ingest;

/// <summary>What each stage of the way costs on one thread, in microseconds of processor time a post: where to look when it gets slow.</summary>
static class StageCosts
{
    const int Rounds = 3;

    public static async Task<IReadOnlyDictionary<string, double>> OfAsync(string file, string folder, IReadOnlyList<Topic> topics, DateTimeOffset now)
    {
        var plan = FilePlanner.Plan(file).Plan!;
        var posts = plan.Rows("uji").Take(20_000).Select(row => row.Post!).ToArray();
        var costs = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["parse"] = Cost(posts.Length, () => plan.Rows("uji").Take(20_000).Count()),
            ["look"] = Cost(posts.Length, () => Survey.Of(plan.Rows("uji").Take(20_000), CancellationToken.None).Rows),
        };
        var options = QueryOptions.Default;
        var queries = new LiveQueries<TopicId>(options, topics.Select((topic, n) => KeyValuePair.Create(new TopicId(n + 1), Query.Parse(topic.Query, options).Query!.Root)));
        var ear = new Ear(new Pseudonymiser(new byte[Pseudonymiser.KeyLength]), PublicAccounts.None, new());
        var understanding = new Understanding(ear, new(queries, options), now.AddYears(100));
        costs["understand"] = Cost(posts.Length, () => posts.Count(post => understanding.Understand(post).Post is not null));
        foreach (var (name, cost) in understanding.Measure(posts, Rounds))
        {
            costs[name] = Math.Round(cost, 2);
        }

        costs["keep"] = await KeepAsync([.. posts.Select(post => understanding.Understand(post).Post!)], folder);
        return costs;
    }

    static async Task<double> KeepAsync(UnderstoodPost[] posts, string folder)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            await using var store = await OpenStore.AtAsync(new(Path.Combine(folder, $"keep{round}")), CancellationToken.None);
            var began = Processor();
            foreach (var batch in posts.Chunk(Ingestion.ChunkSize))
            {
                await store.Posts.AppendAsync(new("uji", null, batch), CancellationToken.None);
            }

            best = Math.Min(best, (Processor() - began).TotalMicroseconds);
        }

        return Math.Round(best / posts.Length, 2);
    }

    static double Cost<T>(int posts, Func<T> act)
    {
        act();
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var began = Processor();
            act();
            best = Math.Min(best, (Processor() - began).TotalMicroseconds);
        }

        return Math.Round(best / posts, 2);
    }

    static TimeSpan Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
