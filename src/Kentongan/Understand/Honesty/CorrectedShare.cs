namespace Kentongan.Understand.Honesty;

/// <summary>
/// The share that a label truly has, seen through a classifier that errs: p* = (p + Sp − 1) / (Se + Sp − 1), clipped to
/// 0–1 (Rogan and Gladen 1978). Not said where the classifier hardly beats chance or too little was counted.
/// </summary>
public static class CorrectedShare
{
    const double WorstClassifier = 1.2;
    const int SmallestCount = 30;

    /// <param name="count">Posts that got the label.</param>
    /// <param name="n">All posts that were judged.</param>
    /// <param name="sensitivity">Share of the label's texts that get it, 0–1.</param>
    /// <param name="specificity">Share of the other texts that do not, 0–1.</param>
    /// <returns>Null when nothing honest can be said.</returns>
    public static Proportion? Of(long count, long n, double sensitivity, double specificity)
    {
        if (n < SmallestCount || sensitivity + specificity <= WorstClassifier)
        {
            return null;
        }

        var seen = Proportion.Wilson((double)count / n, n);
        return new(Correct(seen.Share), Correct(seen.Low), Correct(seen.High));

        double Correct(double share) => Math.Clamp((share + specificity - 1) / (sensitivity + specificity - 1), 0, 1);
    }
}
