using System.Numerics;

using Kentongan.Storage.Segments;

namespace Kentongan.Storage.Readings;

/// <summary>The accounts of a segment, each once, ascending; their places are the numbers by which each row's author is known.</summary>
sealed class SegmentVoices : IDigest
{
    /// <summary>The number of a row without an author.</summary>
    public const int Nobody = -1;

    public SegmentVoices(long[] authors)
    {
        Of = new int[authors.Length];
        var accounts = new List<long>();
        var slots = new int[BitOperations.RoundUpToPowerOf2(((uint)authors.Length * 2) + 2)];
        for (var row = 0; row < authors.Length; row++)
        {
            Of[row] = authors[row] == 0 ? Nobody : Number(authors[row], slots, accounts);
        }

        Accounts = [.. accounts];
        Sort();
    }

    public long[] Accounts { get; }

    /// <summary>By row.</summary>
    public int[] Of { get; }

    public long Bytes => (Accounts.Length * 8L) + (Of.Length * 4L);

    static int Number(long author, int[] slots, List<long> accounts)
    {
        var mask = slots.Length - 1;
        for (var slot = NumberSet.Slot(author) & mask; ; slot = (slot + 1) & mask)
        {
            if (slots[slot] == 0)
            {
                accounts.Add(author);
                slots[slot] = accounts.Count;
            }

            if (accounts[slots[slot] - 1] == author)
            {
                return slots[slot] - 1;
            }
        }
    }

    void Sort()
    {
        var (numbers, places) = (Enumerable.Range(0, Accounts.Length).ToArray(), new int[Accounts.Length]);
        Array.Sort(Accounts, numbers);
        for (var place = 0; place < numbers.Length; place++)
        {
            places[numbers[place]] = place;
        }

        foreach (ref var voice in Of.AsSpan())
        {
            voice = voice == Nobody ? Nobody : places[voice];
        }
    }
}
