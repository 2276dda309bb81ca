namespace Kentongan.Language.Normalise;

/// <summary>How often informal and formal words were paired so far, and how alike they are written.</summary>
sealed class WordPairs
{
    readonly Dictionary<(string, string), double> _counts = [];
    readonly Dictionary<string, double> _totals = new(StringComparer.Ordinal);
    readonly Dictionary<(string, string), double> _likeness;

    public WordPairs(IEnumerable<KeyValuePair<string, string>> lexicon, WordPairs? before = null)
    {
        _likeness = before?._likeness ?? [];
        foreach (var (informal, formal) in lexicon.Where(pair => !pair.Value.Contains(' ', StringComparison.Ordinal)))
        {
            Add(informal, formal);
        }
    }

    public void Add(string informal, string formal)
    {
        _counts[(informal, formal)] = _counts.GetValueOrDefault((informal, formal)) + 1;
        _totals[informal] = _totals.GetValueOrDefault(informal) + 1;
    }

    /// <summary>Share of the pairings of <paramref name="informal"/> that were with <paramref name="formal"/>, 0–1.</summary>
    public double Share(string informal, string formal) => _counts.GetValueOrDefault((informal, formal)) / (_totals.GetValueOrDefault(informal) + 1);

    /// <summary>One less the edit distance over the longer word's length, 0–1.</summary>
    public double Likeness(string first, string second)
    {
        if (!_likeness.TryGetValue((first, second), out var likeness))
        {
            _likeness[(first, second)] = likeness = char.IsLetter(first[0]) && char.IsLetter(second[0])
                ? Math.Max(0, 1 - ((double)EditDistance(first, second) / Math.Max(first.Length, second.Length)))
                : 0;
        }

        return likeness;
    }

    static int EditDistance(string first, string second)
    {
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                (before, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, before + (first[i - 1] == second[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
