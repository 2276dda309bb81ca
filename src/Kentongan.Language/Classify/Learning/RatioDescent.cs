namespace Kentongan.Language.Classify.Learning;

/// <summary>
/// A support vector machine a label whose features count by how much more often that label has them than the others do (log-count ratios: Wang and Manning
/// 2012). The ratios are multiplied into the weights, so that the result is a linear model of the plain features.
/// </summary>
sealed class RatioDescent(LinearTrainer.Settings settings)
{
    const float Unseen = 1;

    readonly int _size = settings.Buckets;
    readonly int _width = settings.Labels.Count;

    /// <summary>Weights, those of a bucket together, and a bias a label.</summary>
    public (float[] Weights, float[] Bias) Learn(Row[] rows)
    {
        var (weights, bias) = (new float[_width * _size], new float[_width]);
        for (var label = 0; label < _width; label++)
        {
            var ratios = Ratios(rows, label);
            var one = new DualDescent(settings with { Labels = [settings.Labels[label]], Cost = settings.RatioCost }).Learn([.. rows.Select(row => Scaled(row, ratios, label))]);
            for (var bucket = 0; bucket < _size; bucket++)
            {
                weights[(bucket * _width) + label] = one.Weights[bucket] * ratios[bucket];
            }

            bias[label] = one.Bias[0];
        }

        return (weights, bias);
    }

    static Row Scaled(Row row, float[] ratios, int label) =>
        new([.. row.Features.Select(feature => feature with { Value = feature.Value * ratios[feature.Hash] })], [row.Labels[label]], row.Weight);

    float[] Ratios(Row[] rows, int label)
    {
        var (having, lacking) = (new float[_size], new float[_size]);
        var (texts, others) = (2 * Unseen, 2 * Unseen);
        foreach (var row in rows)
        {
            var counts = row.Labels[label] ? having : lacking;
            foreach (var feature in row.Features)
            {
                counts[feature.Hash] += row.Weight;
            }

            (texts, others) = row.Labels[label] ? (texts + row.Weight, others) : (texts, others + row.Weight);
        }

        var usual = MathF.Log(texts / others);
        return [.. having.Zip(lacking, (have, lack) => MathF.Log((have + Unseen) / (lack + Unseen)) - usual)];
    }
}
