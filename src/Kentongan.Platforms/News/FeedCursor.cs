using System.Runtime.InteropServices;
using System.Text.Json;

namespace Kentongan.Platforms.News;

/// <summary>Where the polling of one feed stands; the store keeps it in the transaction of the posts before it.</summary>
/// <param name="ETag">What to ask with next time.</param>
/// <param name="LastModified">The same, for servers without ETag.</param>
/// <param name="Seen">The keys of entries that were taken, 8 bytes each in base 64, the newest last.</param>
public sealed record FeedCursor(string? ETag, DateTimeOffset? LastModified, string Seen)
{
    /// <summary>Entries that left the document are remembered a while, because feeds bring them back.</summary>
    const int MostGone = 1_000;

    public static FeedCursor Start { get; } = new(null, null, "");

    public static FeedCursor Read(string? kept) => kept is null ? Start : JsonSerializer.Deserialize<FeedCursor>(kept) ?? Start;

    public ulong[] Keys() => MemoryMarshal.Cast<byte, ulong>(Convert.FromBase64String(Seen)).ToArray();

    /// <summary>The cursor after more entries were taken; without tags as long as others of the document are still to come.</summary>
    /// <param name="before">Keys known before this document.</param>
    /// <param name="document">Keys of this document that are taken or were known.</param>
    /// <param name="etag">Null unless all of the document is taken.</param>
    /// <param name="lastModified">Likewise.</param>
    public static FeedCursor After(IReadOnlyCollection<ulong> before, IReadOnlyCollection<ulong> document, string? etag, DateTimeOffset? lastModified)
    {
        var there = document.ToHashSet();
        ulong[] keys = [.. before.Where(key => !there.Contains(key)).TakeLast(MostGone), .. there];
        return new(etag, lastModified, Convert.ToBase64String(MemoryMarshal.AsBytes<ulong>(keys)));
    }

    public override string ToString() => JsonSerializer.Serialize(this);
}
