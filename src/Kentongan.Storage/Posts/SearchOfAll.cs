using Kentongan.Listen.Search;
using Kentongan.Storage.Readings;
using Kentongan.Storage.Recent;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;
using Kentongan.Storage.Terms;

namespace Kentongan.Storage.Posts;

/// <summary>Finds posts whatever their topics: in the columns of recent posts where those reach back far enough, else by the word index.</summary>
sealed class SearchOfAll(IReadSession session, SegmentCache cache, TermTexts texts, SearchPlan plan)
{
    readonly RecentSearch _recent = new(session, cache, texts);
    readonly PostSearch _indexed = new(session, texts, plan);

    /// <summary>How many answer, and the keys of the last <paramref name="size"/> of them.</summary>
    public async ValueTask<(long Total, IReadOnlyList<long> Newest)> NewestAsync(long from, long until, int size, CancellationToken cancellationToken)
    {
        if (await _recent.FindAsync(plan, from, until, cancellationToken).ConfigureAwait(false) is { } found)
        {
            return (found.Sum(rows => (long)rows.Count), Paging.Newest(found, 0, size));
        }

        var (total, newest) = (0L, new Queue<long>());
        await foreach (var keys in _indexed.KeysAsync(from, until, cancellationToken).ConfigureAwait(false))
        {
            total += keys.Count;
            foreach (var key in keys.Skip(keys.Count - size))
            {
                newest.Enqueue(key);
                if (newest.Count > size)
                {
                    newest.Dequeue();
                }
            }
        }

        return (total, [.. newest]);
    }

    /// <summary>The keys of all that answer, in any order.</summary>
    public async ValueTask<List<long>> KeysAsync(long from, long until, CancellationToken cancellationToken)
    {
        if (await _recent.FindAsync(plan, from, until, cancellationToken).ConfigureAwait(false) is { } found)
        {
            return [.. found.SelectMany(rows => Enumerable.Range(0, rows.Count).Select(rows.Key))];
        }

        var all = new List<long>();
        await foreach (var keys in _indexed.KeysAsync(from, until, cancellationToken).ConfigureAwait(false))
        {
            all.AddRange(keys);
        }

        return all;
    }
}
