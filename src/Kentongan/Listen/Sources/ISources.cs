namespace Kentongan.Listen.Sources;

/// <summary>Where sources, their schedule and their history are kept. What each has seen is the cursor that the store keeps with its posts.</summary>
public interface ISources
{
    /// <summary>All sources by name.</summary>
    Task<IReadOnlyList<Source>> AllAsync(CancellationToken cancellationToken);

    Task<Source?> FindAsync(SourceId id, CancellationToken cancellationToken);

    /// <summary>Adds a source and gives it its number; null when its address is there already.</summary>
    Task<Source?> AddAsync(Source source, CancellationToken cancellationToken);

    /// <summary>Keeps what people decide about a source, its switch and next poll included.</summary>
    Task ChangeAsync(Source source, CancellationToken cancellationToken);

    /// <summary>Removes a source and its history; its posts stay until retention takes them.</summary>
    Task RemoveAsync(SourceId id, CancellationToken cancellationToken);

    /// <summary>The sources whose next poll is due, longest waiting first.</summary>
    Task<IReadOnlyList<Source>> DueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken);

    /// <summary>
    /// Takes a due source until <paramref name="until"/>, so that of several processes one polls it and a crash gives it back; false when another was faster.
    /// </summary>
    Task<bool> ClaimAsync(Source source, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Keeps a poll, the status after it and when the next one is due (as long as the source is on).</summary>
    Task RecordAsync(SourceId id, Poll poll, SourceStatus status, DateTimeOffset? nextAt, CancellationToken cancellationToken);

    /// <summary>The polls since <paramref name="since"/>, oldest first.</summary>
    Task<IReadOnlyList<Poll>> PollsAsync(SourceId id, DateTimeOffset since, CancellationToken cancellationToken);
}
