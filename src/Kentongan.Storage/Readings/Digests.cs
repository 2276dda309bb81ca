using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Readings;

/// <summary>
/// What whole segments are known by: a question over a year adds these up, where it would walk millions of words. They are made
/// of the columns when somebody first asks, never stored, and so never wrong where the columns are right.
/// </summary>
sealed class Digests(IReadSession session, SegmentCache cache)
{
    /// <summary>Who wrote the rows.</summary>
    public ValueTask<SegmentVoices> VoicesAsync(SegmentInfo segment, CancellationToken cancellationToken) =>
        cache.MadeAsync(
            segment, Column.Authors,
            async () => new SegmentVoices(await cache.AuthorsAsync(session, segment, cancellationToken).ConfigureAwait(false)));

    /// <summary>How often each number of a list column occurs.</summary>
    public ValueTask<NumberCounts> CountsAsync(SegmentInfo segment, Column column, CancellationToken cancellationToken) =>
        cache.MadeAsync(
            segment, column,
            async () => NumberCounts.Of(await cache.ListAsync(session, segment, column, cancellationToken).ConfigureAwait(false)));

    /// <summary>The pairs that are frequent.</summary>
    public ValueTask<FrequentPairs> PairsAsync(SegmentInfo segment, CancellationToken cancellationToken) =>
        cache.MadeAsync(
            segment, Column.Phrases,
            async () => PairCounting.Frequent([await PartAsync(segment, Selection.OfAll(segment.Rows), cancellationToken).ConfigureAwait(false)]));

    /// <summary>The pairs of some rows, one by one.</summary>
    public async ValueTask<PairPart> PartAsync(SegmentInfo segment, Selection rows, CancellationToken cancellationToken) =>
        new(await cache.ListAsync(session, segment, Column.Phrases, cancellationToken).ConfigureAwait(false), rows);
}
