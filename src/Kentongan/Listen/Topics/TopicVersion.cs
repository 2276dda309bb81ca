namespace Kentongan.Listen.Topics;

/// <summary>A topic's query as it stood: who wrote it, why, and what the change did to the number of its mentions.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Number">1 for the query that the topic began with.</param>
/// <param name="Query">In the query language.</param>
/// <param name="At">When it took effect.</param>
/// <param name="By">The user name of the person who wrote it.</param>
/// <param name="Reason">Why it was written or changed.</param>
/// <param name="MentionsBefore">All mentions just before; null for the first version.</param>
/// <param name="MentionsAfter">All mentions once the history was counted again.</param>
public sealed record TopicVersion(
    TopicId Topic, int Number, string Query, DateTimeOffset At, string By, string Reason, long? MentionsBefore, long MentionsAfter);
