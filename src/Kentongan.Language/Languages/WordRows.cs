using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kentongan.Language.Languages;

/// <summary>What recent words added to the sums of language identification, so that a common word costs one look instead of fifty. For one thread.</summary>
sealed class WordRows
{
    const int Kept = 1 << 13;
    const int Lanes = LanguageIdentifier.Lanes;

    readonly ulong[] _words = new ulong[Kept];
    readonly int[] _counts = new int[Kept];
    readonly int[] _sums = new int[Kept * Lanes];

    /// <summary>The sums of a word, by its hash; cleared, and to be filled, when its <paramref name="count"/> of features is 0.</summary>
    public Span<int> Of(ulong word, out int count)
    {
        var place = Place(word);
        var sums = _sums.AsSpan(place * Lanes, Lanes);
        if (_words[place] != word)
        {
            (_words[place], _counts[place]) = (word, 0);
            sums.Clear();
        }

        count = _counts[place];
        return sums;
    }

    /// <summary>Says how many features the sums of a word hold.</summary>
    public void Filled(ulong word, int count) => _counts[Place(word)] = count;

    /// <summary>Adds the sums of a word to those of a text.</summary>
    public static void Add(ReadOnlySpan<int> word, Span<int> sums)
    {
        ref var from = ref MemoryMarshal.GetReference(word);
        ref var to = ref MemoryMarshal.GetReference(sums);
        for (nuint lane = 0; lane < Lanes; lane += (nuint)Vector256<int>.Count)
        {
            (Vector256.LoadUnsafe(ref to, lane) + Vector256.LoadUnsafe(ref from, lane)).StoreUnsafe(ref to, lane);
        }
    }

    static int Place(ulong word) => (int)(word ^ (word >> 29)) & (Kept - 1);
}
