namespace Kentongan.Understand;

/// <summary>Counts through several filters at once: the search box asks every topic.</summary>
public static class SideBySide
{
    /// <summary>How many mentions each of <paramref name="filters"/> leaves, in their order.</summary>
    public static async Task<IReadOnlyList<long>> CountAsync(ITopicReadings readings, IReadOnlyList<MentionFilter> filters, CancellationToken cancellationToken)
    {
        var counts = new long[filters.Count];
        var limit = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            Enumerable.Range(0, filters.Count), limit,
            async (i, token) => counts[i] = (await readings.CountAsync(filters[i], Dimension.Sentiment, token).ConfigureAwait(false)).Sum(one => one.Count)).ConfigureAwait(false);
        return counts;
    }
}
