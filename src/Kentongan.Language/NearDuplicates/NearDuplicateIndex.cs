using System.Runtime.InteropServices;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.NearDuplicates;

/// <summary>
/// Groups posts that say nearly the same, one post after the other: equal sets of words meet at once, similar ones through the bands of their signatures, and
/// every meeting is checked against the exact similarity. Groups join when a post belongs to both and many of their members are similar, not only it. For one thread.
/// </summary>
public sealed class NearDuplicateIndex
{
    const int LongestChain = 24;

    /// <summary>How many of the pairs between two groups must be similar before they join: if one were enough, strangers would meet step by step.</summary>
    const double EnoughPairs = 0.3;

    readonly double _threshold;
    readonly Banding _banding;
    readonly Dictionary<ulong, int> _equal = [];
    readonly BandTable _heads = new();
    readonly List<int> _next = [];
    readonly List<uint> _words = [];
    readonly List<int> _wordsEnd = [];
    readonly List<int> _textOf = [];
    readonly Groups _groups = new();
    readonly Dictionary<int, GroupSample> _samples = [];
    readonly List<int> _refused = [];
    readonly uint[] _set = new uint[WordSet.Most];
    readonly uint[] _signature = new uint[MinHash.Length];

    /// <param name="threshold">Jaccard similarity of word sets from which two posts are near-duplicates, 0–1.</param>
    public NearDuplicateIndex(double threshold = 0.7)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threshold);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(threshold, 1);
        (_threshold, _banding) = (threshold, Banding.For(threshold));
    }

    /// <summary>How many posts were added.</summary>
    public int Count => _textOf.Count;

    /// <summary>Adds a post and returns its number, counted from 0.</summary>
    public int Add(TokenizedText text)
    {
        var post = _textOf.Count;
        var words = _set.AsSpan(0, WordSet.Of(text, _set));
        var key = words.Length == 0 ? TermHash.Of(text.Text) : Key(words, 0);
        if (_equal.TryGetValue(key, out var known))
        {
            _textOf.Add(known);
            return post;
        }

        var number = _groups.Add();
        _equal.Add(key, number);
        _textOf.Add(number);
        _words.AddRange(words);
        _wordsEnd.Add(_words.Count);
        MinHash.Sign(words, _signature);
        Meet(number, words);
        return post;
    }

    /// <summary>The group of post <paramref name="post"/>: equal for near-duplicates. It may change while posts are added.</summary>
    public int GroupOf(int post) => _groups.Root(_textOf[post]);

    /// <summary>The exact similarity of two posts: Jaccard of their sets of words, 0–1.</summary>
    public double Similarity(int post, int other)
    {
        var (one, two) = (_textOf[post], _textOf[other]);
        return one == two ? 1 : WordSet.Jaccard(WordsOf(one), WordsOf(two));
    }

    void Meet(int number, ReadOnlySpan<uint> words)
    {
        _refused.Clear();
        _heads.MakeRoom(_banding.Bands);
        for (var band = 0; band < _banding.Bands; band++)
        {
            var other = _heads.Exchange(Key(_signature.AsSpan(band * _banding.Rows, _banding.Rows), (ulong)band + 1), number);
            _next.Add(other);
            if (words.Length > 0)
            {
                JoinChain(number, words, other, band);
            }
        }
    }

    void JoinChain(int number, ReadOnlySpan<uint> words, int other, int band)
    {
        for (var steps = 0; other >= 0 && steps < LongestChain; steps++)
        {
            var (one, two) = (_groups.Root(other), _groups.Root(number));
            if (one != two && !_refused.Contains(one) && AreSimilar(words, WordsOf(other)))
            {
                JoinGroups(one, two);
            }

            other = _next[(other * _banding.Bands) + band];
        }
    }

    void JoinGroups(int one, int two)
    {
        var (left, right) = (SampleOf(one), SampleOf(two));
        var similar = left.Members.Sum(member => right.Members.Count(other => AreSimilar(WordsOf(member), WordsOf(other))));
        if (similar < EnoughPairs * left.Members.Count * right.Members.Count)
        {
            _refused.Add(one);
            return;
        }

        _refused.Clear();
        _groups.Join(one, two);
        var (older, younger) = one < two ? (left, right) : (right, left);
        older.Add(younger);
        _samples.Remove(Math.Max(one, two));
        _samples[Math.Min(one, two)] = older;
    }

    GroupSample SampleOf(int group) => _samples.TryGetValue(group, out var sample) ? sample : new(group);

    bool AreSimilar(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right) => WordSet.Jaccard(left, right) >= _threshold;

    ReadOnlySpan<uint> WordsOf(int number)
    {
        var start = number == 0 ? 0 : _wordsEnd[number - 1];
        return CollectionsMarshal.AsSpan(_words)[start.._wordsEnd[number]];
    }

    static ulong Key(ReadOnlySpan<uint> values, ulong seed)
    {
        var hash = seed;
        foreach (var value in values)
        {
            hash = TermHash.Combine(hash, value);
        }

        return hash;
    }
}
