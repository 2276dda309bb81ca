namespace Kentongan.Language.Evaluation;

/// <summary>
/// Corpus BLEU-4 with one reference and no smoothing (Papineni et al. 2002), on tokens split at white space, 0–100: what sacrebleu prints with
/// <c>--tokenize none --smooth-method none</c>.
/// </summary>
public sealed class CorpusBleu
{
    const int Longest = 4;

    readonly long[] _matches = new long[Longest];
    readonly long[] _possible = new long[Longest];
    long _candidateLength;
    long _referenceLength;

    /// <summary>The score of everything added so far, 0–100.</summary>
    public double Score
    {
        get
        {
            if (_matches.Any(count => count == 0))
            {
                return 0;
            }

            var precision = Enumerable.Range(0, Longest).Average(n => Math.Log((double)_matches[n] / _possible[n]));
            var brevity = Math.Min(0, 1 - ((double)_referenceLength / _candidateLength));
            return 100 * Math.Exp(precision + brevity);
        }
    }

    public void Add(string candidate, string reference)
    {
        var (ours, theirs) = (Words(candidate), Words(reference));
        _candidateLength += ours.Length;
        _referenceLength += theirs.Length;
        for (var n = 1; n <= Longest; n++)
        {
            var expected = Grams(theirs, n);
            foreach (var (gram, count) in Grams(ours, n))
            {
                _matches[n - 1] += Math.Min(count, expected.GetValueOrDefault(gram));
            }

            _possible[n - 1] += Math.Max(0, ours.Length - n + 1);
        }
    }

    static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    static Dictionary<string, int> Grams(string[] words, int n)
    {
        var grams = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + n <= words.Length; i++)
        {
            var gram = string.Join(' ', words, i, n);
            grams[gram] = grams.GetValueOrDefault(gram) + 1;
        }

        return grams;
    }
}
