using System.Diagnostics;
using System.Globalization;

namespace Kentongan.Bench.Feeds;

/// <summary>What Debian's python3-feedparser needed for the same files, import and start left out.</summary>
sealed record FeedparserPeer(string Version, int Items, double Seconds)
{
    const string Script = """
        import sys, time, glob, feedparser
        files = [open(name, 'rb').read() for name in sorted(glob.glob(sys.argv[1] + '/*.xml'))]
        feedparser.parse(files[0])
        started = time.perf_counter()
        items = sum(len(feedparser.parse(data).entries) for data in files)
        print(feedparser.__version__, items, time.perf_counter() - started)
        """;

    /// <summary>Null when there is no feedparser on this machine.</summary>
    public static async Task<FeedparserPeer?> RunAsync(IEnumerable<byte[]> feeds, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("kentongan-feeds");
        try
        {
            foreach (var (bytes, i) in feeds.Select((bytes, i) => (bytes, i)))
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{i:0000}.xml"), bytes, cancellationToken).ConfigureAwait(false);
            }

            return await AskAsync(folder.FullName, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task<FeedparserPeer?> AskAsync(string folder, CancellationToken cancellationToken)
    {
        foreach (var python in new[] { "/usr/bin/python3", "python3" }.Where(name => name[0] != '/' || File.Exists(name)))
        {
            using var process = Process.Start(new ProcessStartInfo(python, ["-c", Script, folder]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false });
            var words = (await process!.StandardOutput.ReadToEndAsync(cancellationToken).ConfigureAwait(false)).Split(' ', StringSplitOptions.TrimEntries);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            if (process.ExitCode == 0 && words.Length == 3)
            {
                return new(words[0], int.Parse(words[1], CultureInfo.InvariantCulture), double.Parse(words[2], CultureInfo.InvariantCulture));
            }
        }

        return null;
    }
}
