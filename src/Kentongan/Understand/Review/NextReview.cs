namespace Kentongan.Understand.Review;

/// <summary>Which post a person is handed next.</summary>
public static class NextReview
{
    /// <summary>
    /// A post that waits for a second or third opinion comes first, then those that nobody has seen, in the order of drawing. Null when nothing is
    /// open for <paramref name="reviewer"/>.
    /// </summary>
    public static ReviewItem? For(string reviewer, IEnumerable<ReviewItem> items) => items
        .Where(item => item.IsOpen && item.Answers.All(answer => answer.Reviewer != reviewer))
        .OrderByDescending(item => item.Answers.Count)
        .ThenBy(item => item.Id)
        .FirstOrDefault();
}
