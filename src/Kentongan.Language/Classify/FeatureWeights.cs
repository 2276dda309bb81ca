namespace Kentongan.Language.Classify;

/// <summary>
/// How much each family of features counts in a model; 0 leaves a family out. Chosen on sets, or parts of sets, that were left out of training, and kept in
/// the model file.
/// </summary>
/// <param name="Word">The word itself, and the word again when a negator stands before it.</param>
/// <param name="Root">The root of its standard form.</param>
/// <param name="Pair">Two neighbouring words.</param>
/// <param name="RootPair">Two neighbouring roots.</param>
/// <param name="Gram">Three to five letters in a row.</param>
/// <param name="Feeling">What the word carries by our lexicon.</param>
/// <param name="Aside">Mentions, links, numbers and hashtags as such.</param>
public sealed record FeatureWeights(float Word = 1, float Root = 1, float Pair = 0, float RootPair = 0.7f, float Gram = 0.25f, float Feeling = 2, float Aside = 0.4f)
{
    /// <summary>Where meaning counts: slang and standard words, stems and derived words are one.</summary>
    public static FeatureWeights ByMeaning { get; } = new();

    /// <summary>Where style counts: every word as it was written.</summary>
    public static FeatureWeights ByStyle { get; } = new(Root: 0, Pair: 0.7f, RootPair: 0);

    internal void Write(BinaryWriter writer)
    {
        foreach (var weight in (ReadOnlySpan<float>)[Word, Root, Pair, RootPair, Gram, Feeling, Aside])
        {
            writer.Write(weight);
        }
    }

    internal static FeatureWeights Read(BinaryReader reader) => new(
        reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
}
