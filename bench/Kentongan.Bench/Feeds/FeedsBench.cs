using System.Diagnostics;
using Kentongan.App.Cli;
using Kentongan.Platforms.News.Articles;
using Kentongan.Platforms.News.Feeds;

namespace Kentongan.Bench.Feeds;

/// <summary>Reads feeds on one thread, and lets Debian's python3-feedparser read the very same files in the same run; then articles.</summary>
static class FeedsBench
{
    const int ItemsPerFeed = 50, Rounds = 5, PeerFeeds = 12, WarmUpSeconds = 5;

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var items = BenchOptions.Posts(args, 20_000);
        var samples = new FeedSamples(20261122);
        var feeds = Enumerable.Range(0, Math.Max(PeerFeeds, items / ItemsPerFeed)).Select(_ => samples.Feed(ItemsPerFeed)).ToArray();
        var seconds = Median(() => feeds.Sum(feed => FeedReader.Read(feed).Entries.Count) == feeds.Length * ItemsPerFeed);
        var megabytes = feeds.Sum(feed => feed.Length) / 1e6;
        var peer = await FeedparserPeer.RunAsync(feeds.Take(PeerFeeds), cancellationToken).ConfigureAwait(false);
        var itemsPerSecond = feeds.Length * ItemsPerFeed / seconds;
        return Answer.Print(new
        {
            PostsPerSecond = Math.Round(itemsPerSecond),
            Unit = "feed items a second on one thread",
            MegabytesPerSecond = Math.Round(megabytes / seconds, 1),
            Peer = peer is null ? "python3-feedparser is not installed: apt-get install python3-feedparser" : $"python3-feedparser {peer.Version}",
            PeerPostsPerSecond = peer is null ? (double?)null : Math.Round(peer.Items / peer.Seconds, 1),
            Ratio = peer is null ? (double?)null : Math.Round(itemsPerSecond / (peer.Items / peer.Seconds), 1),
            ArticlesPerSecond = Math.Round(Articles(samples)),
            Feeds = feeds.Length,
            Megabytes = Math.Round(megabytes, 1),
            PeakMemoryMb = Math.Round(Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0),
        });
    }

    static double Articles(FeedSamples samples)
    {
        var pages = Enumerable.Range(0, 200).Select(_ => samples.Page()).ToArray();
        return pages.Length / Median(() => Array.TrueForAll(pages, page => ArticleReader.Read(page, "https://contoh.id/a").Text.Length > 200));
    }

    /// <summary>The median time of the rounds, once the code is compiled as it is in a server that runs; a wrong result is an error.</summary>
    static double Median(Func<bool> work)
    {
        var seconds = new List<double>();
        for (var warming = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(warming).TotalSeconds < WarmUpSeconds;)
        {
            _ = work();
        }

        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            if (!work())
            {
                throw new InvalidOperationException("The bench read something else than it wrote.");
            }

            seconds.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        return seconds.Order().ElementAt(Rounds / 2);
    }
}
