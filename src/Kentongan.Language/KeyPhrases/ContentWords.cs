using Kentongan.Language.Tokens;

namespace Kentongan.Language.KeyPhrases;

/// <summary>The words that say what a post is about: folded, without stop words, numbers, mentions and links.</summary>
public static class ContentWords
{
    const int Shortest = 3;

    /// <summary>True when token <paramref name="i"/> is such a word.</summary>
    public static bool IsOne(TokenizedText text, int i) =>
        text.Tokens[i].Kind == TokenKind.Word && text.Folded(i).Length >= Shortest && !StopWords.Contains(text.Hashes[i]);

    /// <summary>The content words of <paramref name="text"/>, each once, in order of appearance.</summary>
    public static IReadOnlyList<string> Of(TokenizedText text) => [.. All(text).Select(i => text.Folded(i).ToString()).Distinct(StringComparer.Ordinal)];

    /// <summary>Pairs of content words that stand side by side, joined by a blank, each once.</summary>
    public static IReadOnlyList<string> PairsOf(TokenizedText text) =>
        [.. All(text).Where(i => i > 0 && IsOne(text, i - 1)).Select(i => $"{text.Folded(i - 1)} {text.Folded(i)}").Distinct(StringComparer.Ordinal)];

    static IEnumerable<int> All(TokenizedText text) => Enumerable.Range(0, text.Count).Where(i => IsOne(text, i));
}
