using Kentongan.Understand.Growth;

namespace Kentongan.Understand.Building;

/// <summary>Words that people say together with what a query finds: log-odds against ordinary posts, and lift.</summary>
static class RelatedWords
{
    const int FewestTogether = 3;
    const double SmallestLift = 2;

    /// <summary>The most telling first.</summary>
    /// <param name="found">Posts that answer the query.</param>
    /// <param name="ordinary">Posts of the same time, whatever they say.</param>
    /// <param name="named">Words that the query names already.</param>
    public static IReadOnlyList<(string Word, int Together, double Lift)> Find(
        IReadOnlyList<UnderstoodPost> found, IReadOnlyList<UnderstoodPost> ordinary, IReadOnlySet<string> named)
    {
        if (found.Count == 0 || ordinary.Count == 0)
        {
            return [];
        }

        var (here, there) = (Counts(found), Counts(ordinary));
        return
        [
            .. WordChange.Compare(here, there)
                .Where(shift => shift.Z >= WordChange.Noticeable && shift.Now >= FewestTogether && !named.Contains(shift.Word))
                .Select(shift => (shift.Word, (int)shift.Now, Lift(shift.Now, found.Count, shift.Before, ordinary.Count)))
                .Where(word => word.Item3 >= SmallestLift),
        ];
    }

    /// <summary>Posts that have each word.</summary>
    public static Dictionary<string, long> Counts(IEnumerable<UnderstoodPost> posts) => posts
        .SelectMany(post => post.Annotation.Words)
        .CountBy(word => word, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Key, pair => (long)pair.Value, StringComparer.Ordinal);

    // Half a post is added to the ordinary ones, so that a word that none of them has gets a number.
    static double Lift(long together, int found, long before, int ordinary) => together / (double)found / ((before + 0.5) / (ordinary + 1));
}
