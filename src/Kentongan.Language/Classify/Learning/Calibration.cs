namespace Kentongan.Language.Classify.Learning;

/// <summary>
/// Finds the one number by which scores are multiplied so that probabilities mean what they say (temperature scaling, Guo et al. 2017), on texts that the
/// model did not learn from.
/// </summary>
static class Calibration
{
    /// <summary>The multiplier with the least surprise (negative log-likelihood), sought between 1/16 and 16.</summary>
    public static float Multiplier(IReadOnlyList<(float[] Scores, bool[] Labels)> judged, bool isExclusive)
    {
        var (low, high) = (-4f, 4f);
        while (high - low > 0.01f)
        {
            var (left, right) = (low + ((high - low) / 3), high - ((high - low) / 3));
            (low, high) = Surprise(judged, MathF.Pow(2, left), isExclusive) < Surprise(judged, MathF.Pow(2, right), isExclusive) ? (low, right) : (left, high);
        }

        return judged.Count == 0 ? 1 : MathF.Pow(2, (low + high) / 2);
    }

    static double Surprise(IReadOnlyList<(float[] Scores, bool[] Labels)> judged, float multiplier, bool isExclusive)
    {
        var sum = 0d;
        foreach (var (scores, labels) in judged)
        {
            var probabilities = scores.Select(score => score * multiplier).ToArray();
            Softmax.Apply(probabilities, isExclusive);
            for (var label = 0; label < labels.Length; label++)
            {
                sum -= labels[label] ? Math.Log(Math.Max(probabilities[label], 1e-6)) : isExclusive ? 0 : Math.Log(Math.Max(1 - probabilities[label], 1e-6));
            }
        }

        return sum;
    }
}
