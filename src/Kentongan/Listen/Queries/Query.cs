using System.Runtime.InteropServices;

namespace Kentongan.Listen.Queries;

/// <summary>A query as somebody wrote it and what it means.</summary>
public sealed class Query
{
    /// <summary>The longest query, in UTF-16 units.</summary>
    public const int LongestText = 20_000;

    /// <summary>How deep parentheses and NOT may be nested.</summary>
    public const int DeepestNesting = 50;

    /// <summary>The largest number of words, phrases and operators in one query.</summary>
    public const int MostTerms = 2_000;

    /// <summary>The largest distance of NEAR, in words.</summary>
    public const int LongestDistance = 100;

    readonly IReadOnlyDictionary<QueryNode, Place> _places;

    internal Query(string text, QueryNode root, IReadOnlyDictionary<QueryNode, Place> places) => (Text, Root, _places) = (text, root, places);

    public string Text { get; }
    public QueryNode Root { get; }

    /// <summary>Understands <paramref name="text"/>. Whether a topic may be made of it is asked of <see cref="Refusals"/>.</summary>
    public static QueryResult Parse(string text, QueryOptions? options = null) => QueryParser.Parse(text, options ?? QueryOptions.Default);

    /// <summary>Where <paramref name="node"/> stands in the text; the whole text when it was made otherwise.</summary>
    internal Place PlaceOf(QueryNode node)
    {
        if (_places.TryGetValue(node, out var place))
        {
            return place;
        }

        IEnumerable<QueryNode> parts = node switch
        {
            All all => all.Parts,
            Any any => any.Parts,
            Not not => [not.Part],
            Near near => [near.Left, near.Right],
            _ => [],
        };
        var places = parts.Select(PlaceOf).ToList();
        return places.Count == 0 ? new(0, Text.Length) : new(places.Min(p => p.Start), places.Max(p => p.End));
    }

    /// <summary>A stretch of the query's text.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Place(int Start, int End);
}
