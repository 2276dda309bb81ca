namespace Kentongan.Language.Normalise;

/// <summary>Counts the phrases that stand side by side in aligned sentences (Och and Ney 2004): no word of a pair may be linked outside of it.</summary>
sealed class PhraseCounter
{
    const int LongestInformal = 3;
    const int LongestFormal = 5;

    readonly Dictionary<(string Informal, string Formal), int> _counts = [];

    public void Add(string[] informal, string[] formal, List<(int Informal, int Formal)> links)
    {
        var (toFormal, toInformal) = (Fill(informal.Length), Fill(formal.Length));
        foreach (var (i, j) in links)
        {
            (toFormal[i], toInformal[j]) = (j, i);
        }

        for (var start = 0; start < informal.Length; start++)
        {
            for (var end = start + 1; end <= Math.Min(informal.Length, start + LongestInformal); end++)
            {
                AddPhrase(string.Join(' ', informal, start, end - start), start, end, toFormal, toInformal, formal);
            }
        }
    }

    /// <summary>The pairs that are worth keeping: of single words all but the rarest of frequent ones, of longer phrases those seen twice.</summary>
    public IReadOnlyList<PhrasePair> Kept()
    {
        var formal = _counts.GroupBy(pair => pair.Key.Formal, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value), StringComparer.Ordinal);
        var informal = _counts.GroupBy(pair => pair.Key.Informal, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value), StringComparer.Ordinal);
        return
        [
            .. from pair in _counts
            let isWord = !pair.Key.Informal.Contains(' ', StringComparison.Ordinal)
            where pair.Value >= 2 || (isWord && informal[pair.Key.Informal] <= 6)
            select new PhrasePair(pair.Key.Informal, pair.Key.Formal, pair.Value, formal[pair.Key.Formal]),
        ];
    }

    void AddPhrase(string phrase, int start, int end, int[] toFormal, int[] toInformal, string[] formal)
    {
        var linked = toFormal[start..end].Where(j => j >= 0).ToArray();
        if (linked.Length == 0)
        {
            return;
        }

        var (first, last) = (linked.Min(), linked.Max());
        if (toInformal[first..(last + 1)].Any(i => i >= 0 && (i < start || i >= end)))
        {
            return;
        }

        // Formal words that are linked to nothing may belong to either neighbour: count both.
        for (var from = first; from >= 0 && (from == first || toInformal[from] < 0); from--)
        {
            for (var to = last; to < formal.Length && (to == last || toInformal[to] < 0) && to - from < LongestFormal; to++)
            {
                var key = (phrase, string.Join(' ', formal, from, to - from + 1));
                _counts[key] = _counts.GetValueOrDefault(key) + 1;
            }
        }
    }

    static int[] Fill(int length)
    {
        var links = new int[length];
        Array.Fill(links, -1);
        return links;
    }
}
