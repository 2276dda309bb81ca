using System.Diagnostics;
using System.Globalization;
using Kentongan.App.Cli;
using Kentongan.Bench.Annotate;
using Kentongan.Language.NearDuplicates;
using Kentongan.Language.Tokens;

namespace Kentongan.Bench.Duplicates;

/// <summary>
/// Signatures of posts on one thread, groups of near-identical posts, and how well the pairs that signatures find, and those inside the groups, agree with the exact pairs,
/// which the peer finds in the same run.
/// </summary>
static class DuplicatesBench
{
    const double Threshold = 0.7;
    const int Seed = 20261122;
    const int Rounds = 5;

    public static Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var count = BenchOptions.Posts(args, 40_000);
        var rehearsal = new CopiedPosts(Seed).OfRehearsal(count / 2);
        var real = AnnotateSamples.AreReal ? new CopiedPosts(Seed).OfRealTexts(count / 2) : [];
        string[] posts = [.. rehearsal, .. real];
        var tokens = Array.ConvertAll(posts, Tokenise);
        Sign(tokens);
        var signing = Rate(posts.Length, () => Sign(tokens));
        var signingText = Rate(posts.Length, () => SignTexts(posts));
        var grouping = Rate(tokens.Length, () => Group(tokens), rounds: 3);
        var (all, exact) = Judge(tokens);
        return Task.FromResult(Answer.Print(new
        {
            PostsPerSecond = Math.Round(signing),
            Unit = "near-duplicate signatures a second of processor time on one thread, from the shared tokens",
            WithTokenisation = Math.Round(signingText),
            GroupedPostsPerSecond = Math.Round(grouping),
            all.Recall,
            all.Precision,
            OnRealTexts = real.Length == 0 ? null : Judge(tokens[rehearsal.Length..]).Quality,
            OnTheRehearsal = Judge(tokens[..rehearsal.Length]).Quality,
            Peer = $"every pair with a Jaccard similarity of at least {Threshold.ToString(CultureInfo.InvariantCulture)}, exactly (prefix filter)",
            PeerPostsPerSecond = Math.Round(exact),
            Ratio = Math.Round(grouping / exact, 1),
            Posts = posts.Length,
            MeanCharacters = Math.Round(posts.Average(post => post.Length), 1),
            PeakMemoryMb = Math.Round(Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0),
        }));
    }

    static TokenizedText Tokenise(string post)
    {
        var text = new TokenizedText();
        text.Read(post);
        return text;
    }

    static uint Sign(TokenizedText[] posts)
    {
        Span<uint> signature = stackalloc uint[MinHash.Length];
        var seen = 0u;
        foreach (var post in posts)
        {
            MinHash.Sign(post, signature);
            seen ^= signature[0];
        }

        return seen;
    }

    static uint SignTexts(string[] posts)
    {
        Span<uint> signature = stackalloc uint[MinHash.Length];
        var (text, seen) = (new TokenizedText(), 0u);
        foreach (var post in posts)
        {
            text.Read(post);
            MinHash.Sign(text, signature);
            seen ^= signature[0];
        }

        return seen;
    }

    static NearDuplicateIndex Group(TokenizedText[] posts)
    {
        var index = new NearDuplicateIndex(Threshold);
        foreach (var post in posts)
        {
            index.Add(post);
        }

        return index;
    }

    /// <summary>Pairs of posts that one group holds, against the pairs that are similar for certain; and the same for different wordings alone.</summary>
    static (Quality Quality, double PostsPerSecond) Judge(TokenizedText[] posts)
    {
        var index = Group(posts);
        var words = Array.ConvertAll(posts, ExactPairs.WordsOf);
        var wordings = Enumerable.Range(0, posts.Length).Where(i => words[i].Length > 0).GroupBy(i => string.Join(' ', words[i].Order()), StringComparer.Ordinal)
            .Select(same => (Post: posts[same.First()], Group: index.GroupOf(same.First()), Words: words[same.First()], Times: same.LongCount())).ToArray();
        var before = ThreadClock.Seconds;
        var exact = new ExactPairs(Threshold).Find([.. wordings.Select(wording => wording.Words)]);
        var seconds = ThreadClock.Seconds - before;
        var met = SignaturePairs.Meeting([.. wordings.Select(wording => wording.Post)], Threshold);
        var likely = SignaturePairs.Likely([.. wordings.Select(wording => wording.Post)], met, Threshold);
        var found = exact.Where(pair => wordings[pair.Item1].Group == wordings[pair.Item2].Group).ToList();
        var same = wordings.Sum(wording => Pairs(wording.Times));
        long Posts(IEnumerable<(int, int)> pairs) => same + pairs.Sum(pair => wordings[pair.Item1].Times * wordings[pair.Item2].Times);
        var groups = wordings.GroupBy(wording => wording.Group).ToList();
        var quality = new Quality
        {
            ExactPairs = Posts(exact),
            Recall = Share(Posts(found), Posts(exact)),
            Precision = Share(Posts(found), groups.Sum(group => Pairs(group.Sum(wording => wording.Times)))),
            ExactPairsOfWordings = exact.Count,
            RecallOfSignatures = Share(met.Count(exact.Contains), exact.Count),
            PrecisionOfSignatures = Share(likely.Count(exact.Contains), likely.Count),
            RecallOfSignaturesUnchecked = Share(likely.Count(exact.Contains), exact.Count),
            RecallOfWordings = Share(found.Count, exact.Count),
            PrecisionOfWordings = Share(found.Count, groups.Sum(group => Pairs(group.LongCount()))),
        };
        return (quality, wordings.Length / seconds);
    }

    static long Pairs(long posts) => posts * (posts - 1) / 2;

    static double Share(long part, long whole) => whole == 0 ? 1 : Math.Round((double)part / whole, 4);

    static double Rate<T>(int posts, Func<T> act, int rounds = Rounds)
    {
        var best = double.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var before = ThreadClock.Seconds;
            act();
            best = Math.Min(best, ThreadClock.Seconds - before);
        }

        return posts / best;
    }

    sealed record Quality
    {
        public long ExactPairs { get; init; }

        public double Recall { get; init; }

        public double Precision { get; init; }

        public long ExactPairsOfWordings { get; init; }

        /// <summary>The share of the exact pairs that meet through their signatures; what meets is then checked word by word, which leaves no wrong pair.</summary>
        public double RecallOfSignatures { get; init; }

        /// <summary>The share of right pairs among those whose signatures alone say that they are similar, nothing checked.</summary>
        public double PrecisionOfSignatures { get; init; }

        /// <summary>The share of the exact pairs among those.</summary>
        public double RecallOfSignaturesUnchecked { get; init; }

        public double RecallOfWordings { get; init; }

        public double PrecisionOfWordings { get; init; }
    }
}
