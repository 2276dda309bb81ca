using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Posts;

/// <summary>Takes posts from evenly spaced moments of a time, so that a sample costs the same however many posts there are.</summary>
static class Sampling
{
    const int Moments = 24;

    public static async ValueTask<List<PostRow>> RowsAsync(IReadSession session, long from, long until, int size, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<long, PostRow>();
        var (step, each) = (Math.Max(1, (until - from) / Moments), (size + Moments - 1) / Moments);
        for (var start = from; start < until && rows.Count < size; start += step)
        {
            foreach (var row in await session.ReadPostsAsync(start, until, Math.Min(each, size - rows.Count), cancellationToken).ConfigureAwait(false))
            {
                rows.TryAdd(row.Key, row);
            }
        }

        return [.. rows.Values];
    }
}
