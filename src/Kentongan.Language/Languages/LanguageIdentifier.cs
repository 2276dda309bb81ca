using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Languages;

/// <summary>
/// Says in which language a text is written: a linear model over hashed letter sequences and words, quantised to a byte a weight. A text
/// without Latin letters is told by its script.
/// </summary>
public sealed class LanguageIdentifier : ITextClassifier
{
    internal const int Lanes = 16;
    const int MostFeatures = 4096;
    const int FlushEvery = 256;
    const int FewWords = 6;

    // What a few words are before one has read them: in Indonesia rather Indonesian than a sister that shares them, and hardly ever Malay (odds of 2 and 1/10).
    static readonly (string Code, float LogOdds)[] _usual = [(LanguageCodes.Indonesian, MathF.Log(2)), ("msa", -MathF.Log(10))];

    readonly sbyte[] _weights;
    readonly float _scale;
    readonly string[] _labels;
    readonly Spares<WordRows> _rows = new(() => new());

    internal LanguageIdentifier(string[] labels, sbyte[] weights, float scale)
    {
        (_labels, _weights, _scale) = (labels, weights, scale);
    }

    public IReadOnlyList<string> Labels => _labels;

    /// <summary>The model that comes with the library.</summary>
    public static LanguageIdentifier Shipped()
    {
        using var stream = Resources.Open("language.model");
        return LanguageModelFile.Read(stream);
    }

    /// <summary>Reads a model that <see cref="LanguageTrainer"/> wrote.</summary>
    public static LanguageIdentifier Read(Stream stream) => LanguageModelFile.Read(stream);

    /// <summary>The most probable language of <paramref name="text"/>.</summary>
    public LanguageGuess Guess(TokenizedText text)
    {
        Span<float> probabilities = stackalloc float[Lanes];
        probabilities = probabilities[.._labels.Length];
        Score(text, probabilities);
        var best = TensorPrimitives.IndexOfMax<float>(probabilities);
        return new(_labels[best], probabilities[best]);
    }

    /// <inheritdoc/>
    public void Score(TokenizedText text, Span<float> probabilities)
    {
        probabilities.Clear();
        if (Scripts.LanguageOf(text) is { } code)
        {
            probabilities[Math.Max(0, Array.IndexOf(_labels, code))] = 1;
            return;
        }

        Span<int> sums = stackalloc int[Lanes];
        sums.Clear();
        var rows = _rows.Borrow();
        var count = Sum(text, rows, sums);
        _rows.GiveBack(rows);
        var scale = _scale / MathF.Sqrt(Math.Max(1, count));
        for (var label = 0; label < _labels.Length; label++)
        {
            probabilities[label] = sums[label] * scale;
        }

        if (HasFewWords(text))
        {
            ExpectTheUsual(probabilities);
        }

        TensorPrimitives.SoftMax<float>(probabilities[.._labels.Length], probabilities);
    }

    static bool HasFewWords(TokenizedText text)
    {
        var words = 0;
        for (var i = 0; i < text.Count && words < FewWords; i++)
        {
            words += text.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
        }

        return words is > 0 and < FewWords;
    }

    void ExpectTheUsual(Span<float> scores)
    {
        foreach (var (code, logOdds) in _usual)
        {
            if (Array.IndexOf(_labels, code) is >= 0 and var label)
            {
                scores[label] += logOdds;
            }
        }
    }

    /// <summary>Adds up the weights of all features and returns how many these are. What a word adds is remembered, since most words come again.</summary>
    [SkipLocalsInit]
    int Sum(TokenizedText text, WordRows rows, Span<int> sums)
    {
        Span<int> buckets = stackalloc int[MostFeatures];
        var count = 0;
        ulong before = 0;
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            if (!WordGrams.HasRoom(text, i, count, buckets.Length))
            {
                break;
            }

            var hash = text.Hashes[i];
            var row = rows.Of(hash, out var features);
            if (features == 0)
            {
                features = WordGrams.OfWord(text.Folded(i), hash, buckets);
                Sum(buckets[..features], row);
                rows.Filled(hash, features);
            }

            WordRows.Add(row, sums);
            var beside = WordGrams.Beside(text.Written(i), before, hash, buckets);
            Sum(buckets[..beside], sums);
            count += features + beside;
            before = hash;
        }

        return count;
    }

    // Sixteen labels a row of bytes: 16-bit lanes hold 256 rows before they are added to the 32-bit sums.
    void Sum(ReadOnlySpan<int> buckets, Span<int> sums)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        var (low, high) = (Vector256.Create<int>(sums), Vector256.Create<int>(sums[(Lanes / 2)..]));
        for (var start = 0; start < buckets.Length; start += FlushEvery)
        {
            var rows = Vector256<short>.Zero;
            foreach (var bucket in buckets[start..Math.Min(buckets.Length, start + FlushEvery)])
            {
                rows += Vector256.WidenLower(Vector128.LoadUnsafe(ref weights, (nuint)bucket * Lanes).ToVector256Unsafe());
            }

            low += Vector256.WidenLower(rows);
            high += Vector256.WidenUpper(rows);
        }

        low.CopyTo(sums);
        high.CopyTo(sums[(Lanes / 2)..]);
    }
}

/// <summary>A language and how probable it is, 0–1.</summary>
/// <param name="Code">ISO 639-3, one of <see cref="LanguageCodes.All"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LanguageGuess(string Code, float Probability);
