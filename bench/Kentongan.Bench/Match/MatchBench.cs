using System.Diagnostics;
using Kentongan.App.Cli;
using Kentongan.Listen.Matching;
using Kentongan.Listen.Queries;

namespace Kentongan.Bench.Match;

/// <summary>
/// One thread matches posts, tokenisation included, against 100, 1,000 and 10,000 saved queries; the peer is the loop that
/// asks every query of every post, in the same run and on the first posts of the same stream.
/// </summary>
static class MatchBench
{
    const int Seed = 20261122;
    const int Rounds = 5;
    static readonly int[] _sizes = [100, 1_000, 10_000];

    public static Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var count = BenchOptions.Posts(args, 100_000);
        var samples = new MatchSamples(Seed);
        var posts = Enumerable.Range(0, count).Select(_ => samples.Post()).ToArray();
        var queries = Enumerable.Range(0, _sizes[^1]).Select(_ => Query.Parse(samples.Query()).Query!.Root).ToArray();
        Warm(posts, queries);
        var sizes = _sizes.Select(size => Measure(posts, queries[..size])).ToArray();
        var largest = sizes[^1];
        var changes = ChangeATopic(posts, queries);
        return Task.FromResult(Answer.Print(new
        {
            PostsPerSecond = largest.PostsPerSecond,
            Unit = "posts a second on one thread against 10,000 queries, tokenisation included",
            Peer = "asking every query of every post",
            PeerPostsPerSecond = largest.NaivePostsPerSecond,
            Ratio = Math.Round(largest.PostsPerSecond / largest.NaivePostsPerSecond, 1),
            CostOf10000Over100 = Math.Round(sizes[0].PostsPerCpuSecond / largest.PostsPerCpuSecond, 2),
            TokenisationPostsPerCpuSecond = Tokenise(posts),
            AddTopicMs = Math.Round(Median(changes.Wall), 1),
            AddTopicCpuMs = Math.Round(Median(changes.Cpu), 1),
            Posts = count,
            MeanCharacters = Math.Round(posts.Average(post => post.Length), 1),
            Sizes = sizes,
            PeakMemoryMb = Math.Round(Environment.WorkingSet / 1048576.0),
        }));
    }

    static void Warm(string[] posts, QueryNode[] queries)
    {
        for (var round = 0; round < 3; round++)
        {
            Run(posts.AsSpan(0, Math.Min(posts.Length, 20_000)), queries[..1_000], out _);
        }
    }

    static SizeResult Measure(string[] posts, QueryNode[] queries)
    {
        var (seconds, cpuSeconds, matches) = (new List<double>(), new List<double>(), 0L);
        for (var round = 0; round < Rounds; round++)
        {
            var before = ThreadClock.Seconds;
            seconds.Add(Run(posts, queries, out matches));
            cpuSeconds.Add(ThreadClock.Seconds - before);
        }

        var (naive, naiveMatches, naivePosts) = RunNaive(posts, queries);
        Run(posts.AsSpan(0, naivePosts), queries, out var sameMatches);
        return naiveMatches == sameMatches
            ? new(queries.Length, Math.Round(posts.Length / Median(seconds)), Math.Round(posts.Length / Median(cpuSeconds)), Math.Round(naivePosts / naive), matches)
            : throw new InvalidOperationException($"The matcher found {sameMatches} matches where asking every query finds {naiveMatches}.");
    }

    static double Run(ReadOnlySpan<string> posts, QueryNode[] queries, out long matches)
    {
        var live = new LiveQueries<int>(QueryOptions.Default, queries.Select((query, i) => KeyValuePair.Create(i, query)));
        var (listener, post) = (live.Listen(), new Searchable { Language = "ind" });
        matches = 0;
        var started = Stopwatch.GetTimestamp();
        foreach (var text in posts)
        {
            post.Read(text);
            matches += listener.Match(post).Count;
        }

        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    static (double Seconds, long Matches, int Posts) RunNaive(string[] posts, QueryNode[] queries)
    {
        var post = new Searchable { Language = "ind" };
        var (matches, done) = (0L, 0);
        var started = Stopwatch.GetTimestamp();
        while (done < posts.Length && (done < 20 || Stopwatch.GetElapsedTime(started).TotalSeconds < 1.5))
        {
            post.Read(posts[done++]);
            matches += queries.Count(query => Evaluation.Holds(query, post, QueryOptions.Default));
        }

        return (Stopwatch.GetElapsedTime(started).TotalSeconds, matches, done);
    }

    static double Tokenise(string[] posts)
    {
        var post = new Searchable();
        var seconds = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var before = ThreadClock.Seconds;
            foreach (var text in posts)
            {
                post.Read(text);
            }

            seconds.Add(ThreadClock.Seconds - before);
        }

        return Math.Round(posts.Length / Median(seconds));
    }

    // From the call to the first post that is matched with the new query, its words learned anew.
    static (List<double> Wall, List<double> Cpu) ChangeATopic(string[] posts, QueryNode[] queries)
    {
        var live = new LiveQueries<int>(QueryOptions.Default, queries.Select((query, i) => KeyValuePair.Create(i, query)));
        var (listener, post) = (live.Listen(), new Searchable());
        var (wall, cpu) = (new List<double>(), new List<double>());
        for (var round = 0; round < 15; round++)
        {
            var (started, before) = (Stopwatch.GetTimestamp(), ThreadClock.Seconds);
            live.Set(-1 - round, queries[round]);
            post.Read(posts[round]);
            listener.Match(post);
            wall.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            cpu.Add((ThreadClock.Seconds - before) * 1e3);
        }

        return (wall, cpu);
    }

    static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    sealed record SizeResult(int Queries, double PostsPerSecond, double PostsPerCpuSecond, double NaivePostsPerSecond, long Matches);
}
