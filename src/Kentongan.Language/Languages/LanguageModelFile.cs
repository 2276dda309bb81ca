using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Kentongan.Language.Languages;

/// <summary>How a language model lies on disk: a mark with its version, the labels, one scale, and a byte a weight, packed by Brotli.</summary>
static class LanguageModelFile
{
    const string Mark = "kentongan-language-1";

    public static LanguageIdentifier Read(Stream stream)
    {
        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(unpacked, Encoding.UTF8);
        var mark = ReadMark(reader);
        if (mark != Mark)
        {
            throw new InvalidDataException($"It is no language model of this version ({Mark}).");
        }

        var labels = new string[reader.ReadByte()];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = reader.ReadString();
        }

        var scale = reader.ReadSingle();
        var weights = new sbyte[(1 << WordGrams.Bits) * LanguageIdentifier.Lanes];
        for (var row = 0; row < weights.Length; row += LanguageIdentifier.Lanes)
        {
            unpacked.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan(row, labels.Length)));
        }

        return new(labels, weights, scale);
    }

    public static void Write(Stream stream, string[] labels, float scale, ReadOnlySpan<sbyte> weights)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(Mark);
        writer.Write((byte)labels.Length);
        foreach (var label in labels)
        {
            writer.Write(label);
        }

        writer.Write(scale);
        for (var row = 0; row < weights.Length; row += LanguageIdentifier.Lanes)
        {
            writer.Write(MemoryMarshal.AsBytes(weights.Slice(row, labels.Length)));
        }
    }

    static string ReadMark(BinaryReader reader)
    {
        try
        {
            return reader.ReadString();
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or InvalidOperationException)
        {
            return "";
        }
    }
}
