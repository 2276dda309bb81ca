using System.Runtime.InteropServices;

namespace Kentongan.Listen.Queries;

/// <summary>A stretch of words that answers a part of a query; both ends are inclusive positions.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Span(int First, int Last);

/// <summary>Finds every place in a text at which words, phrases and NEAR hold.</summary>
public static class Spans
{
    public static IReadOnlyList<Span> Of(QueryNode query, Searchable post, QueryOptions options) => query switch
    {
        Words words => OfWords(words.Terms, post, options),
        Any any => [.. any.Parts.SelectMany(part => Of(part, post, options)).Distinct()],
        Near near => Join(Of(near.Left, post, options), Of(near.Right, post, options), near.Distance),
        _ => [],
    };

    /// <summary>The stretches that hold one span of each side, not overlapping and at most <paramref name="distance"/> words apart.</summary>
    public static IReadOnlyList<Span> Join(IReadOnlyList<Span> left, IReadOnlyList<Span> right, int distance)
    {
        var joined = new HashSet<Span>();
        foreach (var a in left)
        {
            foreach (var b in right)
            {
                var gap = a.First <= b.First ? b.First - a.Last : a.First - b.Last;
                if (gap >= 1 && gap <= distance)
                {
                    joined.Add(new(Math.Min(a.First, b.First), Math.Max(a.Last, b.Last)));
                }
            }
        }

        return [.. joined];
    }

    static List<Span> OfWords(Terms terms, Searchable post, QueryOptions options)
    {
        var spans = new List<Span>();
        for (var first = 0; first + terms.Count <= post.Terms.Count; first++)
        {
            var matched = 0;
            while (matched < terms.Count && Evaluation.IsAt(terms[matched], post, first + matched, options))
            {
                matched++;
            }

            if (matched == terms.Count)
            {
                spans.Add(new(first, first + matched - 1));
            }
        }

        return spans;
    }
}
