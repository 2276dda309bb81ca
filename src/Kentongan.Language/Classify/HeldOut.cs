namespace Kentongan.Language.Classify;

/// <summary>
/// How well a model did on texts that it never learned from; stored inside the model, so that every chart can show the error of what it counts.
/// </summary>
/// <param name="N">Judged texts; 0 when nothing was held out.</param>
/// <param name="Accuracy">Share of right answers, 0–1.</param>
/// <param name="MacroF1">Mean F1 over the labels that occur, 0–1.</param>
/// <param name="Labels">Each label's own figures, in the order of the model's labels.</param>
public sealed record HeldOut(int N, double Accuracy, double MacroF1, IReadOnlyList<HeldOut.Label> Labels)
{
    /// <summary>One label's figures, for corrected shares (Rogan and Gladen 1978).</summary>
    /// <param name="Sensitivity">Share of its texts that get it, 0–1.</param>
    /// <param name="Specificity">Share of the other texts that do not, 0–1.</param>
    /// <param name="Support">Texts whose truth it is.</param>
    public sealed record Label(double Sensitivity, double Specificity, double F1, int Support);

    /// <summary>No text was held out.</summary>
    public static HeldOut Nothing { get; } = new(0, 0, 0, []);

    internal void Write(BinaryWriter writer)
    {
        writer.Write(N);
        writer.Write(Accuracy);
        writer.Write(MacroF1);
        writer.Write((byte)Labels.Count);
        foreach (var label in Labels)
        {
            writer.Write(label.Sensitivity);
            writer.Write(label.Specificity);
            writer.Write(label.F1);
            writer.Write(label.Support);
        }
    }

    internal static HeldOut Read(BinaryReader reader)
    {
        var (n, accuracy, macro) = (reader.ReadInt32(), reader.ReadDouble(), reader.ReadDouble());
        var labels = new Label[reader.ReadByte()];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = new Label(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadInt32());
        }

        return new HeldOut(n, accuracy, macro, labels);
    }
}
