using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify;

/// <summary>Adds up a model's weights over a text, remembering what recent tokens added. For one thread.</summary>
sealed class WordSums
{
    const int KeptTokens = 1 << 12;
    const ulong NegatedKey = 0xD6E8_FEB8_6659_FD93;

    readonly LinearModel _model;
    readonly WordRoots _wordRoots;
    readonly int _width;
    readonly ulong[] _keys = new ulong[KeptTokens];
    readonly ulong[] _roots = new ulong[KeptTokens];
    readonly float[] _sums;
    readonly float[] _total;

    public WordSums(LinearModel model, WordRoots wordRoots)
    {
        (_model, _wordRoots) = (model, wordRoots);
        _width = model.Labels.Count + 1;
        _sums = new float[KeptTokens * _width];
        _total = new float[_width];
    }

    /// <summary>The sum of weights for each label, and behind them the squared length of the feature vector. Valid until the next call.</summary>
    public ReadOnlySpan<float> Of(TokenizedText text)
    {
        Array.Clear(_total);
        var walk = new DocumentFeatures.Walk();
        Span<Feature> pairs = stackalloc Feature[2];
        for (var i = 0; i < text.Count; i++)
        {
            var (identity, negated, isNew) = walk.Next(text, i);
            if (!isNew)
            {
                continue;
            }

            Add(Kept(text, i, identity, negated, out var root));
            Add(pairs[..walk.Close(identity, root, _model.Features, pairs)], _total);
        }

        Add(pairs[..walk.End(_model.Features, pairs)], _total);
        return _total;
    }

    void Add(ReadOnlySpan<float> sums)
    {
        var total = _total.AsSpan(0, sums.Length);
        for (var label = 0; label < sums.Length; label++)
        {
            total[label] += sums[label];
        }
    }

    ReadOnlySpan<float> Kept(TokenizedText text, int i, ulong identity, bool negated, out ulong root)
    {
        var key = negated ? identity ^ NegatedKey : identity;
        var slot = (int)(key ^ (key >> 29)) & (KeptTokens - 1);
        var sums = _sums.AsSpan(slot * _width, _width);
        if (_keys[slot] != key)
        {
            sums.Clear();
            _roots[slot] = WordFeatures.RootOf(text, i, identity, _wordRoots);
            Span<Feature> features = stackalloc Feature[WordFeatures.Most];
            Add(features[..WordFeatures.Write(new(text.Folded(i), text.Tokens[i].Kind, identity, _roots[slot], negated), _model.Features, features)], sums);

            _keys[slot] = key;
        }

        root = _roots[slot];
        return sums;
    }

    void Add(ReadOnlySpan<Feature> features, Span<float> sums)
    {
        foreach (var feature in features)
        {
            Add(feature, sums);
        }
    }

    void Add(Feature feature, Span<float> sums)
    {
        var weights = _model.Weights.AsSpan((int)(feature.Hash & _model.Mask) * (_width - 1), _width - 1);
        for (var label = 0; label < weights.Length; label++)
        {
            sums[label] += weights[label] * feature.Value;
        }

        sums[^1] += feature.Value * feature.Value;
    }
}
