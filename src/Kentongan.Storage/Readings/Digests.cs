using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Readings;

/// <summary>
/// What whole segments are known by: a question over a year adds these up, where it would walk millions of words. They are made
/// of the columns when somebody first asks, never stored, and so never wrong where the columns are right.
/// </summary>
sealed class Digests(IReadSession session, SegmentCache cache)
{
    /// <summary>Who wrote the rows of each.</summary>
    public ValueTask<IReadOnlyList<SegmentVoices>> VoicesAsync(IReadOnlyList<SegmentInfo> segments, CancellationToken cancellationToken) =>
        cache.MadeAsync(
            segments, Column.Authors, segment => cache.AuthorsAsync(session, segment, cancellationToken), (_, authors) => new SegmentVoices(authors));

    /// <summary>How often each number of a list column occurs.</summary>
    public ValueTask<IReadOnlyList<NumberCounts>> CountsAsync(
        IReadOnlyList<SegmentInfo> segments, Column column, CancellationToken cancellationToken) =>
        cache.MadeAsync(
            segments, column, segment => cache.ListAsync(session, segment, column, cancellationToken), (_, list) => NumberCounts.Of(list));

    /// <summary>The pairs that are frequent.</summary>
    public ValueTask<IReadOnlyList<FrequentPairs>> PairsAsync(IReadOnlyList<SegmentInfo> segments, CancellationToken cancellationToken) =>
        cache.MadeAsync(
            segments, Column.Phrases, segment => cache.ListAsync(session, segment, Column.Phrases, cancellationToken),
            (segment, list) => PairCounting.Frequent([new PairPart(list, Selection.OfAll(segment.Rows))]));

    /// <summary>Whether <see cref="PairsAsync"/> has been asked of all.</summary>
    public bool HavePairs(IEnumerable<SegmentInfo> segments) => segments.All(segment => cache.HasMade(segment, Column.Phrases));

    /// <summary>The pairs of some rows, one by one.</summary>
    public async ValueTask<PairPart> PartAsync(SegmentInfo segment, Selection rows, CancellationToken cancellationToken) =>
        new(await cache.ListAsync(session, segment, Column.Phrases, cancellationToken).ConfigureAwait(false), rows);
}
