using System.Numerics.Tensors;

namespace Kentongan.Language.Classify.Learning;

/// <summary>
/// Learns a <see cref="LinearModel"/>, as logistic regression, as a support vector machine or as a committee of several, and calibrates it on every fifth example, of which a first model
/// learned nothing. The same examples, settings and seed give the same model, byte for byte.
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

        /// <summary>The same for a second machine, which looks at how much more often a label has a feature; 0 learns none.</summary>
        public float RatioCost { get; init; }

        /// <summary>How much the scores of that second machine count beside the others, whose share is 1.</summary>
        public float RatioShare { get; init; } = 0.5f;

        /// <summary>How far the specialist is heeded, where there are special examples.</summary>
        public Gate Gate { get; init; } = new();

        /// <summary>How many scores of another question stand behind the buckets of the features.</summary>
        internal int Borrowed { get; init; }

        internal int Buckets => (1 << Bits) + Borrowed;
    }

    /// <summary>
    /// Learns from <paramref name="examples"/>, and from <paramref name="own"/>, on which it is not calibrated: they are tidier than what people write, and alike in many.
    /// </summary>
    public LinearModel Train(IReadOnlyList<Example> examples, IReadOnlyList<Example>? own = null, Lender? lender = null)
    {
        var (rows, rarity) = new TrainingRows(settings).Of([.. examples, .. own ?? []]);
        var loan = lender is null ? Lender.Loan.None : Borrow(lender, rarity);
        return Quantise(Learn(rows, loan), rarity, Calibrated(rows, examples.Count > 0 ? examples.Count : rows.Length, loan));
    }

    Lender.Loan Borrow(Lender lender, byte[]? rarity)
    {
        var lending = settings with { Labels = lender.Labels, IsExclusive = true };
        var (weights, bias) = new LinearTrainer(lending).LearnOne(new TrainingRows(lending).Of(lender.Examples, rarity), Lender.Loan.None);
        return new(1 << settings.Bits, weights, bias);
    }

    (float[] Weights, float[] Bias) Learn(Row[] rows, Lender.Loan loan)
    {
        Row[] special = settings.IsExclusive ? [.. rows.Where(row => row.IsSpecial)] : [];
        return special.Length == 0
            ? LearnOne(rows, loan)
            : Gate.Joined(LearnOne(settings.Gate.General(rows), loan), LearnOne(special, loan), settings.Gate.Learn(rows, settings));
    }

    // All are linear in the same features, so a committee is one linear model again.
    (float[] Weights, float[] Bias) LearnOne(Row[] rows, Lender.Loan loan)
    {
        var deeper = settings with { Borrowed = loan.Bias.Length };
        var (weights, bias) = (new float[deeper.Labels.Count * deeper.Buckets], new float[deeper.Labels.Count]);
        foreach (var (share, member) in Members(deeper, [.. rows.Select(loan.Added)]))
        {
            TensorPrimitives.MultiplyAdd(member.Weights, share, weights, weights);
            TensorPrimitives.MultiplyAdd(member.Bias, share, bias, bias);
        }

        return loan.Repaid((weights, bias));
    }

    static IEnumerable<(float Share, (float[] Weights, float[] Bias) Member)> Members(Settings settings, Row[] rows)
    {
        if (settings.ByGradient)
        {
            yield return (1, new GradientDescent(settings).Learn(rows));
        }

        if (settings.Cost > 0)
        {
            yield return (1, new DualDescent(settings).Learn(rows));
        }

        if (settings.RatioCost > 0)
        {
            yield return (settings.RatioShare, new RatioDescent(settings).Learn(rows));
        }
    }

    Calibration Calibrated(Row[] rows, int given, Lender.Loan loan)
    {
        bool Judges(int at) => at < given && at % EveryNthCalibrates == 0;
        var (weights, bias) = Learn([.. rows.Where((_, at) => !Judges(at))], loan);
        var judged = rows.Where((_, at) => Judges(at)).Select(row => new Calibration.Judged(Answer(Scores(row, weights, bias)), row.Labels, row.Weight));
        return Calibration.Of([.. judged], settings.Labels.Count, settings.IsExclusive);
    }

    float[] Answer(float[] scores)
    {
        Specialist.Heed(scores, settings.Labels.Count);
        return scores[..settings.Labels.Count];
    }

    /// <summary>All scores that a model gives a row, before calibration.</summary>
    internal static float[] Scores(Row row, float[] weights, float[] bias)
    {
        var scores = bias.ToArray();
        foreach (var feature in row.Features)
        {
            for (var column = 0; column < scores.Length; column++)
            {
                scores[column] += weights[((int)feature.Hash * scores.Length) + column] * feature.Value;
            }
        }

        return scores;
    }

    LinearModel Quantise((float[] Weights, float[] Bias) learned, byte[]? rarity, Calibration calibration)
    {
        var (labels, width) = (settings.Labels.Count, learned.Bias.Length);
        var (scale, bias) = (new float[width], new float[width]);
        var weights = new sbyte[learned.Weights.Length];
        for (var column = 0; column < width; column++)
        {
            var highest = 1e-6f;
            for (var i = column; i < weights.Length; i += width)
            {
                highest = Math.Max(highest, MathF.Abs(learned.Weights[i]));
            }

            for (var i = column; i < weights.Length; i += width)
            {
                weights[i] = (sbyte)MathF.Round(learned.Weights[i] / highest * sbyte.MaxValue);
            }

            var isOpinion = column < 2 * labels; // the gate has no label whose probability is calibrated
            var (multiplier, offset) = isOpinion ? (calibration.Multipliers[column % labels], calibration.Offsets[column % labels]) : (1, 0);
            (scale[column], bias[column]) = (highest / sbyte.MaxValue * multiplier, (learned.Bias[column] * multiplier) + offset);
        }

        return new LinearModel([.. settings.Labels], settings.IsExclusive, settings.Features, settings.Bits, weights, rarity, scale, bias, HeldOut.Nothing);
    }
}
