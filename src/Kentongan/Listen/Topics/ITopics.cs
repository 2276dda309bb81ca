namespace Kentongan.Listen.Topics;

/// <summary>Where topics are kept.</summary>
public interface ITopics
{
    Task<IReadOnlyList<Topic>> AllAsync(CancellationToken cancellationToken);
    Task<Topic?> FindAsync(TopicId id, CancellationToken cancellationToken);

    /// <summary>Keeps a new topic and gives it a number; <see cref="Topic.Id"/> of the argument is ignored.</summary>
    Task<Topic> AddAsync(Topic topic, CancellationToken cancellationToken);
    Task ChangeAsync(Topic topic, CancellationToken cancellationToken);

    /// <summary>Removes a topic with its mentions and rollups.</summary>
    Task RemoveAsync(TopicId id, CancellationToken cancellationToken);

    /// <summary>The queries that a topic has had, newest first.</summary>
    Task<IReadOnlyList<TopicVersion>> VersionsAsync(TopicId id, CancellationToken cancellationToken);

    /// <summary>Writes down a query that took effect; a version that is known is written over.</summary>
    Task KeepVersionAsync(TopicVersion version, CancellationToken cancellationToken);
}
