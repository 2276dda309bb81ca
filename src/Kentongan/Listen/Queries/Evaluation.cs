using Kentongan.Language.Tokens;

namespace Kentongan.Listen.Queries;

/// <summary>
/// What a query means, written to be read: the compiled matcher and the stores must answer as this does. It also checks
/// the posts that a store's index proposes.
/// </summary>
public static class Evaluation
{
    /// <summary>Whether <paramref name="post"/> answers <paramref name="query"/>.</summary>
    public static bool Holds(QueryNode query, Searchable post, QueryOptions options) => query switch
    {
        All all => all.Parts.All(part => Holds(part, post, options)),
        Any any => any.Parts.Any(part => Holds(part, post, options)),
        Not not => !Holds(not.Part, post, options),
        Words { Terms: [{ IsTag: true } or { IsMention: true }] } words when IsListed(words.Terms[0], post) => true,
        Words or Near => Spans.Of(query, post, options).Count > 0,
        Field field => FieldTest.Holds(field, post),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.GetType().Name, "A query has no such part."),
    };

    /// <summary>Whether the word at <paramref name="position"/> of <paramref name="post"/> is what <paramref name="term"/> asks for.</summary>
    public static bool IsAt(Term term, Searchable post, int position, QueryOptions options)
    {
        var occurrence = post.Terms.Occurrences[position];
        var folded = post.Terms.Folded(position);
        return occurrence.Kind switch
        {
            OccurrenceKind.Word => Compare(term, folded, post.Written(position), options),
            OccurrenceKind.Tag => Compare(term, folded, post.Written(position), options) || Compare(term, folded[1..], post.Written(position)[1..], options),
            OccurrenceKind.Mention => options.IsPublic(folded[1..].ToString())
                && (Compare(term, folded, post.Written(position), options) || Compare(term, folded[1..], post.Written(position)[1..], options)),
            _ => false,
        };
    }

    static bool Compare(Term term, ReadOnlySpan<char> folded, ReadOnlySpan<char> written, QueryOptions options) => term.Form switch
    {
        TermForm.Word => folded.SequenceEqual(term.Key),
        TermForm.Prefix => folded.StartsWith(term.Key, StringComparison.Ordinal),
        TermForm.Exact => written.SequenceEqual(term.Text),
        TermForm.Variant => folded.Length > 0 && options.RootOf(folded.ToString()) == term.Key,
        _ => false,
    };

    // Tags and accounts that the source lists beside the text have no position.
    static bool IsListed(Term term, Searchable post)
    {
        var listed = term.IsTag ? post.Hashtags : post.Mentions;
        return term.Form is TermForm.Word or TermForm.Prefix && listed.Any(name =>
        {
            var folded = Folding.Fold(name, term.IsTag ? TokenKind.Hashtag : TokenKind.Mention);
            return term.Form == TermForm.Word ? term.Key.AsSpan(1).SequenceEqual(folded) : folded.AsSpan().StartsWith(term.Key.AsSpan(1));
        });
    }
}
