using Kentongan.Listen.Queries;

namespace Kentongan.Listen.Matching;

/// <summary>Looks for phrases and NEAR at the places that a post's terms have.</summary>
static class PhraseSearch
{
    public static bool Occurs(CompiledPhrase phrase, PostTerms terms, Searchable post)
    {
        if (!terms.Holds(phrase.Terms[phrase.Pivot]))
        {
            return false;
        }

        for (var link = terms.LastOf(phrase.Terms[phrase.Pivot]); link >= 0; link = terms.Before(link))
        {
            if (IsAt(phrase, terms.PlaceAt(link) - phrase.Pivot, terms, post))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every span of <paramref name="near"/>, in the order of the text.</summary>
    public static IReadOnlyList<Span> Spans(CompiledNear near, PostTerms terms, Searchable post) => near switch
    {
        NearPhrase leaf => OfPhrase(leaf.Phrase, terms, post),
        NearAny any => Queries.Spans.Ordered(any.Parts.SelectMany(part => Spans(part, terms, post))),
        NearPair pair when Spans(pair.Left, terms, post) is { Count: > 0 } left => Queries.Spans.Join(left, Spans(pair.Right, terms, post), pair.Distance),
        _ => [],
    };

    static List<Span> OfPhrase(CompiledPhrase phrase, PostTerms terms, Searchable post)
    {
        var spans = new List<Span>();
        if (terms.Holds(phrase.Terms[phrase.Pivot]))
        {
            for (var link = terms.LastOf(phrase.Terms[phrase.Pivot]); link >= 0; link = terms.Before(link))
            {
                var first = terms.PlaceAt(link) - phrase.Pivot;
                if (IsAt(phrase, first, terms, post))
                {
                    spans.Add(new(first, first + phrase.Terms.Length - 1));
                }
            }
        }

        spans.Reverse();
        return spans;
    }

    static bool IsAt(CompiledPhrase phrase, int first, PostTerms terms, Searchable post)
    {
        if (first < 0 || first + phrase.Terms.Length > post.Terms.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Terms.Length; i++)
        {
            if (!terms.IsAt(phrase.Terms[i], first + i) || (phrase.Written?[i] is { } written && !IsWritten(written, post, first + i)))
            {
                return false;
            }
        }

        return true;
    }

    static bool IsWritten(string written, Searchable post, int position)
    {
        var found = post.Written(position);
        return found.SequenceEqual(written)
            || (post.Terms.Occurrences[position].Kind is OccurrenceKind.Tag or OccurrenceKind.Mention && found[1..].SequenceEqual(written));
    }
}
