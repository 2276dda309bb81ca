using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify;

/// <summary>
/// Adds up the weights of one or several models over a text, in one walk, remembering what recent tokens added. Sums lie in lanes of eight: first the squared
/// length of each model's feature vector, then each model's scores. For one thread.
/// </summary>
sealed class WordSums
{
    const int Lanes = 8;
    const int KeptTokens = 1 << 14;
    const ulong NegatedKey = 0xD6E8_FEB8_6659_FD93;

    readonly WordRoots _wordRoots;
    readonly LinearModel[] _models;
    readonly FeatureWeights _features;
    readonly int[] _starts;
    readonly int _width;
    readonly ulong[] _keys = new ulong[KeptTokens];
    readonly ulong[] _roots = new ulong[KeptTokens];
    readonly float[] _sums;
    readonly float[] _total;

    /// <param name="wordRoots">The roots that the models learned with.</param>
    /// <param name="models">One to eight; all weigh the families of features alike.</param>
    public WordSums(WordRoots wordRoots, params LinearModel[] models)
    {
        (_wordRoots, _models, _features) = (wordRoots, models, models[0].Features);
        _starts = new int[models.Length];
        _width = Lanes;
        for (var i = 0; i < models.Length; i++)
        {
            _starts[i] = _width;
            _width += (models[i].Columns + Lanes - 1) / Lanes * Lanes;
        }

        _sums = new float[KeptTokens * _width];
        _total = new float[_width];
    }

    /// <summary>The squared length of the last text's feature vector, as a model sees it.</summary>
    public float SquaredLength(int model) => _total[model];

    /// <summary>The last text's sum of weights for each score of a model.</summary>
    public ReadOnlySpan<float> Of(int model) => _total.AsSpan(_starts[model], _models[model].Columns);

    /// <summary>Adds up over <paramref name="text"/>.</summary>
    public void Read(TokenizedText text)
    {
        Array.Clear(_total);
        var walk = new DocumentFeatures.Walk();
        Span<Feature> pairs = stackalloc Feature[2];
        for (var i = 0; i < text.Count;)
        {
            var piece = Piece.At(text, i);
            i += piece.Tokens;
            var (identity, negated, isNew) = walk.Next(piece);
            if (!isNew)
            {
                continue;
            }

            Add(Kept(piece, identity, negated, out var root));
            Add(pairs[..walk.Close(identity, root, _features, pairs)], _total);
        }

        Add(pairs[..walk.End(_features, pairs)], _total);
    }

    void Add(ReadOnlySpan<float> sums)
    {
        ref var from = ref MemoryMarshal.GetReference(sums);
        ref var total = ref MemoryMarshal.GetArrayDataReference(_total);
        for (nuint lane = 0; lane < (nuint)_width; lane += Lanes)
        {
            (Vector256.LoadUnsafe(ref total, lane) + Vector256.LoadUnsafe(ref from, lane)).StoreUnsafe(ref total, lane);
        }
    }

    ReadOnlySpan<float> Kept(Piece piece, ulong identity, bool negated, out ulong root)
    {
        var key = negated ? identity ^ NegatedKey : identity;
        var slot = (int)(key ^ (key >> 29)) & (KeptTokens - 1);
        var sums = _sums.AsSpan(slot * _width, _width);
        if (_keys[slot] != key)
        {
            sums.Clear();
            _roots[slot] = WordFeatures.RootOf(piece, identity, _wordRoots);
            Span<Feature> features = stackalloc Feature[WordFeatures.Most];
            Add(features[..WordFeatures.Write(new(piece.Folded, piece.Kind, identity, _roots[slot], negated), _features, features)], sums);
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
        for (var i = 0; i < _models.Length; i++)
        {
            var (model, columns) = (_models[i], _models[i].Columns);
            var bucket = (int)(feature.Hash & model.Mask);
            var value = model.Rarity is { } rarity ? feature.Value * Rarity.Factor(rarity[bucket]) : feature.Value;
            sums[i] += value * value;
            AddRow(model.Weights, bucket * columns, columns, value, sums[_starts[i]..]);
        }
    }

    // Eight weights at a time; what is read beyond the row belongs to the next one and lands in lanes that nobody asks for.
    static void AddRow(sbyte[] weights, int row, int columns, float value, Span<float> sums)
    {
        if (row + columns + Lanes > weights.Length)
        {
            for (var column = 0; column < columns; column++)
            {
                sums[column] += weights[row + column] * value;
            }

            return;
        }

        ref var first = ref MemoryMarshal.GetArrayDataReference(weights);
        ref var into = ref MemoryMarshal.GetReference(sums);
        for (var column = 0; column < columns; column += Lanes)
        {
            var bytes = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<long>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref first, row + column)))).AsSByte();
            var wide = Vector256.ConvertToSingle(Vector256.WidenLower(Vector128.WidenLower(bytes).ToVector256Unsafe()));
            (Vector256.LoadUnsafe(ref into, (nuint)column) + (wide * value)).StoreUnsafe(ref into, (nuint)column);
        }
    }
}
