namespace Kentongan.Language.Entities.Learning;

/// <summary>Viterbi over weights that are still moving; the trained model has its own faster walk in <see cref="EntityFinder"/>.</summary>
sealed class Decoder(float[] weights, float[] transitions)
{
    readonly uint[] _features = new uint[SequenceFeatures.Count];

    /// <summary>The best tags under the present weights.</summary>
    public byte[] Decode(SequenceFeatures features, int count)
    {
        var best = new float[count + 1, Tags.Count];
        var from = new byte[count + 1, Tags.Count];
        for (var i = 0; i < count; i++)
        {
            features.Write(i, _features);
            for (var tag = 0; tag < Tags.Count; tag++)
            {
                Arrive(best, from, i, tag);
                best[i + 1, tag] += Score(tag);
            }
        }

        return Trace(best, from, count);
    }

    float Score(int tag)
    {
        var score = 0f;
        foreach (var feature in _features)
        {
            score += weights[((int)(feature & EntityModel.Mask) * Tags.Lanes) + tag];
        }

        return score;
    }

    void Arrive(float[,] best, byte[,] from, int i, int tag)
    {
        if (i == 0)
        {
            best[1, tag] = Tags.IsInside(tag) ? float.NegativeInfinity : 0;
            return;
        }

        best[i + 1, tag] = float.NegativeInfinity;
        for (var previous = 0; previous < Tags.Count; previous++)
        {
            var score = best[i, previous] + transitions[(previous * Tags.Lanes) + tag];
            if (score > best[i + 1, tag] && Tags.CanFollow(previous, tag))
            {
                (best[i + 1, tag], from[i + 1, tag]) = (score, (byte)previous);
            }
        }
    }

    static byte[] Trace(float[,] best, byte[,] from, int count)
    {
        var tags = new byte[count];
        var tag = 0;
        for (var last = 1; last < Tags.Count; last++)
        {
            tag = best[count, last] > best[count, tag] ? last : tag;
        }

        for (var i = count - 1; i >= 0; i--)
        {
            tags[i] = (byte)tag;
            tag = from[i + 1, tag];
        }

        return tags;
    }
}
