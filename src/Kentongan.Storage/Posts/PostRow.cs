namespace Kentongan.Storage.Posts;

/// <summary>A post as a row: what a person may look for in plain columns, the rest packed in <see cref="Facts"/>.</summary>
/// <param name="Key">See <see cref="PostKey"/>.</param>
/// <param name="Facts">See <see cref="PostFacts"/>.</param>
/// <param name="Terms">The numbers of the search terms, in order of appearance.</param>
/// <param name="Topics">The topics that it matches.</param>
sealed record PostRow(
    long Key, PostId Id, Channel Channel, PostKind Kind, string Source, string NativeId, string? Url, string? Title,
    string Text, byte[] Facts, int[] Terms, int[] Topics);
