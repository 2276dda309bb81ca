using Kentongan.Listen.Search;
using Kentongan.Storage.Readings;
using Kentongan.Storage.Search;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;
using Kentongan.Storage.Terms;

namespace Kentongan.Storage.Recent;

/// <summary>Finds posts of the last weeks in their columns.</summary>
sealed class RecentSearch(IReadSession session, SegmentCache cache, TermTexts texts)
{
    /// <summary>What answers, segment by segment; null when the columns do not reach back to <paramref name="from"/>.</summary>
    public async ValueTask<List<Selection>?> FindAsync(SearchPlan plan, long from, long until, CancellationToken cancellationToken)
    {
        if (from < (await session.ReadStateAsync(cancellationToken).ConfigureAwait(false)).RecentFrom)
        {
            return null;
        }

        var segments = await session.ReadSegmentsAsync(RecentColumns.Topic, cancellationToken).ConfigureAwait(false);
        var filter = new RowFilter(
            from, until, CellTest.OfAll, [], await RowSearch.OfAsync(session, plan, cancellationToken).ConfigureAwait(false), IsImpossible: false);
        return await new Selecting(session, cache, texts)
            .RowsAsync([.. segments.Select(segment => (segment, filter))], cancellationToken).ConfigureAwait(false);
    }
}
