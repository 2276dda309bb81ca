namespace Kentongan.Listen.Queries;

/// <summary>What <c>is:</c> asks: where the words of a post come from.</summary>
public enum Origin : byte
{
    Repost,

    /// <summary>A reply or a comment.</summary>
    Reply,
    Quote,

    /// <summary>Neither repost nor reply nor quote: posts, articles, videos, complaints, messages.</summary>
    Original,
    Article,
}
