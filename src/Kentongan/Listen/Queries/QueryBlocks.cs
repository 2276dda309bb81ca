namespace Kentongan.Listen.Queries;

/// <summary>
/// A query as the topic builder shows it: lists of words and phrases that must all, may, or must not occur. Every entry
/// is written as in the query language, without parentheses.
/// </summary>
public sealed record QueryBlocks
{
    /// <summary>All of these.</summary>
    public IReadOnlyList<string> AllOf { get; init; } = [];

    /// <summary>Of each group at least one.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AnyOf { get; init; } = [];

    /// <summary>Exactly these phrases, without quotation marks.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>None of these.</summary>
    public IReadOnlyList<string> NoneOf { get; init; } = [];

    /// <summary>The text of the same query; entries of several words count as phrases.</summary>
    public string ToText() => string.Join(' ', Written());

    /// <summary>The blocks of <paramref name="query"/>, null when it says more than blocks can show.</summary>
    public static QueryBlocks? Of(QueryNode query)
    {
        IReadOnlyList<QueryNode> parts = query is All all ? all.Parts : [query];
        var (allOf, anyOf, phrases, noneOf) = (new List<string>(), new List<IReadOnlyList<string>>(), new List<string>(), new List<string>());
        foreach (var part in parts)
        {
            switch (part)
            {
                case Words { Terms.Count: > 1 } phrase when phrase.Terms.All(term => term.Form == TermForm.Word):
                    phrases.Add(string.Join(' ', phrase.Terms.Select(term => term.Text)));
                    break;
                case Words or Field:
                    allOf.Add(QueryWriter.Write(part));
                    break;
                case Any any when any.Parts.All(IsEntry):
                    anyOf.Add([.. any.Parts.Select(QueryWriter.Write)]);
                    break;
                case Not { Part: Words or Field } not:
                    noneOf.Add(QueryWriter.Write(not.Part));
                    break;
                case Not { Part: Any none } when none.Parts.All(IsEntry):
                    noneOf.AddRange(none.Parts.Select(QueryWriter.Write));
                    break;
                default:
                    return null;
            }
        }

        return new() { AllOf = allOf, AnyOf = anyOf, Phrases = phrases, NoneOf = noneOf };
    }

    static bool IsEntry(QueryNode node) => node is Words or Field;

    IEnumerable<string> Written()
    {
        foreach (var entry in AllOf.Where(IsFilled))
        {
            yield return Entry(entry);
        }

        foreach (var phrase in Phrases.Where(IsFilled))
        {
            yield return $"\"{phrase.Trim().Trim('"')}\"";
        }

        foreach (var group in AnyOf)
        {
            var entries = group.Where(IsFilled).Select(Entry).ToList();
            if (entries.Count > 0)
            {
                yield return entries.Count == 1 ? entries[0] : $"({string.Join(" OR ", entries)})";
            }
        }

        foreach (var entry in NoneOf.Where(IsFilled))
        {
            yield return "-" + Entry(entry);
        }
    }

    static bool IsFilled(string entry) => !string.IsNullOrWhiteSpace(entry);

    // What somebody types into a box is one word or one phrase, unless it already is a term of the language.
    static string Entry(string entry)
    {
        var text = entry.Trim();
        return !QueryWriter.IsOperator(text) && Query.Parse(text).Query?.Root is Words or Field ? text : $"\"{text.Replace("\"", " ", StringComparison.Ordinal)}\"";
    }
}
