namespace Kentongan.Understand.Growth;

/// <summary>
/// Which words set one period (or topic, or channel) apart from another: log-odds with an informative Dirichlet prior
/// (B. Monroe, M. Colaresi, K. Quinn, "Fightin' Words", 2008). The prior holds back rare words that chance favours and
/// common words that every text has.
/// </summary>
public static class WordChange
{
    /// <summary>The weight of the prior, in words: as if so many had been read before.</summary>
    public const double DefaultPriorWeight = 1_000;

    /// <summary>|z| from which a difference is hardly chance (two-sided 5 % for one word).</summary>
    public const double Noticeable = 1.96;

    /// <summary>Every word of either side, those of <paramref name="now"/> first, by falling z.</summary>
    /// <param name="now">Occurrences of each word here.</param>
    /// <param name="before">Occurrences of each word there.</param>
    /// <param name="background">Occurrences in ordinary times; null takes both sides together.</param>
    /// <param name="priorWeight">How many words the background counts for.</param>
    public static IReadOnlyList<WordShift> Compare(
        IReadOnlyDictionary<string, long> now,
        IReadOnlyDictionary<string, long> before,
        IReadOnlyDictionary<string, long>? background = null,
        double priorWeight = DefaultPriorWeight)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(priorWeight);
        var words = now.Keys.Union(before.Keys, StringComparer.Ordinal).ToList();
        var usual = words.ToDictionary(word => word, word => Usual(word, now, before, background), StringComparer.Ordinal);
        var scale = priorWeight / Math.Max(1, usual.Values.Sum());
        var (sumNow, sumBefore) = (now.Values.Sum() + priorWeight, before.Values.Sum() + priorWeight);
        return
        [
            .. words.Select(word => Shift(word, now.GetValueOrDefault(word), before.GetValueOrDefault(word), usual[word] * scale, sumNow, sumBefore))
                .OrderByDescending(shift => shift.Z)
                .ThenBy(shift => shift.Word, StringComparer.Ordinal),
        ];
    }

    // Half an occurrence for words that ordinary times do not know: a prior of 0 has no logarithm.
    static double Usual(
        string word, IReadOnlyDictionary<string, long> now, IReadOnlyDictionary<string, long> before, IReadOnlyDictionary<string, long>? background) =>
        0.5 + (background?.GetValueOrDefault(word) ?? now.GetValueOrDefault(word) + before.GetValueOrDefault(word));

    static WordShift Shift(string word, long now, long before, double prior, double sumNow, double sumBefore)
    {
        var (here, there) = (now + prior, before + prior);
        var logOdds = Math.Log(here / Math.Max(sumNow - here, double.Epsilon)) - Math.Log(there / Math.Max(sumBefore - there, double.Epsilon));
        return new(word, now, before, logOdds, logOdds / Math.Sqrt((1 / here) + (1 / there)));
    }
}
