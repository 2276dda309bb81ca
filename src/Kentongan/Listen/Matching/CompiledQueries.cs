using Kentongan.Listen.Queries;

namespace Kentongan.Listen.Matching;

/// <summary>
/// Many queries as one structure that never changes: each waits under its rarest required term, so that a post only
/// meets the queries that it has a word for. A query's number is its index in the list that was compiled.
/// </summary>
public sealed class CompiledQueries
{
    CompiledQueries(QueryOptions options, TermTable terms, ProgramWriter programs, int count)
    {
        (Options, Terms, Count) = (options, terms, count);
        (Instructions, Phrases, Nears, Fields) = (programs.Instructions, programs.Phrases, programs.Nears, programs.Fields);
        NeedsPlaces = new bool[terms.Keys.Count];
        foreach (var term in programs.Placed)
        {
            NeedsPlaces[term] = true;
        }
    }

    /// <summary>How many queries were compiled.</summary>
    public int Count { get; }

    internal QueryOptions Options { get; }
    internal TermTable Terms { get; }
    internal Instruction[] Instructions { get; }
    internal CompiledPhrase[] Phrases { get; }
    internal CompiledNear[] Nears { get; }
    internal Field[] Fields { get; }
    internal bool[] NeedsPlaces { get; }

    /// <summary>The postings of term n are those from <c>FirstPosting[n]</c> up to <c>FirstPosting[n + 1]</c>.</summary>
    internal int[] FirstPosting { get; private set; } = [];
    internal Posting[] Postings { get; private set; } = [];

    /// <summary>Queries that a post without any of their words can match: tried on every post.</summary>
    internal Posting[] Always { get; private set; } = [];

    /// <summary>Compiles <paramref name="queries"/>; <paramref name="frequencies"/> of the stream make the choice of terms better.</summary>
    public static CompiledQueries Compile(IReadOnlyList<QueryNode> queries, QueryOptions options, TermFrequencies? frequencies = null)
    {
        var terms = new TermTable(frequencies);
        var (anchors, programs) = (new Anchors(terms), new ProgramWriter(terms));
        var waiting = new List<(int Term, Posting Posting)>(queries.Count * 2);
        var always = new List<Posting>();
        for (var query = 0; query < queries.Count; query++)
        {
            Place(query, queries[query], terms, anchors, programs, waiting, always);
        }

        var compiled = new CompiledQueries(options, terms, programs, queries.Count) { Always = [.. always] };
        compiled.Sort(waiting);
        return compiled;
    }

    static void Place(
        int query, QueryNode node, TermTable terms, Anchors anchors, ProgramWriter programs, List<(int Term, Posting Posting)> waiting, List<Posting> always)
    {
        if (anchors.Rarest(node) is not { } group)
        {
            always.Add(new(query, Posting.None, programs.Write(node)));
            return;
        }

        var guard = anchors.Guard(node, group);
        var entry = IsSaidBy(node, group.Terms, guard, terms) ? Instruction.Accept : programs.Write(node);
        foreach (var term in group.Terms)
        {
            waiting.Add((term, new(query, guard, entry)));
        }
    }

    // "a", "a OR b", "a AND b" need no program: the terms under which they wait say it all.
    static bool IsSaidBy(QueryNode node, IReadOnlyList<int> group, int guard, TermTable terms) => node switch
    {
        Any any => AreTerms(any.Parts),
        All all => group.Count == 1 && AreTerms(all.Parts) && AreAmong(all.Parts, group[0], guard, terms),
        _ => IsTerm(node),
    };

    static bool AreTerms(Parts parts)
    {
        foreach (var part in parts.AsSpan())
        {
            if (!IsTerm(part))
            {
                return false;
            }
        }

        return true;
    }

    static bool AreAmong(Parts parts, int term, int guard, TermTable terms)
    {
        foreach (var part in parts.AsSpan())
        {
            var number = NumberOf(part, terms);
            if (number != term && number != guard)
            {
                return false;
            }
        }

        return true;
    }

    static bool IsTerm(QueryNode node) =>
        node is Words { Terms: [{ Form: not TermForm.Exact }] } || (node is Field { Name: not FieldName.Url } field && Anchors.HasTerm(field));

    static int NumberOf(QueryNode node, TermTable terms) =>
        node is Words words ? terms.NumberOf(words.Terms[0]) : terms.NumberOf((Field)node);

    void Sort(List<(int Term, Posting Posting)> waiting)
    {
        FirstPosting = new int[Terms.Keys.Count + 1];
        foreach (var (term, _) in waiting)
        {
            FirstPosting[term + 1]++;
        }

        for (var term = 0; term < Terms.Keys.Count; term++)
        {
            FirstPosting[term + 1] += FirstPosting[term];
        }

        Postings = new Posting[waiting.Count];
        var next = FirstPosting.AsSpan().ToArray();
        foreach (var (term, posting) in waiting)
        {
            Postings[next[term]++] = posting;
        }
    }
}
