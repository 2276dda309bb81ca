namespace Kentongan.Listen.Sources;

/// <summary>How a source stands after its last poll.</summary>
/// <param name="Failures">Failed polls in a row.</param>
/// <param name="LastPollAt">Null before the first.</param>
/// <param name="LastSuccessAt">The last answer that could be read, "nothing new" included.</param>
/// <param name="LastNewAt">The last poll that brought something new.</param>
/// <param name="Health">The verdict and what to do.</param>
/// <param name="Detail">One sentence on the last failure, in English.</param>
/// <param name="IndonesianDetail">The same in Indonesian.</param>
public sealed record SourceStatus(
    int Failures, DateTimeOffset? LastPollAt, DateTimeOffset? LastSuccessAt, DateTimeOffset? LastNewAt, SourceHealth Health, string? Detail, string? IndonesianDetail = null)
{
    public static SourceStatus Untested { get; } = new(0, null, null, null, SourceHealth.Of([]), null);

    /// <summary>The status after one more poll.</summary>
    /// <param name="polls">The polls of the last days, oldest first, <paramref name="poll"/> included.</param>
    public SourceStatus After(Poll poll, IReadOnlyList<Poll> polls, Sentence? detail) => new(
        poll.Succeeded ? 0 : Failures + 1,
        poll.At,
        poll.Succeeded ? poll.At : LastSuccessAt,
        poll.NewItems > 0 ? poll.At : LastNewAt,
        SourceHealth.Of(polls, hasContent: LastNewAt is not null || poll.NewItems > 0),
        IsTold(poll) ? detail?.English : null,
        IsTold(poll) ? detail?.Indonesian : null);

    /// <summary>A page in place of a feed is an answer, but no good one.</summary>
    static bool IsTold(Poll poll) => !poll.Succeeded || poll.Form is SourceHealth.Page or SourceHealth.Other;
}
