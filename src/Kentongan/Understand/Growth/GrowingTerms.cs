namespace Kentongan.Understand.Growth;

/// <summary>
/// Which terms grew between two periods, by T. Dunning's log-likelihood ratio, "Accurate Methods for the Statistics of
/// Surprise and Coincidence" (1993), which is fair to rare and to common words alike.
/// </summary>
public static class GrowingTerms
{
    /// <summary>Mentions below which a term is not called grown.</summary>
    public const int SmallestCount = 5;

    /// <summary>G² below which a rise may be chance (p = 0.001 for one term).</summary>
    public const double SmallestScore = 10.83;

    /// <summary>Terms that grew, most surprising first.</summary>
    /// <param name="now">The most frequent terms of the period.</param>
    /// <param name="mentionsNow">All mentions of the period.</param>
    /// <param name="before">The most frequent terms of the period before; a term that is missing counts as its least frequent one when the list is full.</param>
    /// <param name="mentionsBefore">All mentions of the period before.</param>
    /// <param name="beforeIsCut">Whether <paramref name="before"/> was cut off at a size.</param>
    public static IReadOnlyList<TermGrowth> Find(
        IReadOnlyList<KeyCount> now, long mentionsNow, IReadOnlyList<KeyCount> before, long mentionsBefore, bool beforeIsCut)
    {
        if (mentionsNow == 0 || mentionsBefore == 0)
        {
            return [];
        }

        var counts = before.ToDictionary(term => term.Key, term => term.Count, StringComparer.Ordinal);
        var unseen = beforeIsCut && before.Count > 0 ? before.Min(term => term.Count) : 0;
        return
        [
            .. now.Where(term => term.Count >= SmallestCount)
                .Select(term => Measure(term, mentionsNow, counts.GetValueOrDefault(term.Key, unseen), mentionsBefore))
                .Where(growth => growth.Factor > 1 && growth.Score >= SmallestScore)
                .OrderByDescending(growth => growth.Score),
        ];
    }

    static TermGrowth Measure(KeyCount term, long mentionsNow, long before, long mentionsBefore)
    {
        var factor = ((term.Count + 1.0) / (mentionsNow + 1)) / ((before + 1.0) / (mentionsBefore + 1));
        return new(term.Key, term.Count, before, factor, LogLikelihood(term.Count, mentionsNow, before, mentionsBefore));
    }

    static double LogLikelihood(double a, double c, double b, double d)
    {
        var share = (a + b) / (c + d);
        return 2 * (Part(a, c * share) + Part(b, d * share) + Part(c - a, c * (1 - share)) + Part(d - b, d * (1 - share)));
    }

    static double Part(double observed, double expected) => observed <= 0 || expected <= 0 ? 0 : observed * Math.Log(observed / expected);
}
