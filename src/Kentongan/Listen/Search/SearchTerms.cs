using Kentongan.Listen.Queries;

namespace Kentongan.Listen.Search;

/// <summary>
/// What a store's word index holds for a post, separated by blanks: first the words of title and text in order, with a
/// <c>|</c> wherever something stands that no word search finds; then, behind a last <c>|</c>, what has no place in the
/// text: <c>#tag @account :domain !author ~root</c>. No word begins with one of these signs.
/// </summary>
public static class SearchTerms
{
    public static string Author(string handle) => "!" + handle;
    public static string Domain(string host) => ":" + host;
    public static string Root(string root) => "~" + root;

    /// <summary>The terms of <paramref name="post"/>, which has been read.</summary>
    public static string Of(Searchable post, QueryOptions options) => new SearchTermWriter(options).Write(post);
}
