namespace Kentongan.Language.Classify.Learning;

/// <summary>
/// A support vector machine a label (squared hinge loss, one against the rest) by dual coordinate descent (Hsieh et al. 2008). The bias is learned as one
/// more feature that every row has.
/// </summary>
sealed class DualDescent(LinearTrainer.Settings settings)
{
    const float Settled = 1e-3f;

    readonly int _width = settings.Labels.Count;
    readonly float[] _weights = new float[settings.Labels.Count * settings.Buckets];
    readonly float[] _bias = new float[settings.Labels.Count];

    /// <summary>Weights, those of a bucket together, and a bias a label.</summary>
    public (float[] Weights, float[] Bias) Learn(Row[] rows)
    {
        for (var label = 0; label < _width; label++)
        {
            Learn(rows, label);
        }

        return (_weights, _bias);
    }

    void Learn(Row[] rows, int label)
    {
        var random = new Random(settings.Seed + label);
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var alphas = new float[rows.Length];
        var curvatures = rows.Select(row => 1 + row.Features.Sum(feature => feature.Value * feature.Value) + Slack(row)).ToArray();
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            var largest = 0f;
            foreach (var at in order)
            {
                largest = Math.Max(largest, Step(rows[at], label, curvatures[at], ref alphas[at]));
            }

            if (largest < Settled * settings.Cost)
            {
                return;
            }
        }
    }

    float Slack(Row row) => 0.5f / (settings.Cost * row.Weight);

    float Step(Row row, int label, float curvature, ref float alpha)
    {
        var side = row.Labels[label] ? 1f : -1f;
        var gradient = (side * Score(row, label)) - 1 + (alpha * Slack(row));
        var moved = Math.Max(0, alpha - (gradient / curvature)) - alpha;
        if (moved == 0)
        {
            return 0;
        }

        alpha += moved;
        _bias[label] += moved * side;
        foreach (var feature in row.Features)
        {
            _weights[((int)feature.Hash * _width) + label] += moved * side * feature.Value;
        }

        return Math.Abs(moved);
    }

    float Score(Row row, int label)
    {
        var score = _bias[label];
        foreach (var feature in row.Features)
        {
            score += _weights[((int)feature.Hash * _width) + label] * feature.Value;
        }

        return score;
    }
}
