using System.Numerics.Tensors;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify.Learning;

/// <summary>
/// Learns a <see cref="LinearModel"/>: logistic regression (softmax, or a sigmoid a label) by AdaGrad (Duchi et al. 2011) with L2 shrinkage.
/// The same examples, settings and seed give the same model, byte for byte.
/// The weights of the later half of the rounds are averaged, which steadies them (Polyak and Juditsky 1992).
/// </summary>
public sealed class LinearTrainer(LinearTrainer.Settings settings)
{
    /// <summary>How to learn. <paramref name="Bits"/> is the logarithm of the number of weights a label.</summary>
    public sealed record Settings(
        IReadOnlyList<string> Labels, bool IsExclusive = true, int Bits = 19, int Epochs = 8, float Rate = 0.08f, float Shrinkage = 3e-6f, float Smoothing = 0.03f, int Seed = 1)
    {
        /// <summary>How much each family of features counts.</summary>
        public FeatureWeights Features { get; init; } = FeatureWeights.ByMeaning;
    }

    readonly int _width = settings.Labels.Count;
    readonly uint _mask = (1u << settings.Bits) - 1;
    readonly float[] _weights = new float[settings.Labels.Count << settings.Bits];
    readonly float[] _sum = new float[settings.Labels.Count << settings.Bits];
    readonly float[] _history = new float[settings.Labels.Count << settings.Bits];
    readonly float[] _bias = new float[settings.Labels.Count];
    readonly WordRoots _roots = WordRoots.Shipped();

    /// <summary>Learns from <paramref name="examples"/>.</summary>
    public LinearModel Train(IReadOnlyList<Example> examples)
    {
        var rows = Rows(examples);
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var random = new Random(settings.Seed);
        var wanted = new float[_width];
        var scores = new float[_width];
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var row in order)
            {
                Learn(rows[row], wanted, scores);
            }

            if (epoch >= settings.Epochs / 2)
            {
                TensorPrimitives.Add(_sum, _weights, _sum);
            }
        }

        TensorPrimitives.Divide(_sum, settings.Epochs - (settings.Epochs / 2), _weights);
        return Quantise();
    }

    static readonly Feature[] Nothing = [];

    Row[] Rows(IReadOnlyList<Example> examples)
    {
        var text = new TokenizedText();
        return [.. examples.Select(example => ToRow(example, text))];
    }

    Row ToRow(Example example, TokenizedText text)
    {
        text.Read(example.Text);
        var features = text.Count == 0 ? Nothing : DocumentFeatures.Of(text, settings.Features, _roots);
        var norm = MathF.Sqrt(features.Sum(feature => feature.Value * feature.Value));
        var labels = settings.Labels.Select(label => example.Labels.Contains(label, StringComparer.Ordinal)).ToArray();
        return new Row([.. features.Select(feature => feature with { Value = feature.Value / norm })], labels, example.Weight);
    }

    void Learn(Row row, Span<float> wanted, Span<float> scores)
    {
        Target(row, wanted);
        _bias.CopyTo(scores);
        foreach (var feature in row.Features)
        {
            var weights = _weights.AsSpan((int)(feature.Hash & _mask) * _width, _width);
            for (var label = 0; label < weights.Length; label++)
            {
                scores[label] += weights[label] * feature.Value;
            }
        }

        Softmax.Apply(scores, settings.IsExclusive);
        for (var label = 0; label < scores.Length; label++)
        {
            scores[label] = (scores[label] - wanted[label]) * row.Weight;
            _bias[label] -= 0.02f * scores[label];
        }

        Move(row, scores);
    }

    void Target(Row row, Span<float> wanted)
    {
        var spread = settings.IsExclusive ? settings.Smoothing / (_width - 1) : settings.Smoothing;
        for (var label = 0; label < wanted.Length; label++)
        {
            wanted[label] = row.Labels[label] ? 1 - settings.Smoothing : spread;
        }
    }

    void Move(Row row, ReadOnlySpan<float> gradient)
    {
        foreach (var feature in row.Features)
        {
            var at = (int)(feature.Hash & _mask) * _width;
            var weights = _weights.AsSpan(at, _width);
            var history = _history.AsSpan(at, _width);
            for (var label = 0; label < weights.Length; label++)
            {
                var slope = (gradient[label] * feature.Value) + (settings.Shrinkage * weights[label]);
                history[label] += slope * slope;
                weights[label] -= settings.Rate * slope / (MathF.Sqrt(history[label]) + 1e-4f);
            }
        }
    }

    LinearModel Quantise()
    {
        var scale = new float[_width];
        var weights = new sbyte[_weights.Length];
        for (var label = 0; label < _width; label++)
        {
            var highest = 1e-6f;
            for (var i = label; i < _weights.Length; i += _width)
            {
                highest = Math.Max(highest, MathF.Abs(_weights[i]));
            }

            scale[label] = highest / sbyte.MaxValue;
            for (var i = label; i < _weights.Length; i += _width)
            {
                weights[i] = (sbyte)MathF.Round(_weights[i] / scale[label]);
            }
        }

        return new LinearModel([.. settings.Labels], settings.IsExclusive, settings.Features, settings.Bits, weights, scale, _bias, HeldOut.Nothing);
    }

    sealed record Row(Feature[] Features, bool[] Labels, float Weight);
}
