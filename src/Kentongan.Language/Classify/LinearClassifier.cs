using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify;

/// <summary>
/// Applies a <see cref="LinearModel"/> to texts. What a token adds does not depend on its neighbours, so the sums of recent tokens are kept in a
/// small direct-mapped table: a common word costs one look-up instead of a hundred. Any number of threads may ask; each finds a table of its own.
/// </summary>
public sealed class LinearClassifier(LinearModel model, WordRoots roots) : ITextClassifier
{
    static readonly Lazy<WordRoots> ShippedRoots = new(WordRoots.Shipped);

    readonly Spares<WordSums> _spares = new(() => new(roots, model));

    /// <summary>With the roots that come with the library, which all classifiers share.</summary>
    public LinearClassifier(LinearModel model)
        : this(model, ShippedRoots.Value)
    {
    }

    /// <summary>The model behind the answers.</summary>
    public LinearModel Model => model;

    internal WordRoots Roots => roots;

    /// <inheritdoc/>
    public IReadOnlyList<string> Labels => model.Labels;

    /// <summary>Fills in one probability a label (they add up to 1 when one label excludes the others).</summary>
    public void Score(TokenizedText text, Span<float> probabilities)
    {
        var sums = _spares.Borrow();
        sums.Read(text);
        Judge(sums.Of(0), sums.SquaredLength(0), probabilities);
        _spares.GiveBack(sums);
    }

    /// <summary>Turns the sums of a text's weights into probabilities.</summary>
    internal void Judge(ReadOnlySpan<float> sums, float squaredLength, Span<float> probabilities)
    {
        var norm = squaredLength > 0 ? 1 / MathF.Sqrt(squaredLength) : 0;
        Span<float> scores = stackalloc float[model.Columns];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = (sums[i] * norm * model.Scale[i]) + model.Bias[i];
        }

        Specialist.Heed(scores, model.Labels.Count);
        scores = scores[..model.Labels.Count];
        Softmax.Apply(scores, model.IsExclusive);
        scores.CopyTo(probabilities);
    }

    /// <summary>The position of the most probable label.</summary>
    public static int Best(ReadOnlySpan<float> probabilities)
    {
        var best = 0;
        for (var label = 1; label < probabilities.Length; label++)
        {
            best = probabilities[label] > probabilities[best] ? label : best;
        }

        return best;
    }
}
