using Kentongan.Language.Tokens;
using Kentongan.Listen.Queries;

namespace Kentongan.Understand.Building;

/// <summary>The changes that a suggestion makes to a query.</summary>
public static class QueryEdits
{
    /// <summary>The query, which <paramref name="word"/> now satisfies as well as <paramref name="beside"/> does, or as well as its first word when that is null.</summary>
    public static QueryNode Or(QueryNode query, string word, QueryNode? beside = null)
    {
        var target = beside ?? FirstWanted(query);
        return target is null ? new Any(new([query, Word(word)])) : Replace(query, target, new Any(new([target, Word(word)])));
    }

    /// <summary>The query without posts that have <paramref name="word"/>.</summary>
    public static QueryNode Without(QueryNode query, string word) =>
        new All(new([.. query is All all ? all.Parts.AsEnumerable() : [query], new Not(Word(word))]));

    /// <summary>A folded word as a query asks for it.</summary>
    public static Words Word(string folded) => new(new([Term.Word(folded)]));

    static QueryNode? FirstWanted(QueryNode node) => node switch
    {
        Words => node,
        All all => all.Parts.Select(FirstWanted).FirstOrDefault(found => found is not null),
        Any any => any.Parts.Select(FirstWanted).FirstOrDefault(found => found is not null),
        _ => null,
    };

    // Beside the word in a list of alternatives that is there already, so that none is nested in another.
    static QueryNode Replace(QueryNode node, QueryNode target, Any with) => node switch
    {
        _ when node == target => with,
        Any any when any.Parts.Contains(target) => any.Parts.Contains(with.Parts[1]) ? any : new Any(new([.. any.Parts, with.Parts[1]])),
        Any any => new Any(new(any.Parts.Select(part => Replace(part, target, with)))),
        All all => new All(new(all.Parts.Select(part => Replace(part, target, with)))),
        _ => node,
    };

    /// <summary>Words and phrases that the query wants, those that it excludes left out.</summary>
    public static IEnumerable<Words> Wanted(QueryNode node) => node switch
    {
        Words words => [words],
        All all => all.Parts.SelectMany(Wanted),
        Any any => any.Parts.SelectMany(Wanted),
        Near near => Wanted(near.Left).Concat(Wanted(near.Right)),
        _ => [],
    };

    /// <summary>Every word that the query names, whether it wants it or not.</summary>
    public static IEnumerable<string> Named(QueryNode node) => node switch
    {
        Not not => Named(not.Part),
        All all => all.Parts.SelectMany(Named),
        Any any => any.Parts.SelectMany(Named),
        Near near => Named(near.Left).Concat(Named(near.Right)),
        Words words => words.Terms.Select(term => Folding.Fold(term.Text).TrimStart('#', '@')),
        _ => [],
    };
}
