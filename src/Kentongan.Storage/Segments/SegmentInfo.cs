namespace Kentongan.Storage.Segments;

/// <summary>
/// A run of a topic's mentions in time order. Segments never change: new ones are made of old ones, so that whatever
/// was read of a segment once is true for ever and can be kept in memory.
/// </summary>
/// <param name="Id">Never used twice.</param>
/// <param name="FirstKey">The smallest <see cref="Posts.PostKey"/> in it.</param>
/// <param name="LastKey">The largest one.</param>
/// <param name="IsSealed">Kept column by column with a summary, because it is large.</param>
sealed record SegmentInfo(long Id, int Topic, int Rows, long FirstKey, long LastKey, bool IsSealed);
