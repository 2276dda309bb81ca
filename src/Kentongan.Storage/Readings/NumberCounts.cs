using Kentongan.Storage.Bytes;
using Kentongan.Storage.Segments;

namespace Kentongan.Storage.Readings;

/// <summary>How often each vocabulary number occurs in the list column of a segment.</summary>
sealed record NumberCounts(int[] Numbers, int[] Counts) : IDigest
{
    public long Bytes => Numbers.Length * 8L;

    public static NumberCounts Of(byte[] list)
    {
        var counts = new CountTable(1024);
        var reader = new ByteReader(list);
        while (!reader.AtEnd)
        {
            var end = reader.Int32() + reader.Position;
            while (reader.Position < end)
            {
                counts.Add(reader.Int32());
            }
        }

        // In order of the numbers, whoever adds them up walks through memory once.
        var counted = counts.Counted();
        counted.Sort(static (a, b) => a.Number.CompareTo(b.Number));
        return new([.. counted.Select(c => (int)c.Number)], [.. counted.Select(c => (int)c.Count)]);
    }
}
