using System.Runtime.InteropServices;

namespace Kentongan.Language.Claims;

/// <summary>
/// Finds the known claims that a post may repeat: BM25F (Robertson, Zaragoza and Taylor 2004) over the words of a claim's title and body and over four-letter pieces of its
/// words, which meet inflected and misspelt forms. Built once, then asked by one thread at a time.
/// </summary>
public sealed class ClaimIndex
{
    readonly Dictionary<ulong, List<Posting>> _postings = [];
    readonly List<string> _ids = [];
    readonly List<float> _lengths = [];
    readonly List<float> _selfScores = [];
    readonly ClaimTerms _terms = new();
    readonly List<int> _touched = [];
    float[] _scores = [];
    float _meanLength;

    /// <summary>How many claims there are.</summary>
    public int Count => _ids.Count;

    /// <summary>Adds a claim; the words of its title count more than those of its body.</summary>
    public void Add(string id, ReadOnlySpan<char> title, ReadOnlySpan<char> body)
    {
        var claim = _ids.Count;
        _ids.Add(id);
        var frequencies = new Dictionary<ulong, float>();
        var length = _terms.Count(title, Bm25.TitleBoost, frequencies) + _terms.Count(body, 1, frequencies);
        _lengths.Add(length);
        foreach (var (term, frequency) in frequencies)
        {
            ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, term, out _);
            (postings ??= []).Add(new Posting(claim, frequency));
        }

        _meanLength = 0;
    }

    /// <summary>The claims most like <paramref name="post"/>, best first.</summary>
    public IReadOnlyList<ClaimMatch> Match(ReadOnlySpan<char> post, int most = 5)
    {
        Prepare();
        var asked = new Dictionary<ulong, float>();
        _terms.Count(post, 1, asked);
        foreach (var (term, weight) in asked)
        {
            Score(term, Math.Min(weight, 2));
        }

        var best = _touched
            .Select(claim => new ClaimMatch(_ids[claim], _scores[claim], Math.Min(1, _scores[claim] / Math.Max(_selfScores[claim], 1e-6f))))
            .OrderByDescending(match => match.Score).ThenBy(match => match.Claim, StringComparer.Ordinal).Take(most).ToList();
        Clear();
        return best;
    }

    void Score(ulong term, float weight)
    {
        if (!_postings.TryGetValue(term, out var postings))
        {
            return;
        }

        var rarity = Bm25.Rarity(postings.Count, _ids.Count);
        foreach (var posting in postings)
        {
            if (_scores[posting.Claim] == 0)
            {
                _touched.Add(posting.Claim);
            }

            _scores[posting.Claim] += weight * rarity * Bm25.Saturate(posting.Frequency, _lengths[posting.Claim] / _meanLength);
        }
    }

    void Prepare()
    {
        if (_meanLength > 0 || _ids.Count == 0)
        {
            return;
        }

        _meanLength = Math.Max(1e-6f, _lengths.Average());
        _scores = new float[_ids.Count];
        var self = new float[_ids.Count];
        foreach (var postings in _postings.Values)
        {
            var rarity = Bm25.Rarity(postings.Count, _ids.Count);
            foreach (var posting in postings)
            {
                self[posting.Claim] += rarity * Bm25.Saturate(posting.Frequency, _lengths[posting.Claim] / _meanLength);
            }
        }

        _selfScores.Clear();
        _selfScores.AddRange(self);
    }

    void Clear()
    {
        foreach (var claim in _touched)
        {
            _scores[claim] = 0;
        }

        _touched.Clear();
    }

    [StructLayout(LayoutKind.Auto)]
    readonly record struct Posting(int Claim, float Frequency);
}
