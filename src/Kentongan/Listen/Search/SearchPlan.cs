using Kentongan.Listen.Queries;

namespace Kentongan.Listen.Search;

/// <summary>
/// How a store answers a query: every post that answers it is among those that <see cref="Terms"/> and
/// <see cref="Facts"/> both let through. When <see cref="IsExact"/> these are the answer; otherwise each is checked with
/// <see cref="Holds"/>.
/// </summary>
public sealed class SearchPlan
{
    readonly QueryNode _root;

    internal SearchPlan(QueryNode root, QueryOptions options, IndexNode? terms, QueryNode? facts, bool isExact) =>
        (_root, Options, Terms, Facts, IsExact) = (root, options, terms, facts, isExact);

    /// <summary>With which the query was parsed and the terms were written.</summary>
    public QueryOptions Options { get; }

    /// <summary>What the word index is asked; null when it cannot narrow the search.</summary>
    public IndexNode? Terms { get; }

    /// <summary>
    /// A tree of <see cref="All"/>, <see cref="Any"/>, <see cref="Not"/> and <see cref="Field"/> over facts that stores
    /// keep in columns (channel, language, sentiment, emotion, kind, origin, attachments, time, engagement); null for none.
    /// A store that leaves it out must check with <see cref="Holds"/>.
    /// </summary>
    public QueryNode? Facts { get; }

    /// <summary>Whether <see cref="Terms"/> and <see cref="Facts"/> say everything that the query says.</summary>
    public bool IsExact { get; }

    /// <summary>The plan of <paramref name="query"/>; the options are those with which it was parsed and the terms were written.</summary>
    public static SearchPlan Of(QueryNode query, QueryOptions options) => SearchPlanner.Plan(query, options);

    /// <summary>Whether a proposed post really answers the query.</summary>
    public bool Holds(Searchable post) => Evaluation.Holds(_root, post, Options);
}
