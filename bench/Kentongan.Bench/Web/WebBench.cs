using System.Diagnostics;
using Kentongan.App.Cli;

namespace Kentongan.Bench.Web;

/// <summary>
/// The screens of a working day, read by four people at once over loopback: pages a second, and how long each page takes
/// one reader. The peer is the same server answering as many bytes from memory.
/// </summary>
static class WebBench
{
    const int Readers = 4;
    const int Rounds = 30;

    static readonly (string Name, string Path)[] _screens =
    [
        ("home", "/"), ("topics", "/pantau"), ("topic", "/topik/1"), ("posts", "/topik/1/kiriman"), ("posts, negative", "/topik/1/kiriman?sentiment=negative"),
        ("why", "/topik/1/puncak"), ("questions", "/topik/1/pertanyaan"), ("network", "/topik/1/jaringan"), ("search", "/cari?q=banjir"), ("issues", "/isu"),
        ("signals", "/sinyal"), ("reports", "/laporan"), ("settings", "/pengaturan"),
    ];

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var posts = BenchOptions.Posts(args, 100_000);
        await Console.Error.WriteLineAsync($"A rehearsal of {posts:N0} posts is played …").ConfigureAwait(false);
        await using var site = await RehearsedSite.OpenAsync(posts, cancellationToken).ConfigureAwait(false);
        using var reader = await site.ServeAsync(cancellationToken).ConfigureAwait(false);
        var screens = new List<ScreenTime>();
        foreach (var (name, path) in _screens)
        {
            screens.Add(await ReadAsync(reader, name, path, cancellationToken).ConfigureAwait(false));
            await Console.Error.WriteLineAsync(screens[^1].ToString()).ConfigureAwait(false);
        }

        var paths = _screens.Select(screen => screen.Path).ToArray();
        var ours = await TogetherAsync(reader, paths, cancellationToken).ConfigureAwait(false);
        await using var plain = await PlainServer.StartAsync((int)screens.Average(screen => screen.Bytes), cancellationToken).ConfigureAwait(false);
        using var peerReader = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new(plain.Urls.First()) };
        await TogetherAsync(peerReader, paths, cancellationToken).ConfigureAwait(false);
        var peer = await TogetherAsync(peerReader, paths, cancellationToken).ConfigureAwait(false);
        return Answer.Print(new
        {
            PagesPerSecond = Math.Round(ours, 1),
            Unit = $"screens a second, {Readers} readers at once, signed in, over loopback",
            Peer = "the same server answering as many bytes from memory",
            PeerPagesPerSecond = Math.Round(peer, 1),
            Ratio = Math.Round(ours / peer, 4),
            WorstP95Ms = screens.Max(screen => screen.P95Ms),
            Screens = screens,
            Posts = posts,
            PeakMemoryMb = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576,
            Cores = Environment.ProcessorCount,
        });
    }

    static async Task<ScreenTime> ReadAsync(HttpClient reader, string name, string path, CancellationToken cancellationToken)
    {
        var (first, bytes) = await OnceAsync(reader, path, cancellationToken).ConfigureAwait(false);
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            times.Add((await OnceAsync(reader, path, cancellationToken).ConfigureAwait(false)).Ms);
        }

        times.Sort();
        return new(name, path, Round(times[Rounds / 2]), Round(times[(int)(Rounds * 0.95)]), Round(first), bytes);
    }

    static async Task<(double Ms, int Bytes)> OnceAsync(HttpClient reader, string path, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await reader.GetAsync(new Uri(path, UriKind.Relative), cancellationToken).ConfigureAwait(false);
        var body = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return (Stopwatch.GetElapsedTime(began).TotalMilliseconds, body.Length);
    }

    static async Task<double> TogetherAsync(HttpClient reader, string[] paths, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(async first =>
        {
            for (var turn = 0; turn < Rounds * 2; turn++)
            {
                await OnceAsync(reader, paths[(first + turn) % paths.Length], cancellationToken).ConfigureAwait(false);
            }
        })).ConfigureAwait(false);
        return Readers * Rounds * 2 / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    static double Round(double value) => Math.Round(value, 2);

    sealed record ScreenTime(string Name, string Path, double P50Ms, double P95Ms, double FirstMs, int Bytes);
}
