using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify;

/// <summary>
/// The hashed features that one token gives, whatever stands around it: the word, the root of its standard form, its character n-grams (McNamee and Mayfield 2004), the feeling
/// it carries by the lexicon, and the word again when a negator stands before it. They depend on the token alone, so their weights are summed once and kept.
/// </summary>
public static class WordFeatures
{
    /// <summary>No token has more features than this.</summary>
    public const int Most = 160;

    const int LongestWord = 30;
    const uint Unigram = 0x1B56_C4E9;
    const uint Root = 0x3C6E_F372;
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

    /// <summary>The root of a piece; what is no word is its own.</summary>
    internal static ulong RootOf(Piece piece, ulong identity, WordRoots roots) =>
        piece.Kind == TokenKind.Word && identity >= StandIn.Last ? roots.Of(piece.Folded, piece.Hash) : identity;

    /// <summary>A token as its features need it.</summary>
    public readonly ref struct Word(ReadOnlySpan<char> folded, TokenKind kind, ulong identity, ulong root, bool negated)
    {
        public ReadOnlySpan<char> Folded { get; } = folded;

        public TokenKind Kind { get; } = kind;

        public ulong Identity { get; } = identity;

        public ulong Root { get; } = root;

        public bool Negated { get; } = negated;
    }

    /// <summary>Writes the features of a token and returns how many.</summary>
    public static int Write(Word word, FeatureWeights weights, Span<Feature> features)
    {
        var (kind, identity, negated) = (word.Kind, word.Identity, word.Negated);
        var folded = word.Folded;
        var count = 0;
        features[count++] = new Feature(Mix((uint)identity ^ (uint)(identity >> 32) ^ Unigram), identity < StandIn.Last || kind == TokenKind.Hashtag ? weights.Aside : weights.Word);
        if (kind == TokenKind.Hashtag && folded.Length > 2)
        {
            count += WriteGrams(folded[1..], weights.Gram, features[count..]);
        }

        foreach (var feeling in FeelingWords.Of(folded, kind))
        {
            features[count++] = new Feature(Mix(((uint)feeling + 1) * Feeling ^ (negated ? Negated : 0)), weights.Feeling);
        }

        if (kind != TokenKind.Word || identity < StandIn.Last)
        {
            return count;
        }

        if (weights.Root > 0)
        {
            features[count++] = new Feature(Mix((uint)word.Root ^ (uint)(word.Root >> 32) ^ Root), weights.Root);
        }

        if (negated)
        {
            features[count++] = new Feature(Mix((uint)identity ^ Negated), weights.Word);
        }

        return count + WriteGrams(folded, weights.Gram, features[count..]);
    }

    /// <summary>All n-grams of 2 to 5 letters, with the borders of the word as letters of their own.</summary>
    static int WriteGrams(ReadOnlySpan<char> word, float weight, Span<Feature> features)
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
                    features[count++] = new Feature(hash, weight);
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
}
