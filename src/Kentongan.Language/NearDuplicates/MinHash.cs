using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.NearDuplicates;

/// <summary>
/// MinHash signatures (Broder 1997): the probability that two sets agree at a position is their Jaccard similarity. Eight positions are made at a time.
/// </summary>
public static class MinHash
{
    /// <summary>Positions of a signature.</summary>
    public const int Length = 80;

    static readonly uint[] Factors = MakeFactors();

    /// <summary>Writes the signature of the words of <paramref name="text"/>: links, mentions and punctuation do not count.</summary>
    [SkipLocalsInit]
    public static void Sign(TokenizedText text, Span<uint> signature)
    {
        Span<uint> words = stackalloc uint[WordSet.Most];
        Sign(words[..WordSet.Of(text, words)], signature);
    }

    /// <summary>Writes the signature of a set of hashes.</summary>
    public static void Sign(ReadOnlySpan<uint> words, Span<uint> signature)
    {
        var factors = MemoryMarshal.Cast<uint, Vector256<uint>>(Factors);
        var lowest = MemoryMarshal.Cast<uint, Vector256<uint>>(signature[..Length]);
        lowest.Fill(Vector256<uint>.AllBitsSet);
        foreach (var word in words)
        {
            var hash = Vector256.Create(word);
            for (var i = 0; i < factors.Length; i++)
            {
                var mixed = (hash ^ factors[i]) * Vector256.Create(0x9E37_79B1u);
                mixed = (mixed ^ (mixed >>> 15)) * (factors[i] | Vector256<uint>.One);
                lowest[i] = Vector256.Min(lowest[i], mixed ^ (mixed >>> 16));
            }
        }
    }

    static uint[] MakeFactors()
    {
        var random = new Random(2026);
        var factors = new uint[Length];
        for (var i = 0; i < factors.Length; i++)
        {
            factors[i] = (uint)random.NextInt64(uint.MaxValue);
        }

        return factors;
    }
}
