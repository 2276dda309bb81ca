namespace Kentongan.Understand;

/// <summary>One page of the posts behind a number.</summary>
/// <param name="Mentions">In the order that was asked for.</param>
/// <param name="Total">All mentions that the filter leaves.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Mentions on a full page.</param>
public sealed record MentionPage(IReadOnlyList<Mention> Mentions, long Total, int Page, int Size);
