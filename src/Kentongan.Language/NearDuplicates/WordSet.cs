using Kentongan.Language.Tokens;

namespace Kentongan.Language.NearDuplicates;

/// <summary>
/// The set of words that a post is compared by: folded words, numbers, hashtags and emoji, each once; links, mentions and punctuation are left out, because
/// they are what changes when a text is passed on. Sorted hashes, so that two sets are compared in one walk.
/// </summary>
static class WordSet
{
    /// <summary>No set is larger: the rest of a giant text is not compared.</summary>
    public const int Most = 512;

    /// <summary>Whether tokens of a kind stay when a text is passed on.</summary>
    public static bool IsWord(TokenKind kind) => kind is TokenKind.Word or TokenKind.Number or TokenKind.Currency or TokenKind.Hashtag or TokenKind.Emoji;

    /// <summary>Writes the set of <paramref name="text"/> and returns its size.</summary>
    public static int Of(TokenizedText text, Span<uint> words)
    {
        var count = Collect(text, words, onlyWords: true);
        count = count > 0 ? count : Collect(text, words, onlyWords: false);
        words[..count].Sort();
        return Distinct(words[..count]);
    }

    /// <summary>The share of words that two sets have in common, 0–1 (Jaccard 1901).</summary>
    public static double Jaccard(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            var (a, b) = (left[i], right[j]);
            common += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        var union = left.Length + right.Length - common;
        return union == 0 ? 0 : (double)common / union;
    }

    static int Collect(TokenizedText text, Span<uint> words, bool onlyWords)
    {
        var count = 0;
        var tokens = text.Tokens;
        for (var i = 0; i < tokens.Length && count < Math.Min(Most, words.Length); i++)
        {
            if (!onlyWords || IsWord(tokens[i].Kind))
            {
                words[count++] = (uint)(text.Hashes[i] >> 32);
            }
        }

        return count;
    }

    static int Distinct(Span<uint> sorted)
    {
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[count++] = sorted[i];
            }
        }

        return count;
    }
}
