namespace Kentongan.Understand.Building;

/// <summary>
/// Words that mark another meaning of what a query asks for ("banjir diskon"): the posts that have the word share few
/// other words with the rest of what was found.
/// </summary>
static class OtherMeanings
{
    const double SmallestShare = 0.01, LargestShare = 0.3, MostLikeness = 0.5;
    const int FewestPosts = 4;

    /// <summary>The least alike first.</summary>
    /// <param name="found">Posts that answer the query.</param>
    /// <param name="named">Words that the query names already.</param>
    public static IReadOnlyList<(string Word, double Likeness)> Find(IReadOnlyList<UnderstoodPost> found, IReadOnlySet<string> named)
    {
        var all = RelatedWords.Counts(found);
        var fewest = Math.Max(FewestPosts, SmallestShare * found.Count);
        return
        [
            .. all.Where(word => word.Value >= fewest && word.Value <= LargestShare * found.Count && !named.Contains(word.Key))
                .Select(word => (word.Key, Likeness(found, all, word.Key, named)))
                .Where(word => word.Item2 <= MostLikeness)
                .OrderBy(word => word.Item2)
                .ThenBy(word => word.Key, StringComparer.Ordinal),
        ];
    }

    static double Likeness(IReadOnlyList<UnderstoodPost> found, Dictionary<string, long> all, string word, IReadOnlySet<string> named)
    {
        var with = RelatedWords.Counts(found.Where(post => post.Annotation.Words.Contains(word)));
        var (product, squaresWith, squaresWithout) = (0.0, 0.0, 0.0);
        foreach (var (other, count) in all.Where(pair => pair.Key != word && !named.Contains(pair.Key)))
        {
            var here = with.GetValueOrDefault(other);
            product += here * (double)(count - here);
            squaresWith += here * (double)here;
            squaresWithout += (count - here) * (double)(count - here);
        }

        return squaresWith == 0 || squaresWithout == 0 ? 1 : product / Math.Sqrt(squaresWith * squaresWithout);
    }
}
