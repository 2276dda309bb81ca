namespace Kentongan.Listen;

/// <summary>An account that a post names: always a pseudonym, and a handle only when it is on the public register.</summary>
public readonly record struct AccountRef(AuthorKey Key, string? PublicHandle);
