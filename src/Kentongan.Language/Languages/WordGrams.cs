using System.Runtime.CompilerServices;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Languages;

/// <summary>
/// The features of language identification: of every word its letter sequences of two to five with the word's edges, the whole word (twice, for its weight), the pair
/// with the word before, and every letter that folding made plain (ë, ñ, é).
/// </summary>
static class WordGrams
{
    public const int Bits = 17;
    const int Longest = 5;
    const ulong Prime = 0x9E37_79B9_7F4A_7C15;
    const ulong Edge = '_';

    /// <summary>Writes the bucket of every feature and returns how many; stops when <paramref name="buckets"/> is full.</summary>
    public static int Read(TokenizedText text, Span<int> buckets)
    {
        var count = 0;
        ulong before = 0;
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            if (!HasRoom(text, i, count, buckets.Length))
            {
                break;
            }

            count += OfWord(text.Folded(i), text.Hashes[i], buckets[count..]);
            count += Beside(text.Written(i), before, text.Hashes[i], buckets[count..]);
            before = text.Hashes[i];
        }

        return count;
    }

    /// <summary>Whether the features of word <paramref name="i"/> fit behind <paramref name="count"/> others.</summary>
    public static bool HasRoom(TokenizedText text, int i, int count, int room) =>
        count + (Longest * (text.Folded(i).Length + 2)) + text.Tokens[i].Length + 2 <= room;

    /// <summary>The features that depend on the folded word alone.</summary>
    public static int OfWord(ReadOnlySpan<char> word, ulong hash, Span<int> buckets)
    {
        var count = ReadWord(word, buckets, 0);
        buckets[count++] = Bucket(hash);
        buckets[count++] = Bucket(hash ^ Prime);
        return count;
    }

    /// <summary>The features of its neighbour and of how it was written.</summary>
    public static int Beside(ReadOnlySpan<char> written, ulong before, ulong hash, Span<int> buckets)
    {
        buckets[0] = Bucket(TermHash.Combine(before, hash));
        return ReadAccents(written, buckets, 1);
    }

    static int ReadWord(ReadOnlySpan<char> word, Span<int> buckets, int count)
    {
        for (var start = -1; start < word.Length; start++)
        {
            ulong hash = 0;
            var last = Math.Min(start + Longest, word.Length + 1);
            for (var i = start; i < last; i++)
            {
                hash = (hash + (i < 0 || i == word.Length ? Edge : word[i])) * Prime;
                hash ^= hash >> 29;
                if (i > start)
                {
                    buckets[count++] = Bucket(hash);
                }
            }
        }

        return count;
    }

    static int ReadAccents(ReadOnlySpan<char> written, Span<int> buckets, int count)
    {
        foreach (var c in written)
        {
            if (c > '\u007f')
            {
                buckets[count++] = Bucket((c + 1UL) * Prime * 3);
            }
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Bucket(ulong hash) => (int)((hash * Prime) >> (64 - Bits));
}
