namespace Kentongan.Language.Evaluation;

/// <summary>How well one label is found.</summary>
/// <param name="Precision">Share of its answers that are true, 0–1.</param>
/// <param name="Recall">Share of its truths that are answered, 0–1.</param>
/// <param name="F1">Harmonic mean of the two.</param>
/// <param name="Support">Texts whose truth it is.</param>
public sealed record ClassScore(double Precision, double Recall, double F1, int Support)
{
    public static ClassScore From(int hits, int answered, int support)
    {
        var precision = answered == 0 ? 0 : (double)hits / answered;
        var recall = support == 0 ? 0 : (double)hits / support;
        return new(precision, recall, hits == 0 ? 0 : 2 * precision * recall / (precision + recall), support);
    }
}
