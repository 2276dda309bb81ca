using Kentongan.Storage.Recent;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;
using Kentongan.Storage.Terms;

namespace Kentongan.Storage.Posts;

/// <summary>
/// What this process remembers between its transactions. It is trusted as long as nobody else wrote in between, and
/// only ever touched by whoever holds the write session.
/// </summary>
sealed class WriterMemory
{
    long _generation = -1;

    public Vocabulary Vocabulary { get; } = new();
    public SegmentShelf Shelf { get; } = new();
    public Languages Languages { get; set; } = new([]);

    /// <summary>From this key on every post is also in the columns of recent posts.</summary>
    public long RecentFrom { get; private set; }

    /// <summary>To be called first in each transaction. Until <see cref="Committed"/> nothing is trusted again.</summary>
    public async ValueTask BeginAsync(IWriteSession session, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var state = await session.ReadStateAsync(cancellationToken).ConfigureAwait(false);
        if (state.Generation != _generation)
        {
            Vocabulary.Clear();
            Shelf.Clear();
            Languages = await session.ReadLanguagesAsync(cancellationToken).ConfigureAwait(false);
        }

        _generation = -1;
        RecentFrom = state.RecentFrom;
        if (RecentFrom < RecentColumns.Begin(now))
        {
            await KeepRecentFromAsync(session, RecentColumns.Begin(now), cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask KeepRecentFromAsync(IWriteSession session, long key, CancellationToken cancellationToken)
    {
        await session.WriteRecentFromAsync(key, cancellationToken).ConfigureAwait(false);
        RecentFrom = key;
    }

    public void Committed(long generation) => _generation = generation;
}
