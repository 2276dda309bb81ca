namespace Kentongan.Listen.Queries;

/// <summary>The meaning of a query, the same wherever it is asked: in memory, in SQLite, in PostgreSQL.</summary>
public abstract record QueryNode;

/// <summary>Every part holds.</summary>
public sealed record All(Parts Parts) : QueryNode;

/// <summary>At least one part holds.</summary>
public sealed record Any(Parts Parts) : QueryNode;

/// <summary>The part does not hold.</summary>
public sealed record Not(QueryNode Part) : QueryNode;

/// <summary>The terms stand in the text one behind the other; a single word is a phrase of one.</summary>
public sealed record Words(Terms Terms) : QueryNode;

/// <summary>Both sides occur, in any order, with their nearest ends at most <paramref name="Distance"/> words apart (1 = neighbours).</summary>
public sealed record Near(QueryNode Left, QueryNode Right, int Distance) : QueryNode;

/// <summary>Something known about the post beside its words.</summary>
/// <param name="Name">Which fact.</param>
/// <param name="Text">The value in its canonical spelling.</param>
/// <param name="Number">The value where it is a number: an enum's member, Unix milliseconds, a count.</param>
/// <param name="Codes">For a place: the official codes behind its name, separated by blanks.</param>
public sealed record Field(FieldName Name, string Text, long Number = 0, string Codes = "") : QueryNode;
