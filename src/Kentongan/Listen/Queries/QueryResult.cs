using System.Diagnostics.CodeAnalysis;

namespace Kentongan.Listen.Queries;

/// <summary>A query that was understood, or the reason why not.</summary>
public sealed record QueryResult(Query? Query, QueryError? Error)
{
    [MemberNotNullWhen(true, nameof(Query))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsQuery => Query is not null;
}
