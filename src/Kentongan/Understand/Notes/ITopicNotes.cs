namespace Kentongan.Understand.Notes;

/// <summary>Where notes on time lines are kept.</summary>
public interface ITopicNotes
{
    /// <summary>The notes of a time, oldest first.</summary>
    Task<IReadOnlyList<TopicNote>> OfAsync(TopicId topic, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Keeps a note and gives it a number.</summary>
    Task<TopicNote> AddAsync(TopicNote note, CancellationToken cancellationToken);

    /// <summary>Removes a note of a topic; whether there was one.</summary>
    Task<bool> RemoveAsync(TopicId topic, int id, CancellationToken cancellationToken);
}
