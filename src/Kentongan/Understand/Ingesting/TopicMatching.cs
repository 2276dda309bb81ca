using Kentongan.Listen.Matching;
using Kentongan.Listen.Queries;

namespace Kentongan.Understand.Ingesting;

/// <summary>The topics that are listened to, asked of one post after the other. Belongs to one thread.</summary>
public sealed class TopicMatching(LiveQueries<TopicId> queries, QueryOptions options)
{
    readonly LiveQueries<TopicId>.Listener _listener = queries.Listen();

    /// <summary>What the queries know of the world.</summary>
    public QueryOptions Options => options;

    public IReadOnlyList<TopicId> Match(Searchable post) => _listener.Match(post) is { Count: > 0 } matched ? [.. matched] : [];
}
