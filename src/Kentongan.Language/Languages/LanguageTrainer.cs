using System.Numerics.Tensors;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Languages;

/// <summary>
/// Learns a <see cref="LanguageIdentifier"/>: multinomial logistic regression by AdaGrad (Duchi et al. 2011). Every language is drawn equally
/// often, what is none of them twice as often, and half of the draws are a few words cut out of a text, so that three words are enough later.
/// </summary>
public sealed class LanguageTrainer(int seed = 1)
{
    const int Rounds = 30;
    const int DrawsPerRound = 2500;
    const float Rate = 0.6f;
    const int Lanes = LanguageIdentifier.Lanes;

    readonly Random _random = new(seed);
    readonly TokenizedText _text = new();
    readonly float[] _weights = new float[(1 << WordGrams.Bits) * Lanes];
    readonly float[] _squares = new float[(1 << WordGrams.Bits) * Lanes];
    readonly int[] _buckets = new int[4096];

    /// <summary>Learns from <paramref name="examples"/> (labels are codes) and writes the model.</summary>
    public void Train(IReadOnlyList<LabelledText> examples, Stream model, Action<string> progress)
    {
        var labels = LanguageCodes.All.ToArray();
        var byLabel = labels.Select(label => examples.Where(example => example.Label == label).Select(example => example.Text).ToArray()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var loss = Learn(Draw(byLabel), labels.Length);
            progress($"round {round + 1} of {Rounds}: loss {loss:F4}");
        }

        Write(model, labels);
    }

    (string Text, int Label)[] Draw(string[][] byLabel)
    {
        var draws = new List<(string, int)>();
        for (var label = 0; label < byLabel.Length; label++)
        {
            var texts = byLabel[label];
            var share = LanguageCodes.All[label] is LanguageCodes.Other ? 2 : 1;
            for (var i = 0; i < DrawsPerRound * share && texts.Length > 0; i++)
            {
                var text = texts[_random.Next(texts.Length)];
                draws.Add((_random.Next(2) == 0 ? text : Cut(text), label));
            }
        }

        var order = draws.ToArray();
        _random.Shuffle(order);
        return order;
    }

    string Cut(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var length = Math.Min(words.Length, 2 + _random.Next(6));
        var start = _random.Next(words.Length - length + 1);
        return string.Join(' ', words, start, length);
    }

    double Learn((string Text, int Label)[] draws, int labels)
    {
        Span<float> scores = stackalloc float[labels];
        double loss = 0;
        foreach (var (text, label) in draws)
        {
            _text.Read(text);
            var count = WordGrams.Read(_text, _buckets);
            if (count == 0)
            {
                continue;
            }

            var value = 1 / MathF.Sqrt(count);
            Score(_buckets.AsSpan(0, count), value, scores);
            loss -= Math.Log(Math.Max(1e-9, scores[label]));
            scores[label] -= 1;
            Step(_buckets.AsSpan(0, count), value, scores);
        }

        return loss / draws.Length;
    }

    void Score(ReadOnlySpan<int> buckets, float value, Span<float> scores)
    {
        scores.Clear();
        foreach (var bucket in buckets)
        {
            TensorPrimitives.Add(scores, _weights.AsSpan(bucket * Lanes, scores.Length), scores);
        }

        TensorPrimitives.Multiply(scores, value, scores);
        TensorPrimitives.SoftMax<float>(scores, scores);
    }

    void Step(ReadOnlySpan<int> buckets, float value, ReadOnlySpan<float> errors)
    {
        foreach (var bucket in buckets)
        {
            for (var label = 0; label < errors.Length; label++)
            {
                var gradient = errors[label] * value;
                ref var square = ref _squares[(bucket * Lanes) + label];
                square += gradient * gradient;
                _weights[(bucket * Lanes) + label] -= Rate * gradient / (MathF.Sqrt(square) + 1e-3f);
            }
        }
    }

    void Write(Stream model, string[] labels)
    {
        var scale = TensorPrimitives.MaxMagnitude<float>(_weights) is var largest && MathF.Abs(largest) > 0 ? MathF.Abs(largest) / 127 : 1;
        var bytes = new sbyte[_weights.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (sbyte)Math.Clamp(MathF.Round(_weights[i] / scale), -127, 127);
        }

        LanguageModelFile.Write(model, labels, scale, bytes);
    }
}
