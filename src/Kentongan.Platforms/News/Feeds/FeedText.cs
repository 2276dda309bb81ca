namespace Kentongan.Platforms.News.Feeds;

/// <summary>A text of a feed, without mark-up.</summary>
/// <param name="Type">What the feed said it was, as a MIME type: <c>text/plain</c>, <c>text/html</c>, <c>application/xhtml+xml</c>.</param>
/// <param name="Language">The language that holds here (xml:lang), null when nobody said.</param>
/// <param name="Base">The address that relative links here refer to, empty when unknown.</param>
public sealed record FeedText(string Text, string Type, string? Language, string Base);
