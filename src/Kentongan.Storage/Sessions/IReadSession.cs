using Kentongan.Listen.Search;
using Kentongan.Storage.Posts;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Terms;

namespace Kentongan.Storage.Sessions;

/// <summary>
/// One view of the store, unchanged by what others write meanwhile. This is all that an engine has to know about
/// posts; what is made of them is written once, for every engine.
/// </summary>
interface IReadSession : IAsyncDisposable
{
    ValueTask<StoreState> ReadStateAsync(CancellationToken cancellationToken);
    ValueTask<long> CountPostsAsync(CancellationToken cancellationToken);

    /// <summary>The posts of <paramref name="keys"/> that are kept, in any order.</summary>
    ValueTask<List<PostRow>> ReadPostsAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken);

    /// <summary>The first <paramref name="limit"/> posts from <paramref name="from"/> until before <paramref name="until"/>.</summary>
    ValueTask<List<PostRow>> ReadPostsAsync(long from, long until, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// The keys of the first <paramref name="limit"/> posts of a range whose search terms answer
    /// <paramref name="terms"/> (all posts when null), ascending.
    /// </summary>
    ValueTask<List<long>> FindPostsAsync(
        IndexNode? terms, long from, long until, int limit, CancellationToken cancellationToken);

    /// <summary>Which of <paramref name="keys"/> are taken, and by which post.</summary>
    ValueTask<Dictionary<long, PostId>> ReadSlotsAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken);

    /// <summary>The segments of a topic, or of all.</summary>
    ValueTask<List<SegmentInfo>> ReadSegmentsAsync(int? topic, CancellationToken cancellationToken);

    /// <summary>A column as numbers of <typeparamref name="T"/>, read into place: it may be long, and memory that is touched for the first time is dear.</summary>
    ValueTask<T[]> ReadColumnAsync<T>(long segment, Column column, CancellationToken cancellationToken)
        where T : unmanaged;

    /// <summary>The number of each text, 0 where there is none.</summary>
    ValueTask<int[]> FindTermsAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken);

    /// <summary>The numbers of all texts that begin with <paramref name="prefix"/>.</summary>
    ValueTask<List<int>> FindPrefixAsync(string prefix, CancellationToken cancellationToken);
    ValueTask ReadTermsAsync(IReadOnlyList<int> numbers, Action<int, string> read, CancellationToken cancellationToken);
    ValueTask<Languages> ReadLanguagesAsync(CancellationToken cancellationToken);
    ValueTask<string?> ReadCursorAsync(string source, CancellationToken cancellationToken);
}
