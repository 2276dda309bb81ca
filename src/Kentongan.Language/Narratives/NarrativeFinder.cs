using Kentongan.Language.KeyPhrases;
using Kentongan.Language.NearDuplicates;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Narratives;

/// <summary>Groups posts into narratives and gives each a label that a person can read: the phrases by which it differs from all other posts.</summary>
public static class NarrativeFinder
{
    /// <summary>Half of the words in common: looser than a copy, tighter than a topic.</summary>
    public const double DefaultThreshold = 0.5;

    /// <summary>The narratives of at least <paramref name="atLeast"/> posts, the largest first.</summary>
    public static IReadOnlyList<Narrative> Find(IReadOnlyList<string> posts, double threshold = DefaultThreshold, int atLeast = 3)
    {
        var (index, all, text) = (new NearDuplicateIndex(threshold), new PhraseCounts(), new TokenizedText());
        foreach (var post in posts)
        {
            text.Read(post);
            index.Add(text);
            all.Add(text);
        }

        return [.. NearDuplicateCluster.Of(index, atLeast).Select(cluster => Describe(cluster.Posts, posts, all, text))];
    }

    static Narrative Describe(IReadOnlyList<int> cluster, IReadOnlyList<string> posts, PhraseCounts all, TokenizedText text)
    {
        var own = new PhraseCounts();
        foreach (var post in cluster)
        {
            text.Read(posts[post]);
            own.Add(text);
        }

        var phrases = own.StandOut(all, most: 3).Select(phrase => phrase.Text).ToList();
        return new Narrative(phrases.Count > 0 ? string.Join(" · ", phrases) : Excerpt(posts[cluster[0]]), MostTypical(cluster, posts, phrases), cluster);
    }

    /// <summary>The shortest of the posts that hold most of the label.</summary>
    static int MostTypical(IReadOnlyList<int> cluster, IReadOnlyList<string> posts, List<string> phrases) => cluster
        .OrderByDescending(post => phrases.Count(phrase => posts[post].Contains(phrase, StringComparison.OrdinalIgnoreCase)))
        .ThenBy(post => posts[post].Length)
        .First();

    static string Excerpt(string post) => post.Length <= 60 ? post : post[..60] + "…";
}
