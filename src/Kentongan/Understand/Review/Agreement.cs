namespace Kentongan.Understand.Review;

/// <summary>How far people agree on the same posts.</summary>
/// <param name="Posts">Posts that at least two people labelled.</param>
/// <param name="Same">Share of pairs of answers that are equal, 0–1.</param>
/// <param name="Alpha">
/// Krippendorff's alpha for nominal data (2011): 1 is perfect, 0 is chance, below 0 is worse than chance; null where only one label ever occurs.
/// Any number of people, some of whom may not have seen a post.
/// </param>
public sealed record Agreement(int Posts, double Same, double? Alpha)
{
    /// <summary>Agreement on the labels of <paramref name="dimension"/>; null when no post has two answers.</summary>
    public static Agreement? Of(IEnumerable<ReviewItem> items, Dimension dimension) => Of(
        items.Select(item => item.Answers.Select(answer => answer.Labels.In(dimension)).Where(label => label != 0).ToArray()));

    /// <summary>Agreement on units, each with the labels that people gave it.</summary>
    public static Agreement? Of(IEnumerable<byte[]> units)
    {
        var shared = units.Where(unit => unit.Length > 1).ToList();
        if (shared.Count == 0)
        {
            return null;
        }

        var pairs = shared.Sum(unit => unit.Length * (unit.Length - 1d));
        var same = shared.Sum(unit => Pairs(unit)) / pairs;
        var values = shared.SelectMany(unit => unit).ToArray();
        var observed = shared.Sum(unit => ((unit.Length * (unit.Length - 1d)) - Pairs(unit)) / (unit.Length - 1)) / values.Length;
        var expected = ((values.Length * (values.Length - 1d)) - Pairs(values)) / (values.Length * (values.Length - 1d));
        return new(shared.Count, same, expected <= 0 ? null : 1 - (observed / expected));
    }

    /// <summary>Ordered pairs of equal labels.</summary>
    static double Pairs(byte[] labels) => labels.GroupBy(label => label).Sum(group => group.Count() * (group.Count() - 1d));
}
