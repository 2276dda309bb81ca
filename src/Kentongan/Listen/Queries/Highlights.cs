using System.Runtime.InteropServices;

namespace Kentongan.Listen.Queries;

/// <summary>A stretch of a text that a query asked for.</summary>
/// <param name="Start">The first UTF-16 unit.</param>
/// <param name="Length">How many units.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Highlight(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Shows what in a text answered a query: every word that it wants, none that it excludes.</summary>
public static class Highlights
{
    /// <summary>The stretches of <paramref name="text"/> to mark, in order, neighbours of a phrase joined.</summary>
    public static IReadOnlyList<Highlight> Of(QueryNode query, string text, QueryOptions options)
    {
        var post = new Searchable();
        post.Read(text);
        var positions = new SortedSet<int>();
        Collect(query, wanted: true, post, options, positions);
        var highlights = new List<Highlight>();
        var previous = -2;
        foreach (var position in positions)
        {
            var word = post.Terms.Occurrences[position];
            if (position == previous + 1 && IsBlank(text, highlights[^1].End, word.Start))
            {
                highlights[^1] = highlights[^1] with { Length = word.Start + word.Length - highlights[^1].Start };
            }
            else
            {
                highlights.Add(new(word.Start, word.Length));
            }

            previous = position;
        }

        return highlights;
    }

    static void Collect(QueryNode node, bool wanted, Searchable post, QueryOptions options, SortedSet<int> positions)
    {
        switch (node)
        {
            case Not not:
                Collect(not.Part, !wanted, post, options, positions);
                break;
            case All all:
                CollectEach(all.Parts, wanted, post, options, positions);
                break;
            case Any any:
                CollectEach(any.Parts, wanted, post, options, positions);
                break;
            case Words when wanted:
                positions.UnionWith(Spans.Of(node, post, options).SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1)));
                break;
            case Near near when wanted:
                CollectNear(near, post, options, positions);
                break;
        }
    }

    static void CollectEach(Parts parts, bool wanted, Searchable post, QueryOptions options, SortedSet<int> positions)
    {
        foreach (var part in parts)
        {
            Collect(part, wanted, post, options, positions);
        }
    }

    // Only words inside a stretch that holds both sides count; the same word elsewhere does not.
    static void CollectNear(Near near, Searchable post, QueryOptions options, SortedSet<int> positions)
    {
        var spans = Spans.Of(near, post, options);
        var sides = new SortedSet<int>();
        Collect(near.Left, wanted: true, post, options, sides);
        Collect(near.Right, wanted: true, post, options, sides);
        positions.UnionWith(sides.Where(position => spans.Any(span => position >= span.First && position <= span.Last)));
    }

    static bool IsBlank(string text, int from, int until) => from <= until && text.AsSpan(from, until - from).IsWhiteSpace();
}
