namespace Kentongan.Language.Classify.Learning;

/// <summary>
/// Another question about texts of the same kind, whose answers help: what feels negative is sooner a complaint. Its scores become features while a model learns
/// (stacking: Wolpert 1992); being linear in the same features, they fold into that model's own weights, which stays as small and as fast as before.
/// </summary>
/// <param name="Labels">The labels of the other question; one excludes the others.</param>
/// <param name="Examples">Texts with those labels.</param>
public sealed record Lender(IReadOnlyList<string> Labels, IReadOnlyList<Example> Examples)
{
    /// <summary>How much a score counts as a feature, where a text's features have length 1 together.</summary>
    const float Share = 0.05f;

    /// <summary>What the other question taught in the buckets of a model.</summary>
    /// <param name="Weights">Those of a bucket together.</param>
    internal sealed record Loan(int Start, float[] Weights, float[] Bias)
    {
        /// <summary>Nothing borrowed.</summary>
        public static Loan None { get; } = new(0, [], []);

        int Width => Bias.Length;

        /// <summary>The row with the borrowed scores behind its own features.</summary>
        public Row Added(Row row) => Width == 0 ? row : row with { Features = [.. row.Features, .. Scores(row)] };

        /// <summary>The same model without the borrowed scores: what they count is added to the features that they are made of.</summary>
        public (float[] Weights, float[] Bias) Repaid((float[] Weights, float[] Bias) learned)
        {
            if (Width == 0)
            {
                return learned;
            }

            var labels = learned.Bias.Length;
            var (weights, bias) = (learned.Weights[..(Start * labels)], learned.Bias.ToArray());
            for (var label = 0; label < labels; label++)
            {
                for (var score = 0; score < Width; score++)
                {
                    var counted = Share * learned.Weights[((Start + score) * labels) + label];
                    bias[label] += counted * Bias[score];
                    for (var bucket = 0; bucket < Start; bucket++)
                    {
                        weights[(bucket * labels) + label] += counted * Weights[(bucket * Width) + score];
                    }
                }
            }

            return (weights, bias);
        }

        IEnumerable<Feature> Scores(Row row) => LinearTrainer.Scores(row, Weights, Bias).Select((score, at) => new Feature((uint)(Start + at), Share * score));
    }
}
