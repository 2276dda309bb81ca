using System.Text;
using Kentongan.Language.Tokens;
using Kentongan.Listen.Queries;

namespace Kentongan.Listen.Search;

/// <summary>Writes the <see cref="SearchTerms"/> of one post after the other. For one thread.</summary>
/// <param name="options">What the queries know of the world.</param>
public sealed class SearchTermWriter(QueryOptions options)
{
    const string Gap = "|";
    const string NoRoot = "";

    readonly StringBuilder _text = new();
    readonly HashSet<string> _beside = new(StringComparer.Ordinal);
    readonly RecentTerms<string> _roots = new();

    /// <summary>The terms of <paramref name="post"/>, which has been read.</summary>
    public string Write(Searchable post)
    {
        _text.Clear();
        _beside.Clear();
        for (var i = 0; i < post.Terms.Count; i++)
        {
            Add(WordAt(post, i));
        }

        AddFacts(post);
        if (_beside.Count > 0)
        {
            Add(Gap);
            foreach (var term in _beside)
            {
                Add(term);
            }
        }

        return _text.ToString();
    }

    ReadOnlySpan<char> WordAt(Searchable post, int position)
    {
        var folded = post.Terms.Folded(position);
        var kind = post.Terms.Occurrences[position].Kind;
        if (kind is OccurrenceKind.Link or OccurrenceKind.Gap || (kind == OccurrenceKind.Mention && !options.IsPublic(folded[1..].ToString())))
        {
            return Gap;
        }

        if (kind is OccurrenceKind.Tag or OccurrenceKind.Mention)
        {
            _beside.Add(folded.ToString());
            AddRoot(folded, post.Terms.Hashes[position]);
            folded = folded[1..];
            AddRoot(folded, TermHash.Of(folded));
        }
        else
        {
            AddRoot(folded, post.Terms.Hashes[position]);
        }

        return folded.IsEmpty ? Gap : folded;
    }

    void AddRoot(ReadOnlySpan<char> word, ulong hash)
    {
        if (!word.IsEmpty && (_roots.At(hash) ??= RootOf(word.ToString())) is { Length: > 0 } root)
        {
            _beside.Add(root);
        }
    }

    string RootOf(string word) => options.RootOf(word) is var root && root != word ? SearchTerms.Root(root) : NoRoot;

    void AddFacts(Searchable post)
    {
        foreach (var tag in post.Hashtags)
        {
            _beside.Add("#" + Folding.Fold(tag, TokenKind.Hashtag));
        }

        foreach (var account in post.Mentions)
        {
            _beside.Add("@" + Folding.Fold(account, TokenKind.Mention));
        }

        foreach (var link in post.Links)
        {
            AddDomains(Address.Host(link));
        }

        if (post.Author is { } author)
        {
            _beside.Add(SearchTerms.Author(Folding.Fold(author, TokenKind.Mention)));
        }
    }

    void AddDomains(ReadOnlySpan<char> host)
    {
        while (!host.IsEmpty)
        {
            _beside.Add(SearchTerms.Domain(host.ToString()));
            var dot = host.IndexOf('.');
            host = dot < 0 ? default : host[(dot + 1)..];
        }
    }

    void Add(ReadOnlySpan<char> term)
    {
        if (_text.Length > 0)
        {
            _text.Append(' ');
        }

        var start = _text.Length;
        _text.Append(term);
        for (var i = 0; i < term.Length; i++)
        {
            if (char.IsWhiteSpace(term[i]))
            {
                _text[start + i] = '_';
            }
        }
    }
}
