namespace Kentongan.Understand.Review;

/// <summary>What a topic's reviews of the last weeks say about the machine and about the people.</summary>
public sealed class ReviewReading(IReadOnlyList<ReviewItem> items, DateTimeOffset now)
{
    /// <summary>Older draws tell of other talk, and of another model.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromDays(90);

    readonly List<ReviewItem> _recent = [.. items.Where(item => item.DrawnAt > now - Window)];

    /// <summary>Posts drawn within the window.</summary>
    public IReadOnlyList<ReviewItem> Items => _recent;

    /// <summary>Posts with at least one answer.</summary>
    public int Answered => _recent.Count(item => item.Answers.Count > 0);

    /// <summary>Posts that still wait for somebody.</summary>
    public int Open => _recent.Count(item => item.IsOpen);

    /// <summary>Posts on which two people disagree, so that a third is asked.</summary>
    public int Disputed => _recent.Count(item => item.Answers.Count >= 2 && item.IsOpen);

    public FieldConfusion Confusion(Dimension dimension) => FieldConfusion.Of(_recent, dimension);

    public Agreement? Agreement(Dimension dimension) => Review.Agreement.Of(_recent, dimension);

    public ReviewItem? NextFor(string reviewer) => NextReview.For(reviewer, _recent);
}
