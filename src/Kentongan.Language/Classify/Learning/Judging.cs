using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify.Learning;

/// <summary>Judges a model on examples that it has not learned from.</summary>
static class Judging
{
    /// <summary>Figures of <paramref name="model"/> on <paramref name="examples"/>; a label is answered when it is the best, or above one half where labels do not exclude each other.</summary>
    public static HeldOut Of(LinearModel model, IReadOnlyList<Example> examples)
    {
        if (examples.Count == 0)
        {
            return HeldOut.Nothing;
        }

        var counts = new Counts[model.Labels.Count];
        var right = 0;
        var (text, classifier) = (new TokenizedText(), new LinearClassifier(model));
        var probabilities = new float[model.Labels.Count];
        foreach (var example in examples)
        {
            text.Read(example.Text);
            classifier.Score(text, probabilities);
            var best = LinearClassifier.Best(probabilities);
            var allRight = true;
            for (var label = 0; label < counts.Length; label++)
            {
                var answered = model.IsExclusive ? label == best : probabilities[label] > 0.5f;
                allRight &= counts[label].Add(example.Labels.Contains(model.Labels[label], StringComparer.Ordinal), answered);
            }

            right += allRight ? 1 : 0;
        }

        var labels = counts.Select(count => count.ToLabel()).ToArray();
        return new HeldOut(examples.Count, (double)right / examples.Count, labels.Where(label => label.Support > 0).Select(label => label.F1).DefaultIfEmpty().Average(), labels);
    }

    struct Counts
    {
        int _hits;
        int _missed;
        int _false;
        int _rejected;

        public bool Add(bool wanted, bool answered)
        {
            _hits += wanted && answered ? 1 : 0;
            _missed += wanted && !answered ? 1 : 0;
            _false += !wanted && answered ? 1 : 0;
            _rejected += !wanted && !answered ? 1 : 0;
            return wanted == answered;
        }

        public readonly HeldOut.Label ToLabel() => new(
            Share(_hits, _hits + _missed), Share(_rejected, _rejected + _false), Share(2 * _hits, (2 * _hits) + _missed + _false), _hits + _missed);

        static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
    }
}
