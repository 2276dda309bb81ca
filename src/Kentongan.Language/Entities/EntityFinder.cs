using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Entities;

/// <summary>Finds the people, organisations and places that a text names: the best sequence of tags under the model (Viterbi 1967). Kept for one thread.</summary>
public sealed class EntityFinder(EntityModel model)
{
    readonly SequenceFeatures _features = new();
    readonly List<Entity> _found = [];
    readonly float[] _steps = Steps(model);
    float[] _best = new float[64 * Tags.Lanes];
    int[] _from = new int[64 * Tags.Lanes];
    byte[] _tags = new byte[64];

    /// <summary>What the last call found.</summary>
    public ReadOnlySpan<Entity> Found => CollectionsMarshal.AsSpan(_found);

    /// <summary>The names in <paramref name="text"/>, whose pieces <paramref name="tokens"/> are. Valid until the next call.</summary>
    public ReadOnlySpan<Entity> Find(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        _found.Clear();
        Tags.Collect(Tag(text, tokens), _found);
        return Found;
    }

    /// <summary>The names in a text that was taken apart. Valid until the next call.</summary>
    public ReadOnlySpan<Entity> Find(TokenizedText text)
    {
        _found.Clear();
        _features.Read(text);
        Tags.Collect(Tag(text.Count), _found);
        return Found;
    }

    /// <summary>A tag a token.</summary>
    internal ReadOnlySpan<byte> Tag(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        _features.Read(text, tokens);
        return Tag(tokens.Length);
    }

    ReadOnlySpan<byte> Tag(int tokens)
    {
        MakeRoom(tokens);
        for (var i = 0; i < tokens; i++)
        {
            Step(i);
        }

        return Trace(tokens);
    }

    void Step(int i)
    {
        Span<uint> features = stackalloc uint[SequenceFeatures.Count];
        _features.Write(i, features);
        var sums = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            var weights = MemoryMarshal.Cast<sbyte, long>(model.Weights.AsSpan((int)(feature & EntityModel.Mask) * Tags.Lanes, Tags.Lanes))[0];
            sums += Vector128.WidenLower(Vector128.CreateScalar(weights).AsSByte());
        }

        var (best, from) = Arrive(i);
        var scores = Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(sums), Vector128.WidenUpper(sums)));
        (best + scores).CopyTo(_best, i * Tags.Lanes);
        from.CopyTo(_from, i * Tags.Lanes);
    }

    /// <summary>For all tags at once: the best score of a way here, and the tag that it came from.</summary>
    (Vector256<float> Best, Vector256<int> From) Arrive(int i)
    {
        var (best, from) = (Vector256.Create(float.NegativeInfinity), Vector256<int>.Zero);
        if (i == 0)
        {
            return (Vector256.Create<float>(_steps.AsSpan(Tags.Lanes * Tags.Lanes)), from);
        }

        for (var previous = 0; previous < Tags.Count; previous++)
        {
            var scores = Vector256.Create(_best[((i - 1) * Tags.Lanes) + previous]) + Vector256.Create<float>(_steps.AsSpan(previous * Tags.Lanes));
            var isBetter = Vector256.GreaterThan(scores, best);
            best = Vector256.ConditionalSelect(isBetter, scores, best);
            from = Vector256.ConditionalSelect(isBetter.AsInt32(), Vector256.Create(previous), from);
        }

        return (best, from);
    }

    /// <summary>The scores of every step from tag to tag, impossible ones out of reach; behind them those of the first token.</summary>
    static float[] Steps(EntityModel model)
    {
        var steps = model.Transitions.Concat(new float[Tags.Lanes]).ToArray();
        for (var tag = 0; tag < Tags.Count; tag++)
        {
            for (var previous = 0; previous < Tags.Count; previous++)
            {
                steps[(previous * Tags.Lanes) + tag] = Tags.CanFollow(previous, tag) ? steps[(previous * Tags.Lanes) + tag] : float.NegativeInfinity;
            }

            steps[(Tags.Lanes * Tags.Lanes) + tag] = Tags.IsInside(tag) ? float.NegativeInfinity : 0;
        }

        return steps;
    }

    ReadOnlySpan<byte> Trace(int count)
    {
        var tag = (byte)Tags.Outside;
        for (byte last = 0; count > 0 && last < Tags.Count; last++)
        {
            tag = _best[((count - 1) * Tags.Lanes) + last] > _best[((count - 1) * Tags.Lanes) + tag] ? last : tag;
        }

        for (var i = count - 1; i >= 0; i--)
        {
            _tags[i] = tag;
            tag = (byte)_from[(i * Tags.Lanes) + tag];
        }

        return _tags.AsSpan(0, count);
    }

    void MakeRoom(int count)
    {
        if (_tags.Length < count)
        {
            (_best, _from, _tags) = (new float[count * Tags.Lanes], new int[count * Tags.Lanes], new byte[count]);
        }
    }
}
