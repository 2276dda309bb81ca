namespace Kentongan.Language.Classify.Learning;

/// <summary>How the gate before a <see cref="Specialist"/> is learned: a support vector machine that tells special texts from all others.</summary>
/// <param name="Slope">How sharply trust rises with the machine's score.</param>
/// <param name="Offset">Added to that score: below 0, in doubt the specialist is not heeded.</param>
/// <param name="Share">How much special texts count in the general weights, which are heeded for all others; their share is 1.</param>
public sealed record Gate(float Slope = 2, float Offset = -0.3f, float Share = 1)
{
    const float Cost = 0.5f;

    /// <summary>One weight a bucket, and a bias; their logistic is how far the specialist is trusted.</summary>
    internal (float[] Weights, float[] Bias) Learn(Row[] rows, LinearTrainer.Settings settings)
    {
        var machine = new DualDescent(settings with { Labels = ["special"], Cost = Cost });
        var (weights, bias) = machine.Learn([.. rows.Select(row => row with { Labels = [row.IsSpecial] })]);
        return ([.. weights.Select(weight => Slope * weight)], [Slope * (bias[0] + Offset)]);
    }

    /// <summary>The rows as the general weights learn from them.</summary>
    internal Row[] General(Row[] rows) => [.. rows.Select(row => row.IsSpecial ? row with { Weight = row.Weight * Share } : row)];

    /// <summary>One model of several: for each bucket the weights of all of them, one model's after the other's.</summary>
    internal static (float[] Weights, float[] Bias) Joined(params (float[] Weights, float[] Bias)[] models)
    {
        var (buckets, width) = (models[0].Weights.Length / models[0].Bias.Length, models.Sum(model => model.Bias.Length));
        var weights = new float[buckets * width];
        var start = 0;
        foreach (var (from, bias) in models)
        {
            for (var bucket = 0; bucket < buckets; bucket++)
            {
                from.AsSpan(bucket * bias.Length, bias.Length).CopyTo(weights.AsSpan((bucket * width) + start));
            }

            start += bias.Length;
        }

        return (weights, [.. models.SelectMany(model => model.Bias)]);
    }
}
