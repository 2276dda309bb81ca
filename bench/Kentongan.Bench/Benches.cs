using Kentongan.Bench.Annotate;
using Kentongan.Bench.Bursts;
using Kentongan.Bench.Duplicates;
using Kentongan.Bench.Feeds;
using Kentongan.Bench.Ingest;
using Kentongan.Bench.Match;
using Kentongan.Bench.Networks;
using Kentongan.Bench.Report;
using Kentongan.Bench.Signals;
using Kentongan.Bench.Store;
using Kentongan.Bench.Web;

namespace Kentongan.Bench;

/// <summary>Every benchmark by the name that <c>kentongan bench NAME</c> calls it. Each prints one JSON object as its last line.</summary>
public static class Benches
{
    static readonly Dictionary<string, Func<string[], CancellationToken, Task<int>>> _all = new(StringComparer.Ordinal)
    {
        ["annotate"] = AnnotateBench.RunAsync,
        ["duplicates"] = DuplicatesBench.RunAsync,
        ["ingest"] = IngestBench.RunAsync,
        ["match"] = MatchBench.RunAsync,
        ["bursts"] = BurstsBench.RunAsync,
        ["signals"] = SignalsBench.RunAsync,
        ["feeds"] = FeedsBench.RunAsync,
        ["query"] = QueryBench.RunAsync,
        ["store"] = StoreBench.RunAsync,
        ["coordination"] = CoordinationBench.RunAsync,
        ["network"] = NetworkBench.RunAsync,
        ["report"] = ReportBench.RunAsync,
        ["web"] = WebBench.RunAsync,
    };

    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Length > 0 && _all.TryGetValue(args[0], out var bench))
        {
            try
            {
                return await bench(args[1..], CancellationToken.None).ConfigureAwait(false);
            }
            catch (FormatException wrong)
            {
                await Console.Error.WriteLineAsync(wrong.Message).ConfigureAwait(false);
                return 2;
            }
        }

        await Console.Error.WriteLineAsync($"Usage: kentongan bench {string.Join('|', _all.Keys)} [--posts N]").ConfigureAwait(false);
        return 2;
    }
}
