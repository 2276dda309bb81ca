using Kentongan.Listen;

namespace Kentongan.Understand;

/// <summary>A post that matched a topic, with everything understood about it.</summary>
public sealed record Mention(HeardPost Post, Annotation Annotation, TopicId Topic);
