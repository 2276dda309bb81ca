using Kentongan.Language.Classify;

namespace Kentongan.Language.Entities.Learning;

/// <summary>
/// Learns an <see cref="EntityModel"/>: the averaged structured perceptron (Collins 2002). The same sentences give the same model.
/// </summary>
public sealed class EntityTrainer
{
    const int Epochs = 12;
    const float Step = 1;

    readonly float[] _weights = new float[Tags.Lanes << EntityModel.Bits];
    readonly double[] _weightSums = new double[Tags.Lanes << EntityModel.Bits];
    readonly float[] _transitions = new float[Tags.Lanes * Tags.Lanes];
    readonly double[] _transitionSums = new double[Tags.Lanes * Tags.Lanes];
    readonly SequenceFeatures _features = new();
    readonly uint[] _seen = new uint[SequenceFeatures.Count];
    long _clock = 1;

    /// <summary>Learns from <paramref name="sentences"/>, and judges on <paramref name="tune"/>.</summary>
    public EntityModel Train(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<TaggedSentence> tune, Action<string>? progress = null)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(3);
        var decoder = new Decoder(_weights, _transitions);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var wrong = order.Count(i => Learn(sentences[i], decoder));
            progress?.Invoke($"Round {epoch + 1} of {Epochs}: {wrong} of {sentences.Count} sentences were not right yet.");
        }

        var model = Average(HeldOut.Nothing);
        return new EntityModel(model.Weights, model.Transitions, EntityFigures.Of(new EntityFinder(model), tune).ToHeldOut());
    }

    bool Learn(TaggedSentence sentence, Decoder decoder)
    {
        _clock++;
        _features.Read(sentence.Text, sentence.Tokens);
        var answered = decoder.Decode(_features, sentence.Tokens.Length);
        if (answered.SequenceEqual(sentence.Tags))
        {
            return false;
        }

        for (var i = 0; i < answered.Length; i++)
        {
            MoveTag(i, sentence.Tags[i], answered[i]);
            if (i > 0)
            {
                MoveTransition(sentence.Tags[i - 1], sentence.Tags[i], Step);
                MoveTransition(answered[i - 1], answered[i], -Step);
            }
        }

        return true;
    }

    void MoveTag(int token, int right, int answered)
    {
        if (right == answered)
        {
            return;
        }

        _features.Write(token, _seen);
        foreach (var feature in _seen)
        {
            var row = (int)(feature & EntityModel.Mask) * Tags.Lanes;
            Move(_weights, _weightSums, row + right, Step);
            Move(_weights, _weightSums, row + answered, -Step);
        }
    }

    void MoveTransition(int from, int to, float step) => Move(_transitions, _transitionSums, (from * Tags.Lanes) + to, step);

    // Daumé's lazy average: the sum of step times clock is taken off at the end.
    void Move(float[] weights, double[] sums, int at, float step)
    {
        weights[at] += step;
        sums[at] += step * _clock;
    }

    EntityModel Average(HeldOut heldOut)
    {
        var averages = new double[_weights.Length];
        var highest = 1e-9;
        for (var i = 0; i < averages.Length; i++)
        {
            averages[i] = _weights[i] - (_weightSums[i] / _clock);
            highest = Math.Max(highest, Math.Abs(averages[i]));
        }

        var scale = sbyte.MaxValue / highest;
        var transitions = _transitions.Select((weight, i) => (float)((weight - (_transitionSums[i] / _clock)) * scale)).ToArray();
        return new EntityModel([.. averages.Select(weight => (sbyte)Math.Round(weight * scale))], transitions, heldOut);
    }
}
