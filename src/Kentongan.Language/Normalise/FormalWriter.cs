using Kentongan.Language.Tokens;

namespace Kentongan.Language.Normalise;

/// <summary>
/// Rewrites a sentence as a careful writer would, punctuation included: of all ways to cover it with known phrases, in order, the one that is
/// most probable as a translation and as formal Indonesian (Koehn et al. 2003, without reordering). For reports and for judging; a stream of
/// posts is normalised word by word by <see cref="Normaliser"/>.
/// </summary>
public sealed class FormalWriter
{
    const int Beam = 12;
    const int MostOptions = 8;
    const int LongestPhrase = 3;
    const float OrderWeight = 0.3f;
    const float WordBonus = 1f;
    const float FormalShareWeight = 0.2f;
    const double LexiconCount = 2;

    readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    readonly List<string> _words = [];
    readonly Dictionary<string, List<PhrasePair>> _pairs;
    readonly IReadOnlyDictionary<string, string> _lexicon;
    readonly WordOrder _order;
    readonly int _known;

    public FormalWriter(NormaliseModel model)
    {
        _lexicon = model.Lexicon;
        _pairs = model.Pairs.GroupBy(pair => pair.Informal, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        _order = new WordOrder(model.Sequences, IdOf);
        _known = _words.Count;
    }

    /// <summary>The sentence written formally; words are divided by blanks, as they came.</summary>
    public string Write(string sentence)
    {
        var words = NormaliseTrainer.Words(sentence);
        var local = new List<string>();
        int Id(string word) => IdOf(word, local);
        var beams = new Dictionary<(int, int), Path>[words.Length + 1];
        beams[0] = new() { [(Id("<s>"), Id("<s>"))] = new Path(0, null, []) };
        for (var i = 0; i < words.Length; i++)
        {
            Extend(beams, i, Options(words, i, Id));
        }

        var best = beams[^1]?.Values.MaxBy(path => path.Score) ?? new Path(0, null, []);
        return string.Join(' ', best.Words().Select(id => WordOf(id, local)).Where(word => word != NormaliseTrainer.End));
    }

    void Extend(Dictionary<(int, int), Path>[] beams, int i, List<Option> options)
    {
        foreach (var ((first, second), path) in (beams[i] ?? []).OrderByDescending(pair => pair.Value.Score).Take(Beam))
        {
            foreach (var option in options)
            {
                var (score, before, last) = (path.Score + option.Score, first, second);
                foreach (var word in option.Formal)
                {
                    score += (OrderWeight * _order.LogProbability(before, last, word)) + WordBonus;
                    (before, last) = (last, word);
                }

                var beam = beams[i + option.Length] ??= [];
                if (!beam.TryGetValue((before, last), out var rival) || rival.Score < score)
                {
                    beam[(before, last)] = new Path(score, path, option.Formal);
                }
            }
        }
    }

    List<Option> Options(string[] words, int start, Func<string, int> id)
    {
        var options = new List<Option>();
        for (var length = 1; length <= LongestPhrase && start + length <= words.Length; length++)
        {
            var phrase = length == 1 ? words[start] : string.Join(' ', words, start, length);
            var counts = CountsOf(phrase, length);
            var total = counts.Sum(count => count.Count) + (length > 1 ? 1 : 0);
            options.AddRange(counts.OrderByDescending(count => count.Count).Take(MostOptions).Select(count => new Option(
                length,
                [.. count.Formal.Split(' ').Select(id)],
                (float)(Math.Log(count.Count / total) + (FormalShareWeight * Math.Log(count.Of == 0 ? 0.5 : (count.Count + 0.5) / (count.Of + 3.5)))))));
        }

        return options;
    }

    List<(string Formal, double Count, int Of)> CountsOf(string phrase, int length)
    {
        var seen = _pairs.GetValueOrDefault(phrase);
        var counts = seen?.Select(pair => (pair.Formal, (double)pair.Count, pair.FormalCount)).ToList() ?? [];
        if (length > 1)
        {
            return counts;
        }

        var written = _lexicon.GetValueOrDefault(phrase) ?? (seen is null ? _lexicon.GetValueOrDefault(Folding.Fold(phrase)) : null);
        if (written is not null)
        {
            Add(counts, written, LexiconCount);
        }

        Add(counts, phrase, phrase == NormaliseTrainer.End ? 0.1 : written is not null ? 0.2 : _ids.TryGetValue(phrase, out var id) && id < _known ? 5 : 3);
        return counts;
    }

    static void Add(List<(string Formal, double Count, int Of)> counts, string formal, double more)
    {
        var at = counts.FindIndex(count => count.Formal == formal);
        if (at < 0)
        {
            counts.Add((formal, more, 0));
        }
        else
        {
            counts[at] = counts[at] with { Count = counts[at].Count + more };
        }
    }

    int IdOf(string word)
    {
        if (!_ids.TryGetValue(word, out var id))
        {
            _ids[word] = id = _words.Count;
            _words.Add(word);
        }

        return id;
    }

    // Words that the model has never seen live for one sentence, so that a writer can be shared and does not grow.
    int IdOf(string word, List<string> local)
    {
        if (_ids.TryGetValue(word, out var id))
        {
            return id;
        }

        var at = local.IndexOf(word);
        if (at < 0)
        {
            local.Add(word);
            at = local.Count - 1;
        }

        return _known + at;
    }

    string WordOf(int id, List<string> local) => id < _known ? _words[id] : local[id - _known];

    sealed record Option(int Length, int[] Formal, float Score);

    sealed record Path(float Score, Path? Before, int[] Formal)
    {
        public IEnumerable<int> Words()
        {
            var parts = new Stack<int[]>();
            for (var path = this; path is not null; path = path.Before)
            {
                parts.Push(path.Formal);
            }

            return parts.SelectMany(part => part);
        }
    }
}
