namespace Kentongan.Understand;

/// <summary>How many mentions fell into one interval of a time line and one key of a dimension.</summary>
/// <param name="At">The beginning of the interval, in the zone that was asked for.</param>
/// <param name="Key">The key within the dimension ("" when the line is not divided).</param>
/// <param name="Count">Mentions.</param>
public readonly record struct VolumePoint(DateTimeOffset At, string Key, long Count);

/// <summary>Unique voices (accounts) in one interval.</summary>
public readonly record struct VoicesPoint(DateTimeOffset At, long Voices);

/// <summary>Mentions per key of a dimension.</summary>
public readonly record struct KeyCount(string Key, long Count);

/// <summary>The totals above a list or a chart.</summary>
/// <param name="Mentions">All mentions.</param>
/// <param name="Originals">Those that are not reposts.</param>
/// <param name="Voices">Different accounts.</param>
/// <param name="Engagement">Likes, replies, reposts, quotes and bookmarks where the platform told them.</param>
/// <param name="First">Time of the first mention, null when there is none.</param>
/// <param name="Last">Time of the last mention, null when there is none.</param>
public sealed record Totals(
    long Mentions, long Originals, long Voices, long Engagement, DateTimeOffset? First, DateTimeOffset? Last);
