using Kentongan.Language.Tokens;

namespace Kentongan.Language.NearDuplicates;

/// <summary>A 64-bit fingerprint of a post's words (Charikar 2002): similar posts differ in few bits. Small enough to be stored with every post.</summary>
public static class SimHash
{
    /// <summary>The fingerprint of <paramref name="text"/>, without its links and mentions; 0 when it has no words.</summary>
    public static ulong Of(TokenizedText text)
    {
        Span<uint> words = stackalloc uint[WordSet.Most];
        words = words[..WordSet.Of(text, words)];
        Span<int> votes = stackalloc int[64];
        votes.Clear();
        foreach (var word in words)
        {
            var bits = TermHash.Combine(word, word);
            for (var bit = 0; bit < votes.Length; bit++)
            {
                votes[bit] += ((int)((bits >> bit) & 1) * 2) - 1;
            }
        }

        return Pack(votes);
    }

    /// <summary>How many bits differ: up to about 12 for near-duplicates, about 32 for strangers.</summary>
    public static int Distance(ulong left, ulong right) => System.Numerics.BitOperations.PopCount(left ^ right);

    static ulong Pack(ReadOnlySpan<int> votes)
    {
        var hash = 0ul;
        for (var bit = 0; bit < votes.Length; bit++)
        {
            hash |= votes[bit] > 0 ? 1ul << bit : 0;
        }

        return hash;
    }
}
