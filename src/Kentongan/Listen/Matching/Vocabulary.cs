using Kentongan.Listen.Queries;

namespace Kentongan.Listen.Matching;

/// <summary>
/// What each word of the stream means to the queries, found out once a word: which terms, prefixes and roots it answers
/// to. Bounded: when too many different words have come by, it begins again.
/// </summary>
sealed class Vocabulary(CompiledQueries queries)
{
    const int MostWords = 1 << 18;
    const int MostAnswers = 1 << 22;
    readonly KeyTable _words = new(4096);
    readonly List<int> _answers = [];
    int[] _lists = new int[1024];
    int _listed = 1;

    /// <summary>What <see cref="Of"/> says of words that no query asks for.</summary>
    public const int Nothing = 0;

    /// <summary>Makes room when there are too many words; answers given before lose their meaning, so only between two posts.</summary>
    public void Tidy()
    {
        if (_words.Count >= MostWords || _listed >= MostAnswers)
        {
            _words.Clear();
            _listed = 1;
        }
    }

    /// <summary>
    /// The terms that the word at <paramref name="position"/> answers to: <see cref="Nothing"/>, one term's number + 1, or the
    /// complement of where <see cref="ListAt"/> finds several.
    /// </summary>
    public int Of(ulong hash, TermList terms, int position) =>
        _words.TryGet(hash, out var answer) ? answer : Learn(hash, terms, position);

    /// <summary>The terms behind a negative answer.</summary>
    public ReadOnlySpan<int> ListAt(int answer) => _lists.AsSpan(~answer + 1, _lists[~answer]);

    /// <summary>The terms that a hashtag or account with its sign answers to when it stands beside the text.</summary>
    public IReadOnlyList<int> OfListed(ReadOnlySpan<char> signed)
    {
        _answers.Clear();
        AddWord(signed);
        AddPrefixes(signed);
        return _answers;
    }

    int Learn(ulong hash, TermList terms, int position)
    {
        _answers.Clear();
        var kind = terms.Occurrences[position].Kind;
        var folded = terms.Folded(position);
        if (kind is not OccurrenceKind.Mention || queries.Options.IsPublic(folded[1..].ToString()))
        {
            AddAll(folded);
            if (kind is OccurrenceKind.Tag or OccurrenceKind.Mention)
            {
                AddAll(folded[1..]);
            }
        }

        var answer = Keep();
        _words.Add(hash, answer);
        return answer;
    }

    void AddAll(ReadOnlySpan<char> folded)
    {
        AddWord(folded);
        AddPrefixes(folded);
        if (queries.Terms.HasRoots && folded.Length > 0)
        {
            AddKey(TermKey.Root(queries.Options.RootOf(folded.ToString())));
        }
    }

    void AddWord(ReadOnlySpan<char> folded) => AddKey(TermKey.Word(folded));

    void AddPrefixes(ReadOnlySpan<char> folded)
    {
        for (var length = 1; length <= folded.Length; length++)
        {
            if ((queries.Terms.PrefixLengths >> Math.Min(length, 63) & 1) != 0)
            {
                AddKey(TermKey.Prefix(folded[..length]));
            }
        }
    }

    void AddKey(ulong key)
    {
        if (queries.Terms.TryFind(key, out var number))
        {
            if (!_answers.Contains(number))
            {
                _answers.Add(number);
            }
        }
    }

    int Keep()
    {
        if (_answers.Count < 2)
        {
            return _answers.Count == 0 ? Nothing : _answers[0] + 1;
        }

        var at = _listed;
        if (at + _answers.Count >= _lists.Length)
        {
            Array.Resize(ref _lists, Math.Max(_lists.Length * 2, at + _answers.Count + 1));
        }

        _lists[at] = _answers.Count;
        _answers.CopyTo(_lists, at + 1);
        _listed += _answers.Count + 1;
        return ~at;
    }
}
