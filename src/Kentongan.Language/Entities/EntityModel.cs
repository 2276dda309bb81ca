using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using Kentongan.Language.Classify;

namespace Kentongan.Language.Entities;

/// <summary>A linear model of tag sequences: a row of weights a hashed feature, and one a pair of neighbouring tags.</summary>
public sealed class EntityModel
{
    internal const int Bits = 18;
    internal const uint Mask = (1u << Bits) - 1;
    const uint Magic = 0x314E_4C4B; // "KLN1"
    const string NotOurs = "This is not a Kentongan model of names, or one of another version: train it again.";

    internal EntityModel(sbyte[] weights, float[] transitions, HeldOut heldOut) => (Weights, Transitions, HeldOut) = (weights, transitions, heldOut);

    /// <summary>How well it did on sentences that it never saw: macro-F1 holds the F1 of whole names.</summary>
    public HeldOut HeldOut { get; }

    internal sbyte[] Weights { get; }

    /// <summary>From tag × to tag.</summary>
    internal float[] Transitions { get; }

    /// <summary>The model that comes with the library; null when the build has none.</summary>
    public static EntityModel? Shipped()
    {
        using var stream = typeof(EntityModel).Assembly.GetManifestResourceStream("models/ner.klm");
        return stream is null ? null : Read(stream);
    }

    /// <summary>Reads a model that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static EntityModel Read(Stream stream)
    {
        try
        {
            using var unpacked = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
            using var reader = new BinaryReader(unpacked, Encoding.UTF8, leaveOpen: true);
            if (reader.ReadUInt32() != Magic)
            {
                throw new InvalidDataException(NotOurs);
            }

            var heldOut = HeldOut.Read(reader);
            var transitions = new float[Tags.Lanes * Tags.Lanes];
            unpacked.ReadExactly(MemoryMarshal.AsBytes(transitions.AsSpan()));
            var weights = new sbyte[Tags.Lanes << Bits];
            unpacked.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
            return new EntityModel(weights, transitions, heldOut);
        }
        catch (Exception e) when (e is InvalidOperationException or EndOfStreamException)
        {
            throw new InvalidDataException(NotOurs, e);
        }
    }

    /// <summary>Writes the model, packed.</summary>
    public void Write(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        HeldOut.Write(writer);
        writer.Write(MemoryMarshal.AsBytes(Transitions.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(Weights.AsSpan()));
    }
}
