using System.Text;
using Kentongan.Language.Tokens;
using Kentongan.Listen.Queries;

namespace Kentongan.Listen.Search;

/// <summary>
/// What a store's word index holds for a post, separated by blanks: first the words of title and text in order, with a
/// <c>|</c> wherever something stands that no word search finds; then, behind a last <c>|</c>, what has no place in the
/// text: <c>#tag @account :domain !author ~root</c>. No word begins with one of these signs.
/// </summary>
public static class SearchTerms
{
    const string Gap = "|";

    public static string Author(string handle) => "!" + handle;
    public static string Domain(string host) => ":" + host;
    public static string Root(string root) => "~" + root;

    /// <summary>The terms of <paramref name="post"/>, which has been read.</summary>
    public static string Of(Searchable post, QueryOptions options)
    {
        var text = new StringBuilder(post.Terms.Count * 8);
        var beside = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < post.Terms.Count; i++)
        {
            Add(text, WordAt(post, i, options, beside));
        }

        AddFacts(post, beside);
        if (beside.Count > 0)
        {
            Add(text, Gap);
            foreach (var term in beside)
            {
                Add(text, term);
            }
        }

        return text.ToString();
    }

    static ReadOnlySpan<char> WordAt(Searchable post, int position, QueryOptions options, HashSet<string> beside)
    {
        var folded = post.Terms.Folded(position);
        var kind = post.Terms.Occurrences[position].Kind;
        if (kind is OccurrenceKind.Link or OccurrenceKind.Gap || (kind == OccurrenceKind.Mention && !options.IsPublic(folded[1..].ToString())))
        {
            return Gap;
        }

        if (kind is OccurrenceKind.Tag or OccurrenceKind.Mention)
        {
            var signed = folded.ToString();
            beside.Add(signed);
            AddRoot(signed, options, beside);
            folded = folded[1..];
        }

        AddRoot(folded.ToString(), options, beside);
        return folded.IsEmpty ? Gap : folded;
    }

    static void AddRoot(string word, QueryOptions options, HashSet<string> beside)
    {
        if (word.Length > 0 && options.RootOf(word) is var root && root != word)
        {
            beside.Add(Root(root));
        }
    }

    static void AddFacts(Searchable post, HashSet<string> beside)
    {
        foreach (var tag in post.Hashtags)
        {
            beside.Add("#" + Folding.Fold(tag, TokenKind.Hashtag));
        }

        foreach (var account in post.Mentions)
        {
            beside.Add("@" + Folding.Fold(account, TokenKind.Mention));
        }

        foreach (var link in post.Links)
        {
            AddDomains(Address.Host(link), beside);
        }

        if (post.Author is { } author)
        {
            beside.Add(Author(Folding.Fold(author, TokenKind.Mention)));
        }
    }

    static void AddDomains(ReadOnlySpan<char> host, HashSet<string> beside)
    {
        while (!host.IsEmpty)
        {
            beside.Add(Domain(host.ToString()));
            var dot = host.IndexOf('.');
            host = dot < 0 ? default : host[(dot + 1)..];
        }
    }

    static void Add(StringBuilder text, ReadOnlySpan<char> term)
    {
        if (text.Length > 0)
        {
            text.Append(' ');
        }

        foreach (var c in term)
        {
            text.Append(char.IsWhiteSpace(c) ? '_' : c);
        }
    }
}
