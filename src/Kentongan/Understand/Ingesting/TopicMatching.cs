using Kentongan.Listen.Queries;

namespace Kentongan.Understand.Ingesting;

/// <summary>The topics that are listened to, asked of one post after the other. Belongs to one thread.</summary>
public sealed class TopicMatching(IReadOnlyList<(TopicId Topic, Query Query)> topics, QueryOptions options)
{
    public QueryOptions Options => options;

    public IReadOnlyList<TopicId> Match(Searchable post) =>
        topics.Count == 0 ? [] : [.. topics.Where(topic => Evaluation.Holds(topic.Query.Root, post, options)).Select(topic => topic.Topic)];
}
