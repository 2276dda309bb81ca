using Kentongan.Language.Tokens;

namespace Kentongan.Listen.Queries;

/// <summary>
/// Why a query that is well written may still not be used: it is keyed by a person who is not on the public register
/// (hard rule 1), or it would collect nearly everything, so that no purpose could justify it (hard rule 4).
/// </summary>
public static class Refusals
{
    const int ShortestWord = 2;
    const int ShortestPrefix = 3;

    /// <summary>Why <paramref name="query"/> cannot be a topic's, null when it can.</summary>
    public static QueryError? ForTopic(Query query, QueryOptions options) => ForFilter(query, options) ?? ForBreadth(query);

    /// <summary>Why <paramref name="query"/> cannot be asked inside a topic, where breadth does no harm; null when it can.</summary>
    public static QueryError? ForFilter(Query query, QueryOptions options)
    {
        foreach (var (node, account) in Accounts(query.Root))
        {
            if (Pseudonym.IsNamedBy(account) || !options.IsPublic(account))
            {
                var place = query.PlaceOf(node);
                return new(QueryErrorCode.PrivateAccount, place.Start, place.End - place.Start, "@" + account);
            }
        }

        return null;
    }

    static QueryError? ForBreadth(Query query)
    {
        if (IsSelective(query.Root, wanted: true))
        {
            return null;
        }

        var place = query.PlaceOf(Broadest(query.Root));
        return new(QueryErrorCode.MatchesNearlyEverything, place.Start, place.End - place.Start);
    }

    static IEnumerable<(QueryNode Node, string Account)> Accounts(QueryNode node) => node switch
    {
        All all => all.Parts.SelectMany(Accounts),
        Any any => any.Parts.SelectMany(Accounts),
        Not not => Accounts(not.Part),
        Near near => Accounts(near.Left).Concat(Accounts(near.Right)),
        Words words => words.Terms.Where(term => term.IsMention).Select(term => (node, term.Key[1..])),
        Field { Name: FieldName.Author } author => [(node, author.Text)],
        Field { Name: FieldName.Url } url => ProfileAddress.Account(url.Text) is { } account
            ? [(node, Folding.Fold(account, TokenKind.Mention))]
            : [],
        _ => [],
    };

    // Whatever matches must hold something that few posts hold. "wanted" turns at each NOT.
    static bool IsSelective(QueryNode node, bool wanted) => node switch
    {
        Not not => IsSelective(not.Part, !wanted),
        All all => wanted ? all.Parts.Any(part => IsSelective(part, true)) : all.Parts.All(part => IsSelective(part, false)),
        Any any => wanted ? any.Parts.All(part => IsSelective(part, true)) : any.Parts.Any(part => IsSelective(part, false)),
        Near near => wanted && (IsSelective(near.Left, true) || IsSelective(near.Right, true)),
        Words words => wanted && words.Terms.Any(IsSelective),
        Field { Name: FieldName.Author or FieldName.Url } => wanted,
        Field { Name: FieldName.Domain } domain => wanted && domain.Text.Contains('.', StringComparison.Ordinal),
        _ => false,
    };

    static bool IsSelective(Term term) =>
        term.IsTag || term.IsMention || (term.Form == TermForm.Prefix
            ? term.Key.Length >= ShortestPrefix && !CommonWords.IsAffix(term.Key)
            : (term.Key.Length >= ShortestWord || !char.IsAscii(term.Key[0])) && !CommonWords.Holds(term.Key));

    static QueryNode Broadest(QueryNode node) =>
        node is Any any && any.Parts.FirstOrDefault(part => !IsSelective(part, wanted: true)) is { } part ? Broadest(part) : node;
}
