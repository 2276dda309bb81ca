using Kentongan.Language.Tokens;

namespace Kentongan.Language;

/// <summary>A learned model that says how probable each of its labels is for a text. Immutable: any number of threads may ask at once.</summary>
public interface ITextClassifier
{
    /// <summary>The labels, in the order in which their probabilities are written.</summary>
    IReadOnlyList<string> Labels { get; }

    /// <summary>Writes a probability (0–1) for every label of <see cref="Labels"/>, without allocating.</summary>
    void Score(TokenizedText text, Span<float> probabilities);
}
