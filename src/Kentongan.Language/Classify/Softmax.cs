namespace Kentongan.Language.Classify;

/// <summary>Turns scores into probabilities.</summary>
static class Softmax
{
    /// <summary>In place: adding up to 1 when the labels exclude each other, else each for itself.</summary>
    public static void Apply(Span<float> scores, bool isExclusive)
    {
        if (isExclusive)
        {
            Share(scores);
            return;
        }

        foreach (ref var score in scores)
        {
            score = 1 / (1 + MathF.Exp(-score));
        }
    }

    static void Share(Span<float> scores)
    {
        var highest = float.MinValue;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - highest);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }
}
