using System.Runtime.InteropServices;

namespace Kentongan.Listen.Queries;

/// <summary>A stretch of words that answers a part of a query; both ends are inclusive positions.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Span(int First, int Last);

/// <summary>Finds every place in a text at which words, phrases and NEAR hold.</summary>
public static class Spans
{
    /// <summary>The spans of <paramref name="query"/> (words, phrases, groups of them, NEAR) in the order of the text.</summary>
    public static IReadOnlyList<Span> Of(QueryNode query, Searchable post, QueryOptions options) => query switch
    {
        Words words => OfWords(words.Terms, post, options),
        Any any => Ordered(any.Parts.SelectMany(part => Of(part, post, options))),
        Near near => Join(Of(near.Left, post, options), Of(near.Right, post, options), near.Distance),
        _ => [],
    };

    /// <summary>
    /// The shortest stretches that hold one span of each side, not overlapping and at most <paramref name="distance"/> words
    /// apart: a stretch with another one inside is left out (minimal intervals, Clarke, Cormack and Burkowski 1995), so
    /// that there are never more than words. Both sides are in the order of the text.
    /// </summary>
    public static IReadOnlyList<Span> Join(IReadOnlyList<Span> left, IReadOnlyList<Span> right, int distance)
    {
        var joined = new List<Span>();
        JoinForward(left, right, distance, joined);
        JoinForward(right, left, distance, joined);
        return Shortest(joined);
    }

    /// <summary>Each span once, by first and last position.</summary>
    public static IReadOnlyList<Span> Ordered(IEnumerable<Span> spans)
    {
        var all = new List<Span>(spans);
        all.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Last.CompareTo(b.Last));
        var ordered = new List<Span>(all.Count);
        foreach (var span in all)
        {
            if (ordered.Count == 0 || ordered[^1] != span)
            {
                ordered.Add(span);
            }
        }

        return ordered;
    }

    // The nearest span behind is enough: any farther one makes a stretch around that of the nearest.
    static void JoinForward(IReadOnlyList<Span> front, IReadOnlyList<Span> back, int distance, List<Span> joined)
    {
        foreach (var span in front)
        {
            var (best, from) = (int.MaxValue, FirstFrom(back, span.Last + 1));
            for (var i = from; i < back.Count && back[i].First <= Math.Min(span.Last + distance, best); i++)
            {
                best = Math.Min(best, back[i].Last);
            }

            if (best != int.MaxValue)
            {
                joined.Add(new(span.First, best));
            }
        }
    }

    static int FirstFrom(IReadOnlyList<Span> spans, int position)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].First < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    static List<Span> Shortest(List<Span> spans)
    {
        spans.Sort((a, b) => a.First != b.First ? b.First.CompareTo(a.First) : a.Last.CompareTo(b.Last));
        var (shortest, last) = (new List<Span>(spans.Count), int.MaxValue);
        foreach (var span in spans)
        {
            if (span.Last < last)
            {
                shortest.Add(span);
                last = span.Last;
            }
        }

        shortest.Reverse();
        return shortest;
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
