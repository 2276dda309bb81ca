using Kentongan.Listen.Queries;

namespace Kentongan.Listen.Search;

/// <summary>
/// Translates a query into what a word index can say. Where it cannot say all (letter case, NEAR, a hashtag inside a
/// phrase) it says less, so that nothing is lost, and the plan is not exact.
/// </summary>
static class SearchPlanner
{
    public static SearchPlan Plan(QueryNode query, QueryOptions options)
    {
        IReadOnlyList<QueryNode> parts = query is All all ? all.Parts : [query];
        var facts = parts.Where(IsFact).ToList();
        var words = parts.Where(part => !IsFact(part)).ToList();
        var (terms, isExact) = words.Count == 0 ? (null, true) : Settle(OfAll(words, options));
        return new(query, options, terms, facts.Count switch { 0 => null, 1 => facts[0], _ => new All(new(facts)) }, isExact);
    }

    static bool IsFact(QueryNode node) => node switch
    {
        All all => all.Parts.All(IsFact),
        Any any => any.Parts.All(IsFact),
        Not not => IsFact(not.Part),
        Field field => field.Name is not (FieldName.Url or FieldName.Domain or FieldName.Author or FieldName.Place),
        _ => false,
    };

    static (IndexNode? Node, bool IsExact) Of(QueryNode node, QueryOptions options) => node switch
    {
        All all => OfAll(all.Parts, options),
        Any any => OfAny(any.Parts, options),
        Not not => Of(not.Part, options) is ({ } part, true) ? (Negated(part), true) : (null, false),
        Near near => (OfAll([near.Left, near.Right], options).Node, false),
        Words { Terms.Count: 1 } words => OfTerm(words.Terms[0], options),
        Words words => OfPhrase(words.Terms, options),
        Field { Name: FieldName.Author } author => (new IndexTerm(SearchTerms.Author(author.Text)), true),
        Field { Name: FieldName.Domain } domain => (new IndexTerm(SearchTerms.Domain(domain.Text)), true),
        _ => (null, false),
    };

    static IndexNode Negated(IndexNode node) => node is IndexNot not ? not.Part : new IndexNot(node);

    static (IndexNode? Node, bool IsExact) OfAll(IReadOnlyList<QueryNode> nodes, QueryOptions options)
    {
        var parts = nodes.Select(node => Of(node, options)).ToList();
        var known = parts.Where(part => part.Node is not null).Select(part => part.Node!).ToList();
        return known.Count switch
        {
            0 => (null, false),
            1 => (known[0], parts.All(part => part.IsExact)),
            _ when known.All(part => part is IndexNot) => (null, false),
            _ => (new IndexAll(known), parts.All(part => part.IsExact)),
        };
    }

    static (IndexNode? Node, bool IsExact) OfAny(IReadOnlyList<QueryNode> nodes, QueryOptions options)
    {
        var parts = nodes.Select(node => Settle(Of(node, options))).ToList();
        return parts.Any(part => part.Node is null)
            ? (null, false)
            : (new IndexAny([.. parts.Select(part => part.Node!)]), parts.All(part => part.IsExact));
    }

    // A lone NOT is nothing that an index can start from.
    static (IndexNode? Node, bool IsExact) Settle((IndexNode? Node, bool IsExact) part) =>
        part.Node is IndexNot ? (null, false) : part;

    static (IndexNode? Node, bool IsExact) OfTerm(Term term, QueryOptions options) => term.Form switch
    {
        TermForm.Word => (new IndexTerm(term.Key), true),
        TermForm.Prefix => (new IndexPrefix(term.Key), true),
        TermForm.Exact => (new IndexTerm(term.Key), false),
        _ => (OfRoot(term.Key, options), !term.IsTag && !term.IsMention),
    };

    static IndexNode OfRoot(string root, QueryOptions options) =>
        options.RootOf(root) == root
            ? new IndexAny([new IndexTerm(root), new IndexTerm(SearchTerms.Root(root))])
            : new IndexTerm(SearchTerms.Root(root));

    static (IndexNode? Node, bool IsExact) OfPhrase(Terms terms, QueryOptions options) =>
        terms.All(term => term is { Form: TermForm.Word, IsTag: false, IsMention: false })
            ? (new IndexPhrase([.. terms.Select(term => term.Key)]), true)
            : (new IndexAll([.. terms.Select(term => OfTerm(term, options).Node!)]), false);
}
