namespace Kentongan.Understand.Review;

/// <summary>Where drawn posts and people's answers are kept.</summary>
public interface IReviews
{
    /// <summary>Everything ever drawn for <paramref name="topic"/>, in the order of drawing.</summary>
    Task<IReadOnlyList<ReviewItem>> ItemsAsync(TopicId topic, CancellationToken cancellationToken);

    /// <summary>Keeps what was drawn; a post that was drawn for the topic before stays as it was.</summary>
    Task AddAsync(IReadOnlyList<ReviewItem> drawn, CancellationToken cancellationToken);

    /// <summary>Keeps an answer, in place of an earlier one by the same person.</summary>
    Task AnswerAsync(int item, ReviewAnswer answer, CancellationToken cancellationToken);
}
