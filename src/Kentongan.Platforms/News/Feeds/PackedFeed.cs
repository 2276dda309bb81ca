using System.IO.Compression;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>Sitemaps are often stored as <c>.xml.gz</c> and sent as they lie, without a word of it in the headers.</summary>
static class PackedFeed
{
    const int Piece = 64 << 10;

    /// <summary>The bytes as they are or unpacked, at most one more than <paramref name="most"/>; none when they only look packed.</summary>
    public static ReadOnlySpan<byte> Unpack(ReadOnlySpan<byte> bytes, int most) => bytes is [0x1F, 0x8B, ..] ? Inflate(bytes.ToArray(), most) : bytes;

    static byte[] Inflate(byte[] packed, int most)
    {
        using var source = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        var piece = new byte[Piece];
        try
        {
            for (var read = 1; read > 0 && plain.Length <= most;)
            {
                read = source.Read(piece);
                plain.Write(piece, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            return []; // what came out before the fault is not worth reading: a cut file is cut anywhere
        }

        return plain.ToArray();
    }
}
