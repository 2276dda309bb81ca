using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify;

/// <summary>One head's answer about the current text, in a buffer that is used again. Unknown throughout when the build has no model for the head.</summary>
public sealed class Judgement(Head head, ITextClassifier? classifier)
{
    readonly float[] _probabilities = new float[head.Labels.Count];

    /// <summary>The question.</summary>
    public Head Head => head;

    /// <summary>False when the build left this model out.</summary>
    public bool IsKnown => classifier is not null;

    /// <summary>A probability a label of the head, in the head's order; all 0 when unknown.</summary>
    public ReadOnlySpan<float> Probabilities => _probabilities;

    /// <summary>The most probable label; null when unknown.</summary>
    public string? Label => IsKnown ? head.Labels[LinearClassifier.Best(_probabilities)] : null;

    /// <summary>Judges <paramref name="text"/>.</summary>
    public void Read(TokenizedText text) => classifier?.Score(text, _probabilities);

    /// <summary>The linear model behind the answers; null when there is another one, or none.</summary>
    internal LinearClassifier? Linear => classifier as LinearClassifier;

    /// <summary>Judges by what the linear model summed up.</summary>
    internal void Read(ReadOnlySpan<float> sums, float squaredLength) => Linear!.Judge(sums, squaredLength, _probabilities);

    /// <summary>The judgement of the model that comes with the library.</summary>
    public static Judgement Shipped(Head head) => new(head, ShippedModels.Of(head));
}
