namespace Kentongan.Networks.Measures;

/// <summary>Betweenness estimated from some sources.</summary>
/// <param name="Scores">Estimate for each node.</param>
/// <param name="StandardErrors">How far each estimate lies from the exact number, one standard deviation.</param>
/// <param name="Pivots">How many sources it rests on.</param>
public sealed record SampledBetweenness(IReadOnlyList<double> Scores, IReadOnlyList<double> StandardErrors, int Pivots)
{
    /// <summary>Two standard errors of the highest node, as a share of its score: the error to print beside a ranking.</summary>
    public double RelativeErrorOfTop
    {
        get
        {
            var top = Enumerable.Range(0, Scores.Count).DefaultIfEmpty(-1).MaxBy(node => node < 0 ? 0 : Scores[node]);
            return top < 0 || Scores[top] <= 0 ? 0 : 2 * StandardErrors[top] / Scores[top];
        }
    }
}
