namespace Kentongan.Language.Normalise;

/// <summary>Learns a <see cref="NormaliseModel"/> from sentences written informally and formally, and a written lexicon.</summary>
public static class NormaliseTrainer
{
    /// <summary>Stands behind the last word, so that how sentences end is learned too.</summary>
    internal const string End = "</s>";

    const int Rounds = 3;
    const int SequenceLength = 3;

    /// <summary>Learns from pairs whose text is informal and whose label is the same, formal; both as words divided by blanks.</summary>
    public static NormaliseModel Learn(IReadOnlyDictionary<string, string> lexicon, IReadOnlyList<LabelledText> pairs)
    {
        var sentences = pairs.Select(pair => (Informal: Words(pair.Text), Formal: Words(pair.Label))).ToList();
        var known = new WordPairs(lexicon);
        List<(int, int)>[] links = [];
        for (var round = 0; round < Rounds; round++)
        {
            links = [.. sentences.Select(pair => Alignment.Of(pair.Informal, pair.Formal, known))];
            known = Count(lexicon, known, sentences, links);
        }

        var phrases = new PhraseCounter();
        for (var i = 0; i < sentences.Count; i++)
        {
            phrases.Add(sentences[i].Informal, sentences[i].Formal, links[i]);
        }

        return new NormaliseModel { Lexicon = lexicon, Pairs = phrases.Kept(), Sequences = Sequences(sentences.Select(pair => pair.Formal)) };
    }

    internal static string[] Words(string text) => [.. text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), End];

    static WordPairs Count(
        IReadOnlyDictionary<string, string> lexicon, WordPairs before, List<(string[] Informal, string[] Formal)> sentences, List<(int Informal, int Formal)>[] links)
    {
        var counted = new WordPairs(lexicon, before);
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var (informal, formal) in links[i])
            {
                counted.Add(sentences[i].Informal[informal], sentences[i].Formal[formal]);
            }
        }

        return counted;
    }

    static Dictionary<string, int> Sequences(IEnumerable<string[]> sentences)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var words in sentences.Select(sentence => (string[])["<s>", "<s>", .. sentence]))
        {
            for (var end = SequenceLength; end <= words.Length; end++)
            {
                for (var length = 1; length <= SequenceLength; length++)
                {
                    var sequence = string.Join(' ', words, end - length, length);
                    counts[sequence] = counts.GetValueOrDefault(sequence) + 1;
                }
            }
        }

        return counts.Where(pair => pair.Value >= 2 || pair.Key.AsSpan().Count(' ') < SequenceLength - 1).ToDictionary(StringComparer.Ordinal);
    }
}
