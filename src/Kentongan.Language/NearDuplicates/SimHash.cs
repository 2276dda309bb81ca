using System.Numerics;
using System.Runtime.Intrinsics;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.NearDuplicates;

/// <summary>
/// A 64-bit fingerprint of a wording (Charikar 2002): words and pairs of neighbours vote on each bit, so similar posts differ in few bits. Small enough to be
/// stored with every post.
/// </summary>
public static class SimHash
{
    const int Bits = 64;

    /// <summary>Votes that a byte can count before they are added up.</summary>
    const int FlushEvery = byte.MaxValue;

    static readonly Vector256<byte> _firstBytes = Spread(0, 1, 18, 19);
    static readonly Vector256<byte> _lastBytes = Spread(4, 5, 22, 23);
    static readonly Vector256<byte> _bits = Vector256.Create(0x8040_2010_0804_0201).AsByte();

    /// <summary>The fingerprint of <paramref name="text"/>, without its links and mentions; 0 when it has no words.</summary>
    public static ulong Of(TokenizedText text)
    {
        Span<int> votes = stackalloc int[Bits];
        votes.Clear();
        var (first, last) = (Vector256<byte>.Zero, Vector256<byte>.Zero);
        var (voters, waiting, before) = (0, 0, 0UL);
        var tokens = text.Tokens;
        var hashes = text.Hashes;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!WordSet.IsWord(tokens[i].Kind))
            {
                continue;
            }

            Vote(hashes[i], ref first, ref last);
            waiting++;
            if (before != 0)
            {
                Vote(TermHash.Combine(before, hashes[i]), ref first, ref last);
                waiting++;
            }

            before = hashes[i];
            if (waiting > FlushEvery - 2)
            {
                (voters, waiting) = (voters + waiting, 0);
                Flush(votes, ref first, ref last);
            }
        }

        Flush(votes, ref first, ref last);
        return Pack(votes, voters + waiting);
    }

    /// <summary>How many bits differ: up to about 12 for near-duplicates, about 32 for strangers.</summary>
    public static int Distance(ulong left, ulong right) => BitOperations.PopCount(left ^ right);

    /// <summary>Adds one to the byte of every bit that is set: the bits are spread over 64 bytes and compared with their places.</summary>
    static void Vote(ulong hash, ref Vector256<byte> first, ref Vector256<byte> last)
    {
        var bytes = Vector256.Create(hash).AsByte();
        first -= Vector256.Equals(Vector256.Shuffle(bytes, _firstBytes) & _bits, _bits);
        last -= Vector256.Equals(Vector256.Shuffle(bytes, _lastBytes) & _bits, _bits);
    }

    static void Flush(Span<int> votes, ref Vector256<byte> first, ref Vector256<byte> last)
    {
        for (var bit = 0; bit < Bits / 2; bit++)
        {
            votes[bit] += first[bit];
            votes[bit + (Bits / 2)] += last[bit];
        }

        (first, last) = (Vector256<byte>.Zero, Vector256<byte>.Zero);
    }

    static ulong Pack(ReadOnlySpan<int> votes, int voters)
    {
        var hash = 0ul;
        for (var bit = 0; bit < votes.Length; bit++)
        {
            hash |= 2 * votes[bit] > voters ? 1ul << bit : 0;
        }

        return hash;
    }

    /// <summary>Each of four bytes eight times; those of the upper half are taken from the upper half, which is the same number again.</summary>
    static Vector256<byte> Spread(byte a, byte b, byte c, byte d)
    {
        const ulong Each = 0x0101_0101_0101_0101;
        return Vector256.Create(a * Each, b * Each, c * Each, d * Each).AsByte();
    }
}
