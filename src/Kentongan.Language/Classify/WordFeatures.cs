using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify;

/// <summary>
/// The hashed features that one token gives, whatever stands around it: the word, its character n-grams (McNamee and Mayfield 2004), the feeling
/// it carries by the lexicon, and the word again when a negator stands before it. They depend on the token alone, so their weights are summed once and kept.
/// </summary>
public static class WordFeatures
{
    /// <summary>No token has more features than this.</summary>
    public const int Most = 160;

    const int LongestWord = 30;
    const uint Unigram = 0x1B56_C4E9;
    const uint Negated = 0x7C3A_21D5;
    const uint Gram = 0x2545_F491;
    const uint Feeling = 0x5BD1_E995;

    /// <summary>Which of the interchangeable tokens <paramref name="folded"/> is: all mentions are one word, all links, all numbers of a length.</summary>
    public static ulong Identity(ReadOnlySpan<char> folded, TokenKind kind, ulong hash) => kind switch
    {
        TokenKind.Mention => StandIn.Mention,
        TokenKind.Link => StandIn.Link,
        TokenKind.Number => StandIn.Number + (ulong)Math.Min(folded.Length, 5),
        TokenKind.Currency => StandIn.Currency,
        TokenKind.Word when folded.Length is >= 3 and <= 12 => StandIn.OfPlaceholder(folded, hash),
        _ => hash,
    };

    /// <summary>Writes the features of a token and returns how many.</summary>
    public static int Write(ReadOnlySpan<char> folded, TokenKind kind, ulong identity, bool negated, Span<Feature> features)
    {
        var count = 0;
        features[count++] = new Feature(Mix((uint)identity ^ (uint)(identity >> 32) ^ Unigram), identity < StandIn.Last || kind == TokenKind.Hashtag ? Weights.Aside : Weights.Word);
        if (kind == TokenKind.Hashtag && folded.Length > 2)
        {
            count += WriteGrams(folded[1..], features[count..]);
        }

        if (kind != TokenKind.Word || identity < StandIn.Last)
        {
            return count;
        }

        if (negated)
        {
            features[count++] = new Feature(Mix((uint)identity ^ Negated), Weights.Word);
        }

        foreach (var feeling in FeelingWords.Of(folded))
        {
            features[count++] = new Feature(Mix(((uint)feeling + 1) * Feeling ^ (negated ? Negated : 0)), Weights.Feeling);
        }

        return count + WriteGrams(folded, features[count..]);
    }

    /// <summary>All n-grams of 2 to 5 letters, with the borders of the word as letters of their own.</summary>
    static int WriteGrams(ReadOnlySpan<char> word, Span<Feature> features)
    {
        Span<char> padded = stackalloc char[LongestWord + 2];
        var length = Math.Min(word.Length, LongestWord);
        padded[0] = '<';
        word[..length].CopyTo(padded[1..]);
        padded[length + 1] = '>';
        padded = padded[..(length + 2)];
        var count = 0;
        for (var start = 0; start < padded.Length; start++)
        {
            var hash = Gram;
            for (var end = start; end < Math.Min(padded.Length, start + 5); end++)
            {
                hash = Mix(hash ^ padded[end]);
                if (end - start >= 2 && count < features.Length)
                {
                    features[count++] = new Feature(hash, Weights.Gram);
                }
            }
        }

        return count;
    }

    /// <summary>Spreads the bits of <paramref name="hash"/> (the finaliser of MurmurHash3).</summary>
    public static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EB_CA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2_AE35;
        return hash ^ (hash >> 16);
    }

    /// <summary>How much each family of features counts; chosen on sets that were left out of training.</summary>
    static class Weights
    {
        public const float Word = 1f;
        public const float Aside = 0.4f;
        public const float Feeling = 2f;
        public const float Gram = 0.25f;
    }
}
