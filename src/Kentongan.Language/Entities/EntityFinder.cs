using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Entities;

/// <summary>Finds the people, organisations and places that a text names: the best sequence of tags under the model (Viterbi 1967). Kept for one thread.</summary>
public sealed class EntityFinder(EntityModel model)
{
    readonly SequenceFeatures _features = new();
    readonly List<Entity> _found = [];
    float[] _best = new float[64 * Tags.Lanes];
    byte[] _from = new byte[64 * Tags.Lanes];
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

    /// <summary>A tag a token.</summary>
    internal ReadOnlySpan<byte> Tag(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        MakeRoom(tokens.Length);
        _features.Read(text, tokens);
        for (var i = 0; i < tokens.Length; i++)
        {
            Step(i);
        }

        return Trace(tokens.Length);
    }

    void Step(int i)
    {
        Span<uint> features = stackalloc uint[SequenceFeatures.Count];
        Span<short> scores = stackalloc short[Tags.Lanes];
        _features.Write(i, features);
        var sums = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            var weights = MemoryMarshal.Cast<sbyte, long>(model.Weights.AsSpan((int)(feature & EntityModel.Mask) * Tags.Lanes, Tags.Lanes))[0];
            sums += Vector128.WidenLower(Vector128.CreateScalar(weights).AsSByte());
        }

        sums.CopyTo(scores);

        for (var tag = 0; tag < Tags.Count; tag++)
        {
            var (best, from) = Arrive(i, tag);
            _best[(i * Tags.Lanes) + tag] = best + scores[tag];
            _from[(i * Tags.Lanes) + tag] = from;
        }
    }

    (float Best, byte From) Arrive(int i, int tag)
    {
        if (i == 0)
        {
            return (Tags.IsInside(tag) ? float.NegativeInfinity : 0, Tags.Outside);
        }

        var (best, from) = (float.NegativeInfinity, (byte)Tags.Outside);
        for (var previous = 0; previous < Tags.Count; previous++)
        {
            var score = _best[((i - 1) * Tags.Lanes) + previous] + model.Transitions[(previous * Tags.Lanes) + tag];
            if (score > best && Tags.CanFollow(previous, tag))
            {
                (best, from) = (score, (byte)previous);
            }
        }

        return (best, from);
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
            tag = _from[(i * Tags.Lanes) + tag];
        }

        return _tags.AsSpan(0, count);
    }

    void MakeRoom(int count)
    {
        if (_tags.Length < count)
        {
            (_best, _from, _tags) = (new float[count * Tags.Lanes], new byte[count * Tags.Lanes], new byte[count]);
        }
    }
}
