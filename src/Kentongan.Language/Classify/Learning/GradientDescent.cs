using System.Numerics.Tensors;

namespace Kentongan.Language.Classify.Learning;

/// <summary>
/// Logistic regression (softmax, or a sigmoid a label) by AdaGrad (Duchi et al. 2011) with L2 shrinkage. The weights of the later half of the rounds are
/// averaged, which steadies them (Polyak and Juditsky 1992).
/// </summary>
sealed class GradientDescent(LinearTrainer.Settings settings)
{
    readonly int _width = settings.Labels.Count;
    readonly float[] _weights = new float[settings.Labels.Count * settings.Buckets];
    readonly float[] _sum = new float[settings.Labels.Count * settings.Buckets];
    readonly float[] _history = new float[settings.Labels.Count * settings.Buckets];
    readonly float[] _bias = new float[settings.Labels.Count];

    /// <summary>Weights, those of a bucket together, and a bias a label.</summary>
    public (float[] Weights, float[] Bias) Learn(Row[] rows)
    {
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var random = new Random(settings.Seed);
        var (wanted, scores) = (new float[_width], new float[_width]);
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
        return (_weights, _bias);
    }

    void Learn(Row row, Span<float> wanted, Span<float> scores)
    {
        Target(row, wanted);
        _bias.CopyTo(scores);
        foreach (var feature in row.Features)
        {
            var weights = _weights.AsSpan((int)feature.Hash * _width, _width);
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
            var at = (int)feature.Hash * _width;
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
}
