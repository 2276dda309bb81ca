using System.IO.Compression;

namespace Kentongan.Platforms.Files.Planning;

/// <summary>Opens a file, unpacked when it is gzip.</summary>
public static class FileBytes
{
    /// <summary>Enough for some hundred posts in any format.</summary>
    const int SampleSize = 512 << 10;

    public static Stream Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 << 10, FileOptions.SequentialScan);
        var isPacked = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        return isPacked ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    /// <summary>The first bytes, and whether they are all.</summary>
    public static (byte[] Bytes, bool IsWhole) Sample(string path)
    {
        using var stream = Open(path);
        var bytes = new byte[SampleSize];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return (bytes[..read], read < bytes.Length);
    }

    public static bool IsSpreadsheet(ReadOnlySpan<byte> sample) =>
        sample is [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];
}
