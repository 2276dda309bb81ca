using System.Numerics.Tensors;

namespace Kentongan.Language.Classify.Learning;

/// <summary>
/// Learns a <see cref="LinearModel"/>, as logistic regression or as a support vector machine, and calibrates it: a first model that did not see every fifth
/// example tells by how much scores are to be multiplied. The same examples, settings and seed give the same model, byte for byte.
/// </summary>
public sealed class LinearTrainer(LinearTrainer.Settings settings)
{
    const int EveryNthCalibrates = 5;

    /// <summary>How to learn. <paramref name="Bits"/> is the logarithm of the number of weights a label.</summary>
    public sealed record Settings(
        IReadOnlyList<string> Labels, bool IsExclusive = true, int Bits = 19, int Epochs = 8, float Rate = 0.08f, float Shrinkage = 3e-6f, float Smoothing = 0.03f, int Seed = 1)
    {
        /// <summary>How much each family of features counts.</summary>
        public FeatureWeights Features { get; init; } = FeatureWeights.ByMeaning;

        /// <summary>Rare features count more.</summary>
        public bool ByRarity { get; init; }

        /// <summary>Learn by logistic regression.</summary>
        public bool ByGradient { get; init; } = true;

        /// <summary>What a text on the wrong side costs a support vector machine; 0 learns none. Where both are learned, their scores are added.</summary>
        public float Cost { get; init; }
    }

    /// <summary>Learns from <paramref name="examples"/>.</summary>
    public LinearModel Train(IReadOnlyList<Example> examples)
    {
        var (rows, rarity) = new TrainingRows(settings).Of(examples);
        return Quantise(Learn(rows), rarity, Multiplier(rows));
    }

    // Both are linear in the same features, so a committee of the two is one linear model again.
    (float[] Weights, float[] Bias) Learn(Row[] rows)
    {
        if (settings.Cost <= 0)
        {
            return new GradientDescent(settings).Learn(rows);
        }

        var margin = new DualDescent(settings).Learn(rows);
        if (settings.ByGradient)
        {
            var (weights, bias) = new GradientDescent(settings).Learn(rows);
            TensorPrimitives.Add(margin.Weights, weights, margin.Weights);
            TensorPrimitives.Add(margin.Bias, bias, margin.Bias);
        }

        return margin;
    }

    float Multiplier(Row[] rows)
    {
        var (weights, bias) = Learn([.. rows.Where((_, at) => at % EveryNthCalibrates != 0)]);
        return Calibration.Multiplier([.. rows.Where((_, at) => at % EveryNthCalibrates == 0).Select(row => (Scores(row, weights, bias), row.Labels))], settings.IsExclusive);
    }

    static float[] Scores(Row row, float[] weights, float[] bias)
    {
        var scores = bias.ToArray();
        foreach (var feature in row.Features)
        {
            for (var label = 0; label < scores.Length; label++)
            {
                scores[label] += weights[((int)feature.Hash * scores.Length) + label] * feature.Value;
            }
        }

        return scores;
    }

    LinearModel Quantise((float[] Weights, float[] Bias) learned, byte[]? rarity, float multiplier)
    {
        var width = settings.Labels.Count;
        var scale = new float[width];
        var weights = new sbyte[learned.Weights.Length];
        for (var label = 0; label < width; label++)
        {
            var highest = 1e-6f;
            for (var i = label; i < weights.Length; i += width)
            {
                highest = Math.Max(highest, MathF.Abs(learned.Weights[i]));
            }

            for (var i = label; i < weights.Length; i += width)
            {
                weights[i] = (sbyte)MathF.Round(learned.Weights[i] / highest * sbyte.MaxValue);
            }

            scale[label] = highest / sbyte.MaxValue * multiplier;
        }

        return new LinearModel(
            [.. settings.Labels], settings.IsExclusive, settings.Features, settings.Bits, weights, rarity, scale, [.. learned.Bias.Select(bias => bias * multiplier)], HeldOut.Nothing);
    }
}
