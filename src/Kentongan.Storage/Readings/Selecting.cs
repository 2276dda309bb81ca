using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;
using Kentongan.Storage.Posts;
using Kentongan.Storage.Search;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;
using Kentongan.Storage.Terms;
using Kentongan.Understand;

namespace Kentongan.Storage.Readings;

/// <summary>Finds the rows of a segment that a filter leaves, touching only the columns that it asks about, cheapest first.</summary>
sealed class Selecting(IReadSession session, SegmentCache cache, TermTexts texts)
{
    const int PostsAtOnce = 1000;

    public async ValueTask<Selection> RowsAsync(SegmentInfo segment, RowFilter filter, CancellationToken cancellationToken)
    {
        if (filter.IsImpossible || segment.FirstKey >= filter.Until || segment.LastKey < filter.From)
        {
            return Selection.Nothing;
        }

        var keys = await cache.KeysAsync(session, segment, cancellationToken).ConfigureAwait(false);
        var range = (Start: LowerBound(keys, filter.From), End: LowerBound(keys, filter.Until));
        int[]? rows = null;
        if (!filter.Cells.AcceptsAll)
        {
            var cells = await cache.CellsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            rows = filter.Cells.Rows(cells, range);
        }

        foreach (var test in filter.Lists)
        {
            var list = await cache.ListAsync(session, segment, test.Column, cancellationToken).ConfigureAwait(false);
            rows = ListScan.Rows(list, rows, range, test.Holds);
        }

        return filter.Search is { } search
            ? new(keys, 0, 0, await FoundAsync(segment, keys, rows, range, search, cancellationToken).ConfigureAwait(false))
            : new(keys, range.Start, range.End, rows);
    }

    static int LowerBound(long[] keys, long key)
    {
        var index = Array.BinarySearch(keys, key);
        return index < 0 ? ~index : index;
    }

    async ValueTask<int[]> FoundAsync(
        SegmentInfo segment, long[] keys, int[]? rows, (int Start, int End) range, RowSearch search,
        CancellationToken cancellationToken)
    {
        // Facts first: a cell is looked at faster than a list of words.
        if (search.Facts is { } facts)
        {
            var cells = await cache.CellsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            var engagements = await cache.EngagementsAsync(session, segment, cancellationToken).ConfigureAwait(false);
            rows = facts.Rows(keys, cells, engagements, rows ?? Rows(range));
        }

        if (search.Terms is { } terms)
        {
            var list = await cache.ListAsync(session, segment, Column.Terms, cancellationToken).ConfigureAwait(false);
            rows = ListScan.Rows(list, rows, range, terms.Holds);
        }

        rows ??= Rows(range);
        return search.LastLook is { } plan
            ? await LookedAtAsync(keys, rows, plan, cancellationToken).ConfigureAwait(false)
            : rows;
    }

    static int[] Rows((int Start, int End) range) => [.. Enumerable.Range(range.Start, range.End - range.Start)];

    async ValueTask<int[]> LookedAtAsync(long[] keys, int[] rows, SearchPlan plan, CancellationToken cancellationToken)
    {
        var (found, seen) = (new List<int>(), new Searchable());
        foreach (var chunk in rows.Chunk(PostsAtOnce))
        {
            var posts = await session.ReadPostsAsync(Array.ConvertAll(chunk, r => keys[r]), cancellationToken).ConfigureAwait(false);
            var understood = await PostLookup.UnderstandAsync(session, texts, posts, cancellationToken).ConfigureAwait(false);
            var holding = new HashSet<long>();
            for (var i = 0; i < posts.Count; i++)
            {
                seen.Read(understood[i]);
                if (plan.Holds(seen))
                {
                    holding.Add(posts[i].Key);
                }
            }

            found.AddRange(chunk.Where(r => holding.Contains(keys[r])));
        }

        return [.. found];
    }
}
