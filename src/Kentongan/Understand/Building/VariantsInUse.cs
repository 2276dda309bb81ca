using Kentongan.Listen.Queries;

namespace Kentongan.Understand.Building;

/// <summary>How people write the words of a query otherwise: affixes, slang, spellings, as they occur in kept posts.</summary>
static class VariantsInUse
{
    const int ShortestMisspelt = 6;

    /// <summary>A query for posts that have some variant of <paramref name="words"/> and do not answer <paramref name="query"/> yet.</summary>
    public static QueryNode Question(QueryNode query, Words words, QueryOptions options) =>
        new All(new([new Words(new([new Term(TermForm.Variant, words.Terms[0].Text, options.RootOf(words.Terms[0].Key))])), new Not(query)]));

    /// <summary>Whether variants can be looked for: one plain word.</summary>
    public static bool HasVariants(Words words) => words.Terms is [{ Form: TermForm.Word, IsTag: false, IsMention: false }];

    /// <summary>The variants of <paramref name="word"/> in texts, most frequent first.</summary>
    /// <param name="word">Folded.</param>
    /// <param name="posts">Posts to look through.</param>
    /// <param name="options">Knows the root of a word.</param>
    public static IReadOnlyList<string> In(string word, IEnumerable<UnderstoodPost> posts, QueryOptions options)
    {
        var root = options.RootOf(word);
        return
        [
            .. posts.SelectMany(post => post.Annotation.Words)
                .CountBy(other => other, StringComparer.Ordinal)
                .Where(pair => pair.Key != word && (options.RootOf(pair.Key) == root || IsMisspelt(word, pair.Key)))
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => pair.Key),
        ];
    }

    // One slip in a long word; the first letter is seldom the wrong one, and a changed one makes another word.
    static bool IsMisspelt(string word, string other) =>
        word.Length >= ShortestMisspelt && other.Length >= ShortestMisspelt - 1 && word[0] == other[0] && EditDistance.Of(word, other) == 1;
}
