using Kentongan.Listen.Queries;

namespace Kentongan.Listen.Matching;

/// <summary>
/// Finds which of many queries a post answers. One instance serves one thread; the answers are those of
/// <see cref="Evaluation"/>, query by query.
/// </summary>
public sealed class Matcher(CompiledQueries queries)
{
    readonly PostTerms _terms = new(queries);
    readonly Rounds _tried = new(queries.Count);
    readonly long[] _posts = new long[queries.Terms.Keys.Count];
    readonly List<int> _matches = [];
    long _postCount;

    public CompiledQueries Queries => queries;

    /// <summary>The numbers of the queries that <paramref name="post"/> answers, ascending; valid until the next call.</summary>
    public IReadOnlyList<int> Match(Searchable post)
    {
        _tried.Begin();
        _postCount++;
        _matches.Clear();
        _terms.Read(post);
        foreach (var term in _terms.Present)
        {
            _posts[term]++;
            TryPostings(queries.Postings.AsSpan(queries.FirstPosting[term]..queries.FirstPosting[term + 1]), post);
        }

        TryPostings(queries.Always, post);
        _matches.Sort();
        return _matches;
    }

    /// <summary>Adds what was counted since the last time to <paramref name="frequencies"/>.</summary>
    public void Report(TermFrequencies frequencies)
    {
        for (var term = 0; term < _posts.Length; term++)
        {
            frequencies.Add(queries.Terms.Keys[term], _posts[term]);
        }

        frequencies.AddPosts(_postCount);
        Array.Clear(_posts);
        _postCount = 0;
    }

    void TryPostings(ReadOnlySpan<Posting> postings, Searchable post)
    {
        foreach (ref readonly var posting in postings)
        {
            if ((posting.Guard == Posting.None || _terms.Holds(posting.Guard))
                && _tried.Mark(posting.Query)
                && (posting.Entry == Instruction.Accept || Run(posting.Entry, post)))
            {
                _matches.Add(posting.Query);
            }
        }
    }

    bool Run(int next, Searchable post)
    {
        while (next >= 0)
        {
            ref readonly var instruction = ref queries.Instructions[next];
            var holds = instruction.Test switch
            {
                Test.Term => _terms.Holds(instruction.Argument),
                Test.Phrase => PhraseSearch.Occurs(queries.Phrases[instruction.Argument], _terms, post),
                Test.Near => PhraseSearch.Spans(queries.Nears[instruction.Argument], _terms, post).Count > 0,
                _ => FieldTest.Holds(queries.Fields[instruction.Argument], post),
            };
            next = holds ? instruction.WhenTrue : instruction.WhenFalse;
        }

        return next == Instruction.Accept;
    }
}
