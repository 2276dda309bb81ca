namespace Kentongan.Understand.Building;

/// <summary>How much of what a query finds belongs to a topic already.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Shared">Posts that answer the query and are mentions of the topic.</param>
/// <param name="Mentions">All mentions of the topic in that time.</param>
/// <param name="Found">All posts that answer the query in that time.</param>
public sealed record TopicOverlap(TopicId Topic, long Shared, long Mentions, long Found)
{
    /// <summary>Shared posts by all posts of either side, 0–1 (P. Jaccard 1901).</summary>
    public double Jaccard => Mentions + Found - Shared is var all and > 0 ? (double)Shared / all : 0;
}
