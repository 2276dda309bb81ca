using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Posts;

/// <summary>The keys that one transaction added, ascending, as the first one and the steps between them.</summary>
static class Arrivals
{
    public static byte[] Pack(IReadOnlyList<long> keys)
    {
        var writer = new ByteWriter(keys.Count * 6);
        var last = 0L;
        foreach (var key in keys)
        {
            writer.Number((ulong)(key - last));
            last = key;
        }

        return writer.ToArray();
    }

    public static List<long> Unpack(ReadOnlySpan<byte> packed)
    {
        var keys = new List<long>();
        var reader = new ByteReader(packed);
        var last = 0L;
        while (!reader.AtEnd)
        {
            last += (long)reader.Number();
            keys.Add(last);
        }

        return keys;
    }
}
