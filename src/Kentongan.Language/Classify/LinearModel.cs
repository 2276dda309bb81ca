using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Kentongan.Language.Classify;

/// <summary>
/// A linear model over hashed features (Weinberger et al. 2009): one signed byte a feature and score, a scale and a bias a score.
/// Scores are divided by the length of the feature vector, so that a headline and an article weigh alike.
/// </summary>
public sealed class LinearModel
{
    const string NotOurs = "This is not a Kentongan model, or one of another version: train it again.";
    const uint Plain = 0x334D_4C4B; // "KLM3"
    const uint WithSpecialist = 0x344D_4C4B; // "KLM4"

    internal LinearModel(string[] labels, bool exclusive, FeatureWeights features, int bits, sbyte[] weights, byte[]? rarity, float[] scale, float[] bias, HeldOut heldOut)
    {
        (Labels, IsExclusive, Features, Bits, Weights, Rarity, Scale, Bias, HeldOut) = (labels, exclusive, features, bits, weights, rarity, scale, bias, heldOut);
        Mask = (1u << bits) - 1;
        Columns = bias.Length;
    }

    /// <summary>What the model tells apart, in the order of its scores.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>True when exactly one label is right; else each label is decided for itself.</summary>
    public bool IsExclusive { get; }

    /// <summary>How well it did on texts that it never saw.</summary>
    public HeldOut HeldOut { get; }

    /// <summary>How much each family of features counts.</summary>
    public FeatureWeights Features { get; }

    internal int Bits { get; }

    internal uint Mask { get; }

    /// <summary>Scores a feature: one a label, or more where there is a <see cref="Specialist"/>.</summary>
    internal int Columns { get; }

    /// <summary>Row by row: the weights of one feature for all scores.</summary>
    internal sbyte[] Weights { get; }

    /// <summary>How rare the features of a bucket are; null where that does not count.</summary>
    internal byte[]? Rarity { get; }

    internal float[] Scale { get; }

    internal float[] Bias { get; }

    /// <summary>The same model with the figures of <paramref name="heldOut"/>.</summary>
    public LinearModel With(HeldOut heldOut) => new((string[])Labels, IsExclusive, Features, Bits, Weights, Rarity, Scale, Bias, heldOut);

    /// <summary>Reads a model that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static LinearModel Read(Stream stream)
    {
        try
        {
            using var unpacked = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
            using var reader = new BinaryReader(unpacked, Encoding.UTF8, leaveOpen: true);
            return Read(reader);
        }
        catch (Exception e) when (e is InvalidOperationException or EndOfStreamException)
        {
            throw new InvalidDataException(NotOurs, e);
        }
    }

    static LinearModel Read(BinaryReader reader)
    {
        var kind = reader.ReadUInt32();
        if (kind is not (Plain or WithSpecialist))
        {
            throw new InvalidDataException(NotOurs);
        }

        var labels = new string[reader.ReadByte()];
        var exclusive = reader.ReadBoolean();
        var bits = (int)reader.ReadByte();
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = reader.ReadString();
        }

        var features = FeatureWeights.Read(reader);
        var heldOut = HeldOut.Read(reader);
        var columns = Specialist.Columns(labels.Length, kind == WithSpecialist);
        var scale = ReadFloats(reader, columns);
        var bias = ReadFloats(reader, columns);
        var weights = new sbyte[columns << bits];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        var rarity = reader.ReadBoolean() ? new byte[1 << bits] : null;
        reader.BaseStream.ReadExactly(rarity);
        return new LinearModel(labels, exclusive, features, bits, weights, rarity, scale, bias, heldOut);
    }

    /// <summary>Writes the model, packed.</summary>
    public void Write(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8, leaveOpen: true);
        writer.Write(Columns > Labels.Count ? WithSpecialist : Plain);
        writer.Write((byte)Labels.Count);
        writer.Write(IsExclusive);
        writer.Write((byte)Bits);
        foreach (var label in Labels)
        {
            writer.Write(label);
        }

        Features.Write(writer);
        HeldOut.Write(writer);
        foreach (var value in Scale.Concat(Bias))
        {
            writer.Write(value);
        }

        writer.Write(MemoryMarshal.AsBytes(Weights.AsSpan()));
        writer.Write(Rarity is not null);
        writer.Write(Rarity ?? []);
    }

    static float[] ReadFloats(BinaryReader reader, int count)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = reader.ReadSingle();
        }

        return values;
    }
}
