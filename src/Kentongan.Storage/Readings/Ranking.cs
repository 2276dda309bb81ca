using System.Runtime.InteropServices;

using Kentongan.Storage.Bytes;
using Kentongan.Storage.Segments;

namespace Kentongan.Storage.Readings;

/// <summary>Counts the numbers in a list column; a phrase counts as one number of 64 bits.</summary>
sealed class Ranking(Column column)
{
    readonly Dictionary<long, long> _counts = [];

    public void Add(byte[] list, Selection rows)
    {
        var reader = new ByteReader(list);
        var row = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            for (; row < rows[i]; row++)
            {
                reader.Block();
            }

            Add(reader.Block());
            row++;
        }
    }

    /// <summary>The most frequent, and all that are as frequent as the last of them: ties are broken by their text.</summary>
    public List<(long Number, long Count)> Most(int size)
    {
        var ordered = _counts.OrderByDescending(c => c.Value).Select(c => (c.Key, c.Value)).ToList();
        return ordered.Count <= size ? ordered : [.. ordered.TakeWhile(c => c.Value >= ordered[size - 1].Value)];
    }

    void Add(ReadOnlySpan<byte> numbers)
    {
        var reader = new ByteReader(numbers);
        while (!reader.AtEnd)
        {
            var number = (long)reader.Int32();
            if (column == Column.Phrases)
            {
                number = (number << 32) | (uint)reader.Int32();
            }

            CollectionsMarshal.GetValueRefOrAddDefault(_counts, number, out _)++;
        }
    }
}
