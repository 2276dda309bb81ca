namespace Kentongan.Networks.Communities;

/// <summary>A community of one time found again in the next.</summary>
/// <param name="Before">Its number then; null for one that is new.</param>
/// <param name="Now">Its number now; null for one that is gone.</param>
/// <param name="Overlap">Shared members over all members of both (Jaccard), 0–1.</param>
public sealed record Succession(int? Before, int? Now, double Overlap)
{
    /// <summary>
    /// Follows communities by who is in them: pairs with the largest overlap are matched first, each community once
    /// (Greene, Doyle and Cunningham, 2010). In order of the number now, then those that are gone.
    /// </summary>
    /// <param name="before">Community of each member then; members are any keys that both times know.</param>
    /// <param name="now">Community of each member now.</param>
    /// <param name="least">Overlap below which a community is a new one.</param>
    public static IReadOnlyList<Succession> Follow<TMember>(
        IReadOnlyDictionary<TMember, int> before, IReadOnlyDictionary<TMember, int> now, double least = 0.3)
        where TMember : notnull
    {
        var (sizesBefore, sizesNow) = (before.Values.CountBy(c => c).ToDictionary(), now.Values.CountBy(c => c).ToDictionary());
        var overlaps = now.Where(member => before.ContainsKey(member.Key))
            .CountBy(member => (Before: before[member.Key], Now: member.Value))
            .Select(both => new Succession(both.Key.Before, both.Key.Now, both.Value / (double)(sizesBefore[both.Key.Before] + sizesNow[both.Key.Now] - both.Value)))
            .Where(pair => pair.Overlap >= least)
            .OrderByDescending(pair => pair.Overlap).ThenBy(pair => pair.Now).ThenBy(pair => pair.Before);
        var (matched, takenBefore, takenNow) = (new List<Succession>(), new HashSet<int?>(), new HashSet<int?>());
        foreach (var pair in overlaps)
        {
            if (!takenBefore.Contains(pair.Before) && takenNow.Add(pair.Now))
            {
                takenBefore.Add(pair.Before);
                matched.Add(pair);
            }
        }

        return
        [
            .. matched.Concat(sizesNow.Keys.Where(c => !takenNow.Contains(c)).Select(c => new Succession(null, c, 0))).OrderBy(pair => pair.Now),
            .. sizesBefore.Keys.Where(c => !takenBefore.Contains(c)).Order().Select(c => new Succession(c, null, 0)),
        ];
    }
}
