namespace Kentongan.Language.Evaluation;

/// <summary>How far probabilities are from what they say: the expected calibration error of the best label (Naeini et al. 2015).</summary>
public static class CalibrationError
{
    const int Bins = 10;

    /// <summary>The mean distance between the said and the true share of right answers, 0–1, over ten bins of probability.</summary>
    public static double Of(IReadOnlyList<(float Probability, bool IsRight)> answers) => answers
        .GroupBy(answer => Math.Min(Bins - 1, (int)(answer.Probability * Bins)))
        .Sum(bin => bin.Count() * Math.Abs(bin.Average(answer => answer.Probability) - bin.Average(answer => answer.IsRight ? 1.0 : 0.0)) / answers.Count);
}
