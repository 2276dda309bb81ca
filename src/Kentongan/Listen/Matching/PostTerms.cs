using Kentongan.Language.Tokens;
using Kentongan.Listen.Queries;

namespace Kentongan.Listen.Matching;

/// <summary>Which of the queries' terms one post holds, and where. Reused: a new post only turns the round.</summary>
sealed class PostTerms(CompiledQueries queries)
{
    readonly Vocabulary _vocabulary = new(queries);
    readonly Rounds _rounds = new(queries.Terms.Keys.Count);
    readonly int[] _firstPlace = new int[queries.Terms.Keys.Count];
    readonly int[] _present = new int[queries.Terms.Keys.Count];
    int[] _answers = new int[64];
    int[] _places = new int[64];
    int[] _nextPlace = new int[64];
    int _placeCount;
    int _presentCount;

    /// <summary>The terms of the post, each once.</summary>
    public ReadOnlySpan<int> Present => _present.AsSpan(0, _presentCount);

    public bool Holds(int term) => _rounds.IsMarked(term);

    /// <summary>Finds the terms of <paramref name="post"/>.</summary>
    public void Read(Searchable post)
    {
        _vocabulary.Tidy();
        _rounds.Begin();
        (_placeCount, _presentCount) = (0, 0);
        ReadWords(post.Terms);
        ReadListed('#', post.Hashtags, TokenKind.Hashtag);
        ReadListed('@', post.Mentions, TokenKind.Mention);
        if (queries.Terms.HasLinks)
        {
            ReadLinks(post);
        }

        if (post.Author is { } author)
        {
            MarkKey(TermKey.Author(Folding.Fold(author, TokenKind.Mention)));
        }
    }

    /// <summary>The last place of a term that is there, -1 when it has none; its places run backwards through <see cref="Before"/>.</summary>
    public int LastOf(int term) => _firstPlace[term];

    public int Before(int link) => _nextPlace[link];

    public int PlaceAt(int link) => _places[link];

    /// <summary>Whether the word at <paramref name="position"/> answers to <paramref name="term"/>.</summary>
    public bool IsAt(int term, int position)
    {
        var answer = _answers[position];
        return answer >= 0 ? answer == term + 1 : _vocabulary.ListAt(answer).Contains(term);
    }

    void ReadWords(TermList terms)
    {
        var hashes = terms.Hashes;
        var answers = _answers;
        if (_answers.Length < hashes.Length)
        {
            _answers = answers = new int[hashes.Length * 2];
        }

        for (var position = 0; position < hashes.Length; position++)
        {
            var hash = hashes[position];
            var answer = hash == 0 ? Vocabulary.Nothing : _vocabulary.Of(hash, terms, position);
            answers[position] = answer;
            if (answer > 0)
            {
                Mark(answer - 1, position);
            }
            else if (answer < 0)
            {
                foreach (var term in _vocabulary.ListAt(answer))
                {
                    Mark(term, position);
                }
            }
        }
    }

    void ReadListed(char sign, IReadOnlyList<string> names, TokenKind kind)
    {
        for (var i = 0; i < names.Count; i++)
        {
            foreach (var term in _vocabulary.OfListed(sign + Folding.Fold(names[i], kind)))
            {
                Mark(term);
            }
        }
    }

    void ReadLinks(Searchable post)
    {
        foreach (var link in post.Links)
        {
            MarkKey(TermKey.AnyLink);
            var host = Address.Host(link);
            while (!host.IsEmpty)
            {
                MarkKey(TermKey.Domain(host));
                var dot = host.IndexOf('.');
                host = dot < 0 ? default : host[(dot + 1)..];
            }
        }
    }

    void MarkKey(ulong key)
    {
        if (queries.Terms.TryFind(key, out var term))
        {
            Mark(term);
        }
    }

    void Mark(int term)
    {
        if (_rounds.Mark(term))
        {
            _firstPlace[term] = -1;
            _present[_presentCount++] = term;
        }
    }

    void Mark(int term, int position)
    {
        Mark(term);
        if (queries.NeedsPlaces[term])
        {
            AddPlace(term, position);
        }
    }

    void AddPlace(int term, int position)
    {
        if (_placeCount == _places.Length)
        {
            Array.Resize(ref _places, _placeCount * 2);
            Array.Resize(ref _nextPlace, _placeCount * 2);
        }

        (_places[_placeCount], _nextPlace[_placeCount]) = (position, _firstPlace[term]);
        _firstPlace[term] = _placeCount++;
    }
}
