namespace Kentongan;

/// <summary>What a platform counted for a post when it was collected. Absent is null; 0 means measured.</summary>
public sealed record Metrics
{
    public long? Likes { get; init; }
    public long? Replies { get; init; }
    public long? Reposts { get; init; }
    public long? Quotes { get; init; }
    public long? Views { get; init; }
    public long? Bookmarks { get; init; }

    /// <summary>Likes, replies, reposts, quotes and bookmarks together; null when none of them was given.</summary>
    public long? Engagement =>
        Likes is null && Replies is null && Reposts is null && Quotes is null && Bookmarks is null
            ? null
            : (Likes ?? 0) + (Replies ?? 0) + (Reposts ?? 0) + (Quotes ?? 0) + (Bookmarks ?? 0);
}
