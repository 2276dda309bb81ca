using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;
using Kentongan.Storage.Posts;
using Kentongan.Storage.Search;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;
using Kentongan.Storage.Terms;
using Kentongan.Understand;

namespace Kentongan.Storage.Readings;

/// <summary>Finds the rows of segments that a filter leaves, touching only the columns that it asks about, cheapest first.</summary>
sealed class Selecting(IReadSession session, SegmentCache cache, TermTexts texts)
{
    const int PostsAtOnce = 1000;

    /// <summary>Segments whose columns are held at the same time, however much fits into the cache.</summary>
    const int SegmentsAtOnce = 16;

    /// <summary>From so many rows on it pays to look on every core.</summary>
    const int ManyRows = 4_000;

    /// <summary>What a filter asks about in a segment.</summary>
    readonly record struct Asked(
        RowFilter Filter, long[] Keys, (int Start, int End) Range, ulong[] Cells, byte[][] Lists, long[] Engagements, byte[] Terms);

    /// <summary>The rows of each of <paramref name="wanted"/>, in their order.</summary>
    public async ValueTask<List<Selection>> RowsAsync(IReadOnlyList<(SegmentInfo Segment, RowFilter Filter)> wanted, CancellationToken cancellationToken)
    {
        var found = new List<Selection>(wanted.Count);
        foreach (var group in wanted.Chunk(SegmentsAtOnce))
        {
            var asked = new Asked?[group.Length];
            for (var i = 0; i < group.Length; i++)
            {
                asked[i] = await ReadAsync(group[i].Segment, group[i].Filter, cancellationToken).ConfigureAwait(false);
            }

            foreach (var (one, rows) in asked.Zip(Selected(asked)))
            {
                found.Add(one is { Filter.Search.LastLook: { } plan } looked
                    ? new(looked.Keys, 0, 0, await LookedAtAsync(looked.Keys, rows, plan, cancellationToken).ConfigureAwait(false))
                    : rows);
            }
        }

        return found;
    }

    static Selection[] Selected(Asked?[] asked)
    {
        var found = new Selection[asked.Length];
        void Select(int i) => found[i] = asked[i] is { } one ? Rows(one) : Selection.Nothing;
        if (asked.Sum(one => one is { Filter.IsOfTime: false } looked ? looked.Range.End - looked.Range.Start : 0) >= ManyRows)
        {
            Parallel.For(0, asked.Length, Select);
        }
        else
        {
            for (var i = 0; i < asked.Length; i++)
            {
                Select(i);
            }
        }

        return found;
    }

    async ValueTask<Asked?> ReadAsync(SegmentInfo segment, RowFilter filter, CancellationToken cancellationToken)
    {
        if (filter.IsImpossible || segment.FirstKey >= filter.Until || segment.LastKey < filter.From)
        {
            return null;
        }

        var keys = await cache.KeysAsync(session, segment, cancellationToken).ConfigureAwait(false);
        var lists = new byte[filter.Lists.Count][];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = await cache.ListAsync(session, segment, filter.Lists[i].Column, cancellationToken).ConfigureAwait(false);
        }

        var (asksCells, asksFacts) = (!filter.Cells.AcceptsAll, filter.Search?.Facts is not null);
        return new(
            filter, keys, (LowerBound(keys, filter.From), LowerBound(keys, filter.Until)),
            asksCells || asksFacts ? await cache.CellsAsync(session, segment, cancellationToken).ConfigureAwait(false) : [],
            lists,
            filter.Search?.Facts is { AsksEngagement: true } ? await cache.EngagementsAsync(session, segment, cancellationToken).ConfigureAwait(false) : [],
            filter.Search?.Terms is null ? [] : await cache.ListAsync(session, segment, Column.Terms, cancellationToken).ConfigureAwait(false));
    }

    static Selection Rows(Asked asked)
    {
        var (filter, range) = (asked.Filter, asked.Range);
        var rows = filter.Cells.AcceptsAll ? null : filter.Cells.Rows(asked.Cells, range);
        for (var i = 0; i < asked.Lists.Length; i++)
        {
            rows = ListScan.Rows(asked.Lists[i], rows, range, filter.Lists[i].Holds);
        }

        return filter.Search is { } search
            ? new(asked.Keys, 0, 0, Found(asked, rows, search))
            : new(asked.Keys, range.Start, range.End, rows);
    }

    static int[] Found(Asked asked, int[]? rows, RowSearch search)
    {
        // Facts first: a cell is looked at faster than a list of words.
        rows = search.Facts is { } facts ? facts.Rows(asked.Keys, asked.Cells, asked.Engagements, rows, asked.Range) : rows;
        rows = search.Terms is { } terms ? ListScan.Rows(asked.Terms, rows, asked.Range, terms.Holds) : rows;
        return rows ?? Every(asked.Range);
    }

    static int[] Every((int Start, int End) range) => [.. Enumerable.Range(range.Start, range.End - range.Start)];

    static int LowerBound(long[] keys, long key)
    {
        var index = Array.BinarySearch(keys, key);
        return index < 0 ? ~index : index;
    }

    async ValueTask<int[]> LookedAtAsync(long[] keys, Selection rows, SearchPlan plan, CancellationToken cancellationToken)
    {
        var (found, seen) = (new List<int>(), new Searchable());
        foreach (var chunk in Enumerable.Range(0, rows.Count).Select(i => rows[i]).Chunk(PostsAtOnce))
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
