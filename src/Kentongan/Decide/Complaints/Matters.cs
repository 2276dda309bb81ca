using Kentongan.Language.Stems;

namespace Kentongan.Decide.Complaints;

/// <summary>What a complaint or question says, as far as its matter can be told: its words, never who said it.</summary>
/// <param name="Number">The complaint.</param>
/// <param name="Words">Content words of text and title, in order.</param>
public sealed record MatterText(int Number, IReadOnlyList<string> Words);

/// <summary>Complaints and questions that concern the same matter.</summary>
/// <param name="Numbers">Their numbers, in the order given.</param>
/// <param name="Words">The words that tell this matter from the others, weightiest first.</param>
public sealed record Matter(IReadOnlyList<int> Numbers, IReadOnlyList<string> Words);

/// <summary>
/// Groups by likeness of stemmed words: cosine of tf·idf vectors against the middle of each group (leader clustering), so that a complaint and
/// a question need not share a sentence, only what they are about. Words that most texts have weigh nothing.
/// </summary>
public static class Matters
{
    /// <summary>The least cosine; chosen on planted matters so that few groups mix two of them.</summary>
    const double Alike = 0.2;
    const int NameLength = 4;

    static readonly Stemmer _stemmer = Stemmer.Shipped();

    /// <summary>Groups of all texts, the largest first; a text that is like no other is a group of its own.</summary>
    public static IReadOnlyList<Matter> Of(IReadOnlyList<MatterText> texts)
    {
        var stems = texts.Select(text => text.Words.Select(_stemmer.Stem).Distinct(StringComparer.Ordinal).ToArray()).ToList();
        var weights = Weights(stems);
        var groups = new List<Group>();
        foreach (var (text, words) in texts.Zip(stems))
        {
            var vector = Vector(words, weights);
            var best = groups.MaxBy(group => group.Likeness(vector));
            if (best is null || best.Likeness(vector) < Alike)
            {
                groups.Add(best = new());
            }

            best.Add(text, vector);
        }

        return [.. groups.OrderByDescending(group => group.Members.Count).Select(group => new Matter(group.Members, group.Name(NameLength)))];
    }

    /// <summary>Logarithm of how rare a word is among the texts: 0 for a word that all have.</summary>
    static Dictionary<string, double> Weights(List<string[]> texts) => texts.SelectMany(words => words).CountBy(word => word, StringComparer.Ordinal)
        .ToDictionary(count => count.Key, count => Math.Log((1.0 + texts.Count) / count.Value), StringComparer.Ordinal);

    static Dictionary<string, double> Vector(string[] words, Dictionary<string, double> weights)
    {
        var length = Math.Sqrt(words.Sum(word => weights[word] * weights[word]));
        return length == 0 ? [] : words.ToDictionary(word => word, word => weights[word] / length, StringComparer.Ordinal);
    }

    sealed class Group
    {
        readonly Dictionary<string, double> _sum = new(StringComparer.Ordinal);
        readonly Dictionary<string, string> _spelled = new(StringComparer.Ordinal);

        public List<int> Members { get; } = [];

        public double Likeness(Dictionary<string, double> vector)
        {
            var (dot, square) = (0.0, 0.0);
            foreach (var (word, weight) in vector)
            {
                dot += weight * _sum.GetValueOrDefault(word);
            }

            foreach (var weight in _sum.Values)
            {
                square += weight * weight;
            }

            return square == 0 ? 0 : dot / Math.Sqrt(square);
        }

        public void Add(MatterText text, Dictionary<string, double> vector)
        {
            Members.Add(text.Number);
            foreach (var (word, weight) in vector)
            {
                _sum[word] = _sum.GetValueOrDefault(word) + weight;
            }

            foreach (var word in text.Words)
            {
                _spelled.TryAdd(_stemmer.Stem(word), word);
            }
        }

        public IReadOnlyList<string> Name(int length) =>
            [.. _sum.OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Take(length).Select(word => _spelled[word.Key])];
    }
}
