namespace Kentongan.Listen.Search;

/// <summary>
/// What a store's word index is asked: the words are those of <see cref="SearchTerms"/>. A <see cref="IndexNot"/> stands
/// only beside a part that is not one, so that FTS5's two-sided NOT can say it.
/// </summary>
public abstract record IndexNode;

/// <summary>Every part holds; at least one of them is not an <see cref="IndexNot"/>.</summary>
public sealed record IndexAll(IReadOnlyList<IndexNode> Parts) : IndexNode;

/// <summary>At least one part holds.</summary>
public sealed record IndexAny(IReadOnlyList<IndexNode> Parts) : IndexNode;

/// <summary>The part does not hold.</summary>
public sealed record IndexNot(IndexNode Part) : IndexNode;

/// <summary>The word occurs.</summary>
public sealed record IndexTerm(string Term) : IndexNode;

/// <summary>A word that begins so occurs.</summary>
public sealed record IndexPrefix(string Prefix) : IndexNode;

/// <summary>The words occur one directly behind the other.</summary>
public sealed record IndexPhrase(IReadOnlyList<string> Terms) : IndexNode;
