namespace Kentongan.Language.Classify;

/// <summary>
/// A model may carry a second set of weights, learned from one kind of text alone (reviews, say), and a gate that says how much a text looks like that kind: as much as it does, the second
/// opinion replaces the first (a mixture of experts: Jacobs et al. 1991). The scores of such a model are those of all labels, those of all labels by the specialist, and the gate's.
/// </summary>
static class Specialist
{
    /// <summary>Scores a model has for each feature.</summary>
    public static int Columns(int labels, bool isThere) => isThere ? (2 * labels) + 1 : labels;

    /// <summary>Heeds the specialist, in place: the first <paramref name="labels"/> of the scores are the answer.</summary>
    public static void Heed(Span<float> scores, int labels)
    {
        if (scores.Length == labels)
        {
            return;
        }

        var trust = 1 / (1 + MathF.Exp(-scores[2 * labels]));
        for (var label = 0; label < labels; label++)
        {
            scores[label] += trust * (scores[labels + label] - scores[label]);
        }
    }
}
