using System.Runtime.InteropServices;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.NearDuplicates;

/// <summary>
/// Groups posts that say nearly the same, one post after the other: equal sets of words meet at once, similar ones through the bands of their signatures, and
/// every meeting is checked against the exact similarity. Groups join when a post belongs to both. For one thread.
/// </summary>
public sealed class NearDuplicateIndex
{
    const int LongestChain = 24;

    readonly double _threshold;
    readonly Banding _banding;
    readonly Dictionary<ulong, int> _equal = [];
    readonly Dictionary<ulong, int> _heads = [];
    readonly List<int> _next = [];
    readonly List<uint> _words = [];
    readonly List<int> _wordsEnd = [];
    readonly List<int> _textOf = [];
    readonly Groups _groups = new();
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

    void Meet(int number, ReadOnlySpan<uint> words)
    {
        for (var band = 0; band < _banding.Bands; band++)
        {
            var key = Key(_signature.AsSpan(band * _banding.Rows, _banding.Rows), (ulong)band + 1);
            ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, key, out var exists);
            _next.Add(exists ? head : -1);
            if (exists && words.Length > 0)
            {
                JoinChain(number, words, head, band);
            }

            head = number;
        }
    }

    void JoinChain(int number, ReadOnlySpan<uint> words, int other, int band)
    {
        for (var steps = 0; other >= 0 && steps < LongestChain; steps++)
        {
            if (_groups.Root(other) != _groups.Root(number) && WordSet.Jaccard(words, WordsOf(other)) >= _threshold)
            {
                _groups.Join(other, number);
            }

            other = _next[(other * _banding.Bands) + band];
        }
    }

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
