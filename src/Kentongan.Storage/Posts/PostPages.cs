using System.Runtime.CompilerServices;
using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Posts;

/// <summary>Walks posts in key order, some at a time, for those who look at every one in one session.</summary>
static class PostPages
{
    const int Size = 2000;

    /// <summary>The posts of a range of keys, none left out and none twice; the last page may be empty.</summary>
    public static async IAsyncEnumerable<List<PostRow>> OfAsync(
        IReadSession session, long from, long until, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var rows = await session.ReadPostsAsync(from, until, Size, cancellationToken).ConfigureAwait(false);
            yield return rows;
            if (rows.Count < Size)
            {
                yield break;
            }

            from = rows[^1].Key + 1;
        }
    }
}
