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

    /// <summary>To be called first in each transaction. Until <see cref="Committed"/> nothing is trusted again.</summary>
    public async ValueTask BeginAsync(IWriteSession session, CancellationToken cancellationToken)
    {
        var state = await session.ReadStateAsync(cancellationToken).ConfigureAwait(false);
        if (state.Generation != _generation)
        {
            Vocabulary.Clear();
            Shelf.Clear();
            Languages = await session.ReadLanguagesAsync(cancellationToken).ConfigureAwait(false);
        }

        _generation = -1;
    }

    public void Committed(long generation) => _generation = generation;
}
