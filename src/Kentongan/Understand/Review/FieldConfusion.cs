using Kentongan.Understand.Honesty;

namespace Kentongan.Understand.Review;

/// <summary>What people and the machine said about the same posts, counted by the weight with which each post was drawn.</summary>
public sealed class FieldConfusion
{
    /// <summary>Below this, nothing is said about the field.</summary>
    public const int Enough = 30;

    /// <summary>Fewer true posts of a label than this say nothing about that label.</summary>
    const int EnoughOfLabel = 5;

    readonly List<Judged> _judged;

    FieldConfusion(List<Judged> judged) => _judged = judged;

    /// <summary>Counts the posts on which people agree and to which the machine gave a label.</summary>
    public static FieldConfusion Of(IEnumerable<ReviewItem> items, Dimension dimension) => new(
        [.. items.Where(item => item.Machine.In(dimension) != 0 && item.Truth(dimension) is not null)
            .Select(item => new Judged(item.Truth(dimension)!.Value, item.Machine.In(dimension), item.Weight))]);

    /// <summary>Posts that were judged.</summary>
    public int N => _judged.Count;

    /// <summary>True when enough posts were judged to replace the figures of the test texts.</summary>
    public bool IsEnough => N >= Enough;

    /// <summary>Labels that occur, as truth or as answer, in the order of their numbers.</summary>
    public IReadOnlyList<byte> Labels => [.. _judged.SelectMany(each => new[] { each.Truth, each.Machine }).Distinct().Order()];

    /// <summary>How many posts people called <paramref name="truth"/> and the machine <paramref name="machine"/>.</summary>
    public int Count(byte truth, byte machine) => _judged.Count(each => each.Truth == truth && each.Machine == machine);

    /// <summary>Share of all posts to which the machine gives the right label.</summary>
    public Proportion Accuracy => Share(_ => true, each => each.Truth == each.Machine);

    /// <summary>Share of the label's posts that get it; null where too few were seen.</summary>
    public Proportion? Sensitivity(byte label) =>
        _judged.Count(each => each.Truth == label) < EnoughOfLabel ? null : Share(each => each.Truth == label, each => each.Machine == label);

    /// <summary>Share of the other posts that do not get it; null where too few were seen.</summary>
    public Proportion? Specificity(byte label) =>
        _judged.Count(each => each.Truth != label) < EnoughOfLabel ? null : Share(each => each.Truth != label, each => each.Machine != label);

    // Weighted posts tell less than their number: the interval counts Kish's effective size (1965).
    Proportion Share(Func<Judged, bool> among, Func<Judged, bool> right)
    {
        var (sum, squares, hits) = (0d, 0d, 0d);
        foreach (var each in _judged.Where(among))
        {
            sum += each.Weight;
            squares += each.Weight * each.Weight;
            hits += right(each) ? each.Weight : 0;
        }

        return sum <= 0 ? Proportion.Wilson(0, 0) : Proportion.Wilson(hits / sum, (long)Math.Floor(sum * sum / squares));
    }

    readonly record struct Judged(byte Truth, byte Machine, double Weight);
}
