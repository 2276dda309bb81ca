namespace Kentongan.Understand.Causes;

/// <summary>
/// What explains that a time had more mentions than usual: for each key its count beyond what the same length of time
/// before had, as a share of the whole increase. Kept are keys whose increase is hardly chance (Poisson, z ≥ 3).
/// </summary>
public static class PeakCauses
{
    const double Noticeable = 3;
    const int SmallestCount = 5;

    /// <summary>The largest shares first.</summary>
    /// <param name="peak">The most frequent keys of the peak.</param>
    /// <param name="mentions">All mentions of the peak.</param>
    /// <param name="before">Keys of the time before, enough of them that a missing one was rare.</param>
    /// <param name="mentionsBefore">All mentions of the time before.</param>
    /// <param name="ratio">Length of the peak by length of the time before.</param>
    public static IReadOnlyList<Cause> Explain(
        IReadOnlyList<KeyCount> peak, long mentions, IReadOnlyList<KeyCount> before, long mentionsBefore, double ratio)
    {
        var increase = mentions - (mentionsBefore * ratio);
        if (increase <= 0)
        {
            return [];
        }

        var usual = before.ToDictionary(key => key.Key, key => key.Count * ratio, StringComparer.Ordinal);
        return
        [
            .. peak.Where(key => key.Count >= SmallestCount)
                .Select(key => new Cause(key.Key, key.Count, usual.GetValueOrDefault(key.Key), (key.Count - usual.GetValueOrDefault(key.Key)) / increase))
                .Where(cause => cause.Count - cause.Usual >= Noticeable * Math.Sqrt(Math.Max(1, cause.Usual)))
                .OrderByDescending(cause => cause.Share)
                .ThenBy(cause => cause.Key, StringComparer.Ordinal),
        ];
    }
}
