using Kentongan.Listen.Search;
using Kentongan.Understand.Building;

namespace Kentongan.Understand;

/// <summary>Where posts and mentions are kept. One contract suite holds for every engine.</summary>
public interface IPosts
{
    /// <summary>
    /// Adds the posts that are new, their mentions, rollups, search terms and the cursor in one transaction: after a
    /// crash nothing is lost and nothing counts twice.
    /// </summary>
    Task<Appended> AppendAsync(Batch batch, CancellationToken cancellationToken);

    /// <summary>The cursor of the last batch that was kept for <paramref name="source"/>, null when there is none.</summary>
    Task<string?> CursorAsync(string source, CancellationToken cancellationToken);

    /// <summary>The posts of <paramref name="ids"/> that are kept, in that order.</summary>
    Task<IReadOnlyList<UnderstoodPost>> GetAsync(IReadOnlyList<PostId> ids, CancellationToken cancellationToken);

    /// <summary>Every kept post created from <paramref name="from"/> until before <paramref name="until"/>, oldest first.</summary>
    IAsyncEnumerable<UnderstoodPost> ReadAsync(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>
    /// Makes the mentions of <paramref name="topic"/> exactly those posts among the kept ones that
    /// <paramref name="matches"/> accepts, rollups included: what happens when a topic is made or its query changes.
    /// Returns the number of mentions.
    /// </summary>
    Task<long> RematchAsync(TopicId topic, Func<UnderstoodPost, bool> matches, CancellationToken cancellationToken);

    /// <summary>The same for the posts that answer a query: the word index proposes them, so a rare query takes little time.</summary>
    Task<long> RematchAsync(TopicId topic, SearchPlan plan, CancellationToken cancellationToken);

    /// <summary>
    /// How many kept posts created from <paramref name="from"/> until before <paramref name="until"/> answer a query,
    /// and the newest <paramref name="size"/> of them: what a topic would find before it is one.
    /// </summary>
    Task<FoundPosts> SearchAsync(
        SearchPlan plan, DateTimeOffset from, DateTimeOffset until, int size, CancellationToken cancellationToken);

    /// <summary>How many of the posts that answer a query in that time are mentions of each of <paramref name="topics"/> already.</summary>
    Task<IReadOnlyList<TopicOverlap>> OverlapAsync(
        SearchPlan plan, DateTimeOffset from, DateTimeOffset until, IReadOnlyList<TopicId> topics, CancellationToken cancellationToken);

    /// <summary>
    /// About <paramref name="size"/> kept posts of that time, whatever they say, taken from evenly spaced moments of it:
    /// what ordinary talk looks like.
    /// </summary>
    Task<IReadOnlyList<UnderstoodPost>> SampleAsync(DateTimeOffset from, DateTimeOffset until, int size, CancellationToken cancellationToken);

    /// <summary>Removes posts with all that was counted of them: retention, and deletions at the source.</summary>
    Task<int> ForgetAsync(IReadOnlyList<PostId> ids, CancellationToken cancellationToken);

    /// <summary>Removes every post created before <paramref name="limit"/>, with all that was counted of them.</summary>
    Task<long> ForgetBeforeAsync(DateTimeOffset limit, CancellationToken cancellationToken);

    /// <summary>
    /// Removes every post that was collected before <paramref name="limit"/>, whenever it was created: retention counts
    /// from the day on which this instance took it.
    /// </summary>
    /// <param name="limit">The first moment that stays.</param>
    /// <param name="source">The source that brought them, as <see cref="Batch.Source"/> named it; null for all.</param>
    /// <param name="cancellationToken">Ends it between two transactions.</param>
    Task<long> ForgetKeptBeforeAsync(DateTimeOffset limit, string? source, CancellationToken cancellationToken);

    /// <summary>The number of posts kept.</summary>
    Task<long> CountAsync(CancellationToken cancellationToken);
}
