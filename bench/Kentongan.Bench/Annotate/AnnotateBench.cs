using System.Diagnostics;
using Kentongan.App.Cli;
using Kentongan.Language.Annotation;
using Kentongan.Language.NearDuplicates;
using Kentongan.Language.Tokens;

namespace Kentongan.Bench.Annotate;

/// <summary>
/// The whole annotation on every core (language, standard words, roots, all heads, places, names, near-duplicates), each step alone on one thread, and sentiment
/// beside fastText trained on the same examples in the same run, where Debian's fasttext is installed.
/// </summary>
static class AnnotateBench
{
    const int Rounds = 5;

    public static Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var count = BenchOptions.Posts(args, 100_000);
        var posts = AnnotateSamples.Posts(count);
        Annotate(posts.AsSpan(0, Math.Min(count, 20_000)));
        var whole = Median(() => AnnotateOnAllCores(posts));
        var (garbage, _) = Garbage(posts);
        var sentiment = SentimentPeer.Compare();
        return Task.FromResult(Answer.Print(new
        {
            PostsPerSecond = Math.Round(posts.Length / whole),
            Unit = $"posts a second on {Environment.ProcessorCount} cores, everything annotated",
            Posts = posts.Length,
            MeanCharacters = Math.Round(posts.Average(post => post.Length), 1),
            Source = AnnotateSamples.AreReal ? "tweets, headlines and reviews of the shared data" : "the rehearsal",
            PostsPerProcessorSecond = Math.Round(posts.Length / ProcessorTime(() => Annotate(posts))),
            StepMicroseconds = Steps(posts.AsSpan(0, Math.Min(count, 20_000)).ToArray()),
            GarbageBytesPerPost = garbage,
            Peer = sentiment.Peer,
            PeerPostsPerSecond = sentiment.PeerTextsPerSecond,
            SentimentTextsPerSecond = sentiment.TextsPerSecond,
            Ratio = sentiment.Ratio,
            MacroF1 = sentiment.MacroF1,
            PeerMacroF1 = sentiment.PeerMacroF1,
            PeakMemoryMb = Math.Round(Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0),
        }));
    }

    static void AnnotateOnAllCores(string[] posts)
    {
        var share = (posts.Length + Environment.ProcessorCount - 1) / Environment.ProcessorCount;
        Parallel.ForEach(posts.Chunk(share), slice => Annotate(slice));
    }

    static void Annotate(ReadOnlySpan<string> posts)
    {
        var (annotator, duplicates) = (Annotator.Create(), new NearDuplicateIndex());
        foreach (var post in posts)
        {
            Annotate(annotator, post);
            duplicates.Add(annotator.Written);
        }
    }

    static int Annotate(Annotator annotator, string post)
    {
        annotator.Read(post);
        var length = annotator.Words.Normalised.Length + annotator.Entities.Length;
        for (var i = 0; i < annotator.Written.Count; i++)
        {
            length += annotator.Words.Roots(i).Count;
        }

        return length;
    }

    static (double BytesPerPost, int Kept) Garbage(string[] posts)
    {
        var annotator = Annotator.Create();
        var kept = 0;
        var slice = posts.AsSpan(0, Math.Min(posts.Length, 10_000));
        foreach (var post in slice)
        {
            kept += Annotate(annotator, post);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var post in slice)
        {
            kept += Annotate(annotator, post);
        }

        return (Math.Round((GC.GetAllocatedBytesForCurrentThread() - before) / (double)slice.Length, 1), kept);
    }

    /// <summary>Of this thread, in seconds, the least of several rounds: what is left when nobody else uses the machine.</summary>
    static double ProcessorTime(Action act) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        var before = ThreadClock.Seconds;
        act();
        return ThreadClock.Seconds - before;
    });

    static Dictionary<string, double> Steps(string[] posts)
    {
        var annotator = Annotator.Create();
        var text = new TokenizedText();
        var steps = new (string Name, Action<string> Do)[]
        {
            ("tokens, folding and hashes", post => text.Read(post)),
            ("and language", post => { text.Read(post); LanguageOf(text); }),
            ("and standard words", post => { annotator.Words.Read(Tokens(text, post), default); _ = annotator.Words.Normalised.Length; }),
            ("the annotator", post => annotator.Read(post)),
            ("the annotator with words, roots and names", post => Annotate(annotator, post)),
        };
        return steps.ToDictionary(step => step.Name, step => Math.Round(1e6 * ProcessorTime(() => Array.ForEach(posts, step.Do)) / posts.Length, 2), StringComparer.Ordinal);
    }

    static readonly Language.Languages.LanguageIdentifier _languages = Language.Languages.LanguageIdentifier.Shipped();

    static void LanguageOf(TokenizedText text) => _ = _languages.Guess(text);

    static TokenizedText Tokens(TokenizedText text, string post)
    {
        text.Read(post);
        return text;
    }

    static double Median(Action work)
    {
        var seconds = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            work();
            seconds[round] = Stopwatch.GetElapsedTime(started).TotalSeconds;
        }

        Array.Sort(seconds);
        return seconds[Rounds / 2];
    }
}
