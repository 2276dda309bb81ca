namespace Kentongan.Understand;

/// <summary>What a query finds among all kept posts, whatever their topics.</summary>
/// <param name="Total">All posts that answer it.</param>
/// <param name="Newest">The newest of them, newest first.</param>
public sealed record FoundPosts(long Total, IReadOnlyList<UnderstoodPost> Newest);
