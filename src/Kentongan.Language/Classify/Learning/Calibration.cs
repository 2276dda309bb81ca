namespace Kentongan.Language.Classify.Learning;

/// <summary>
/// Makes probabilities mean what they say, on texts that the model did not learn from: where one label excludes the others, by one number for all scores (temperature
/// scaling, Guo et al. 2017), else by a line a label (Platt 1999).
/// </summary>
sealed record Calibration(float[] Multipliers, float[] Offsets)
{
    const float Fine = 0.01f;

    /// <summary>What a model said of a text, what is true, and how much the text counts.</summary>
    public sealed record Judged(float[] Scores, bool[] Labels, float Weight);

    /// <summary>The numbers with the least surprise (negative log-likelihood): multipliers between 1/16 and 16, offsets up to 8.</summary>
    public static Calibration Of(IReadOnlyList<Judged> judged, int labels, bool isExclusive)
    {
        var lines = Enumerable.Repeat((Multiplier: 1f, Offset: 0f), labels);
        if (judged.Count > 0)
        {
            lines = isExclusive ? Enumerable.Repeat((Shared(judged), 0f), labels) : Enumerable.Range(0, labels).Select(label => Line(judged, label));
        }

        var all = lines.ToArray();
        return new([.. all.Select(line => line.Multiplier)], [.. all.Select(line => line.Offset)]);
    }

    static float Shared(IReadOnlyList<Judged> judged) => MathF.Pow(2, Least(4, power => Surprise(judged, MathF.Pow(2, power))));

    static (float Multiplier, float Offset) Line(IReadOnlyList<Judged> judged, int label)
    {
        float Offset(float multiplier) => Least(8, offset => Surprise(judged, label, multiplier, offset));
        var best = MathF.Pow(2, Least(4, power => Surprise(judged, label, MathF.Pow(2, power), Offset(MathF.Pow(2, power)))));
        return (best, Offset(best));
    }

    /// <summary>Where a bowl-shaped curve between -<paramref name="reach"/> and <paramref name="reach"/> is lowest.</summary>
    static float Least(float reach, Func<float, double> curve)
    {
        var (low, high) = (-reach, reach);
        while (high - low > Fine)
        {
            var (left, right) = (low + ((high - low) / 3), high - ((high - low) / 3));
            (low, high) = curve(left) < curve(right) ? (low, right) : (left, high);
        }

        return (low + high) / 2;
    }

    static double Surprise(IReadOnlyList<Judged> judged, float multiplier)
    {
        var sum = 0d;
        foreach (var text in judged)
        {
            var probabilities = text.Scores.Select(score => score * multiplier).ToArray();
            Softmax.Apply(probabilities, isExclusive: true);
            sum -= text.Weight * Math.Log(Math.Max(probabilities.Where((_, label) => text.Labels[label]).Sum(), 1e-6));
        }

        return sum;
    }

    static double Surprise(IReadOnlyList<Judged> judged, int label, float multiplier, float offset)
    {
        var sum = 0d;
        foreach (var text in judged)
        {
            var score = (text.Scores[label] * multiplier) + offset;
            sum += text.Weight * Math.Log(1 + Math.Exp(text.Labels[label] ? -score : score));
        }

        return sum;
    }
}
