namespace Kentongan.Language.Evaluation;

/// <summary>How often each true label was answered with each label: what accuracy and F1 are made of.</summary>
public sealed class ConfusionMatrix
{
    readonly Dictionary<(string Truth, string Answer), int> _counts = [];
    readonly SortedSet<string> _truths = new(StringComparer.Ordinal);

    /// <summary>Judged texts.</summary>
    public int Total { get; private set; }

    /// <summary>The labels that occur as truth, sorted.</summary>
    public IReadOnlyCollection<string> Truths => _truths;

    /// <summary>Share of texts whose answer is the truth, 0–1; 0 when there is none.</summary>
    public double Accuracy => Total == 0 ? 0 : (double)_truths.Sum(label => Count(label, label)) / Total;

    /// <summary>The unweighted mean of the F1 of every label that occurs as truth, 0–1.</summary>
    public double MacroF1 => _truths.Count == 0 ? 0 : _truths.Average(label => ScoreOf(label).F1);

    public void Add(string truth, string answer)
    {
        _truths.Add(truth);
        _counts[(truth, answer)] = Count(truth, answer) + 1;
        Total++;
    }

    public int Count(string truth, string answer) => _counts.GetValueOrDefault((truth, answer));

    /// <summary>Precision, recall and F1 of one label.</summary>
    public ClassScore ScoreOf(string label)
    {
        var hits = Count(label, label);
        var answered = _counts.Where(pair => pair.Key.Answer == label).Sum(pair => pair.Value);
        var support = _counts.Where(pair => pair.Key.Truth == label).Sum(pair => pair.Value);
        return ClassScore.From(hits, answered, support);
    }

    /// <summary>The counts as truth → answer → texts, only where there are any.</summary>
    public SortedDictionary<string, SortedDictionary<string, int>> ToTable()
    {
        var table = new SortedDictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var ((truth, answer), count) in _counts)
        {
            if (!table.TryGetValue(truth, out var row))
            {
                table[truth] = row = new SortedDictionary<string, int>(StringComparer.Ordinal);
            }

            row[answer] = count;
        }

        return table;
    }
}
