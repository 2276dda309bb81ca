namespace Kentongan.Understand;

/// <summary>Every number of a topic's pages, and the posts behind it. Numbers without a word filter come from rollups.</summary>
public interface ITopicReadings
{
    Task<Totals> TotalsAsync(MentionFilter filter, CancellationToken cancellationToken);

    /// <summary>
    /// Volume over time; intervals begin at whole hours, days or weeks of <paramref name="offset"/> (a whole number of
    /// hours). Empty intervals are left out.
    /// </summary>
    Task<IReadOnlyList<VolumePoint>> VolumeAsync(
        MentionFilter filter, Grain grain, TimeSpan offset, Dimension? divideBy, CancellationToken cancellationToken);

    Task<IReadOnlyList<VoicesPoint>> VoicesAsync(
        MentionFilter filter, Grain grain, TimeSpan offset, CancellationToken cancellationToken);

    /// <summary>Mentions per key, most first.</summary>
    Task<IReadOnlyList<KeyCount>> CountAsync(MentionFilter filter, Dimension dimension, CancellationToken cancellationToken);

    /// <summary>The <paramref name="size"/> most frequent, most first.</summary>
    Task<IReadOnlyList<KeyCount>> TopAsync(
        MentionFilter filter, TopKind kind, int size, CancellationToken cancellationToken);

    Task<MentionPage> PageAsync(
        MentionFilter filter, MentionOrder order, int page, int size, CancellationToken cancellationToken);

    /// <summary>All mentions that the filter leaves, oldest first: what an export writes.</summary>
    IAsyncEnumerable<Mention> ReadAsync(MentionFilter filter, CancellationToken cancellationToken);

    /// <summary>Time of the first and last mention of a topic, null when it has none.</summary>
    Task<(DateTimeOffset First, DateTimeOffset Last)?> SpanAsync(TopicId topic, CancellationToken cancellationToken);
}
