using Kentongan.Storage.Posts;
using Kentongan.Storage.Segments;

namespace Kentongan.Storage.Sessions;

/// <summary>The only transaction that writes posts at this moment. What is not committed never happened.</summary>
interface IWriteSession : IReadSession
{
    /// <summary>The number of each text; new ones are added.</summary>
    ValueTask<int[]> NumberTermsAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken);
    ValueTask AddLanguageAsync(int number, string code, CancellationToken cancellationToken);

    /// <summary>Adds posts under keys that are free, and makes them searchable.</summary>
    ValueTask AddPostsAsync(IReadOnlyList<PostRow> posts, CancellationToken cancellationToken);

    /// <summary>Notes when posts came.</summary>
    ValueTask AddArrivalAsync(DateTimeOffset at, string source, byte[] keys, CancellationToken cancellationToken);

    /// <summary>The oldest note from before <paramref name="limit"/>, of one source where it is named; null when there is none.</summary>
    ValueTask<(long Id, byte[] Keys)?> OldestArrivalAsync(DateTimeOffset limit, string? source, CancellationToken cancellationToken);
    ValueTask DeleteArrivalAsync(long id, CancellationToken cancellationToken);
    ValueTask SetTopicsAsync(IReadOnlyList<(long Key, int[] Topics)> changes, CancellationToken cancellationToken);
    ValueTask DeletePostsAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken);

    /// <summary>Removes all posts with a key below <paramref name="limit"/>.</summary>
    ValueTask<long> DeletePostsBelowAsync(long limit, CancellationToken cancellationToken);

    /// <summary>Adds a segment and tells its number; <see cref="SegmentInfo.Id"/> of the argument is ignored.</summary>
    ValueTask<SegmentInfo> AddSegmentAsync(
        SegmentInfo segment, IEnumerable<(Column Column, byte[] Bytes)> columns, CancellationToken cancellationToken);
    ValueTask DeleteSegmentsAsync(IReadOnlyList<long> segments, CancellationToken cancellationToken);
    /// <summary>Which post each article address leads to, by the address in hexadecimal digits; unknown ones are left out.</summary>
    ValueTask<Dictionary<string, PostId>> ReadArticlesAsync(IReadOnlyList<byte[]> addresses, CancellationToken cancellationToken);

    ValueTask WriteArticlesAsync(IReadOnlyList<(byte[] Address, PostId Post)> articles, CancellationToken cancellationToken);

    /// <summary>Says from which key on every post is in the columns of recent posts.</summary>
    ValueTask WriteRecentFromAsync(long key, CancellationToken cancellationToken);

    ValueTask WriteCursorAsync(string source, string cursor, CancellationToken cancellationToken);

    /// <summary>Makes all of it true at once and returns the new generation.</summary>
    ValueTask<long> CommitAsync(CancellationToken cancellationToken);
}
