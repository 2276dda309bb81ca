using System.Text;

namespace Kentongan.Language.Classify.Learning;

/// <summary>
/// The examples that we wrote ourselves (the folder <c>training</c>) under lines of labels: patterns with choices and slots, expanded with a seed, and texts that
/// stand for themselves.
/// </summary>
public sealed class ExampleBook
{
    readonly List<Pattern> _patterns = [];
    readonly Dictionary<string, string[]> _slots = new(StringComparer.Ordinal);

    /// <summary>How many patterns were read.</summary>
    public int Count => _patterns.Count;

    /// <summary>The examples that come with the library.</summary>
    public static ExampleBook Shipped()
    {
        var book = new ExampleBook();
        using var slots = Open("slots.txt");
        book.ReadSlots(slots);
        ForEach("examples/", book.ReadPatterns);
        ForEach("written/", book.ReadTexts);
        return book;
    }

    static void ForEach(string folder, Action<TextReader> read)
    {
        foreach (var name in typeof(ExampleBook).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = Open(name);
            read(reader);
        }
    }

    static StreamReader Open(string resource) => new(typeof(ExampleBook).Assembly.GetManifestResourceStream(resource)
        ?? throw new InvalidOperationException($"The build left out training/{resource}."));

    /// <summary>Reads <c>name: choice | choice</c> lines.</summary>
    public void ReadSlots(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(':', 2) is [var name, var choices])
            {
                _slots[name.Trim()] = [.. choices.Split('|').Select(choice => choice.Trim())];
            }
        }
    }

    /// <summary>Reads a file of patterns.</summary>
    public void ReadPatterns(TextReader reader) => Read(reader, isPattern: true);

    /// <summary>Reads a file of texts that stand for themselves: a bracket is a bracket.</summary>
    public void ReadTexts(TextReader reader) => Read(reader, isPattern: false);

    void Read(TextReader reader, bool isPattern)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("@ ", StringComparison.Ordinal))
            {
                labels = line[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
            }
            else if (line.Length > 0)
            {
                _patterns.Add(new Pattern(line, labels, isPattern));
            }
        }
    }

    /// <summary>How to expand patterns.</summary>
    /// <param name="Task">Whose labels.</param>
    /// <param name="Times">Texts a pattern.</param>
    /// <param name="Weight">How much each text of a pattern counts.</param>
    public sealed record Expansion(string Task, int Times, int Seed, float Weight = 1)
    {
        /// <summary>How much a text that stands for itself counts; it is given twice, as it is and roughened.</summary>
        public float Written { get; init; } = 1;
    }

    /// <summary>Expands the patterns that have a label of the task and whose number <paramref name="keep"/> accepts; every second text is roughened.</summary>
    public IEnumerable<Example> Expand(Expansion how, Func<int, bool> keep) =>
        Numbers(keep).Where(at => _patterns[at].Labels.ContainsKey(how.Task)).SelectMany(at => Expand(at, _patterns[at].Labels[how.Task], how));

    /// <summary>Expands the patterns that have no label of the task, as examples of <paramref name="label"/>.</summary>
    public IEnumerable<Example> ExpandWithout(Expansion how, string label, Func<int, bool> keep) =>
        Numbers(keep).Where(at => !_patterns[at].Labels.ContainsKey(how.Task)).SelectMany(at => Expand(at, label, how));

    IEnumerable<int> Numbers(Func<int, bool> keep) => Enumerable.Range(0, _patterns.Count).Where(keep);

    IEnumerable<Example> Expand(int at, string label, Expansion how)
    {
        var random = new Random(how.Seed + at);
        var (text, isPattern) = (_patterns[at].Text, _patterns[at].IsPattern);
        var (times, weight) = isPattern ? (how.Times, how.Weight) : (2, how.Written / 2);
        for (var i = 0; i < times; i++)
        {
            var expanded = isPattern ? Expand(text, random) : text;
            yield return new Example(i % 2 == 0 ? expanded : Roughening.Of(expanded, random), label.Split(','), weight);
        }
    }

    string Expand(string pattern, Random random)
    {
        var result = new StringBuilder(pattern.Length * 2);
        for (var i = 0; i < pattern.Length;)
        {
            var close = pattern[i] switch { '(' => ')', '{' => '}', _ => '\0' };
            var end = close == '\0' ? -1 : pattern.IndexOf(close, i);
            if (end < 0)
            {
                result.Append(pattern[i++]);
                continue;
            }

            var inside = pattern[(i + 1)..end];
            var choices = close == ')' ? inside.Split('|') : _slots.GetValueOrDefault(inside, [inside]);
            var chosen = choices[random.Next(choices.Length)];
            result.Append(close == ')' ? Expand(chosen, random) : chosen);
            i = end + 1;
        }

        return result.ToString().Replace("  ", " ", StringComparison.Ordinal).Trim();
    }

    sealed record Pattern(string Text, IReadOnlyDictionary<string, string> Labels, bool IsPattern);
}
