using Kentongan.Language;

namespace Kentongan.App.Cli.Learning;

/// <summary>Which columns of a file hold text and label, and how its labels are called here.</summary>
/// <param name="TextColumn">Name or number (from 1); null to find it.</param>
/// <param name="LabelColumn">Name or number (from 1); null to find it.</param>
/// <param name="Map">Label of the file → our label.</param>
sealed record Columns(string? TextColumn, string? LabelColumn, IReadOnlyDictionary<string, string> Map)
{
    /// <summary>Without a header, the first column is the text and the second what it becomes: pairs of sentences or words.</summary>
    public bool InOrder { get; init; }

    public static Columns Found { get; } = new(null, null, new Dictionary<string, string>(StringComparer.Ordinal));
}

/// <summary>Reads examples from the files of data sets, with or without a header.</summary>
static class LabelledFile
{
    /// <summary>Every row that has both a text and a label, in order. <c>LABEL=FILE</c> gives all texts of a file one label.</summary>
    public static IReadOnlyList<LabelledText> Read(string path, Columns columns)
    {
        if (path.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && !File.Exists(path))
        {
            var texts = Table.Read(path[(at + 1)..], [columns.TextColumn ?? "text"], linesAreTexts: true);
            return [.. Pick(texts, TextOf(texts, columns.TextColumn, null), _ => path[..at], columns.Map)];
        }

        var table = Table.Read(path, [.. new[] { columns.TextColumn, columns.LabelColumn }.OfType<string>()]);
        if (columns.InOrder && table.Names.Count == 0 && columns is { TextColumn: null, LabelColumn: null })
        {
            return [.. Pick(table, 0, row => row.Length > 1 ? row[1] : "", columns.Map)];
        }

        var label = Named(table, columns.LabelColumn) ?? ColumnNames.Label(table, Named(table, columns.TextColumn));
        var text = TextOf(table, columns.TextColumn, label);
        var labels = label ?? ByVariety(table, text);
        var examples = Pick(table, text, row => labels < row.Length ? row[labels] : "", columns.Map).ToList();
        return examples.Count > 0
            ? examples
            : throw new UnusableInputException($"{path} has no row with a text and a label: say which with --text-column and --label-column.");
    }

    static IEnumerable<LabelledText> Pick(Table table, int text, Func<string[], string> labelOf, IReadOnlyDictionary<string, string> map) =>
        from weight in new[] { WeightColumn(table) }
        from row in table.Rows
        where text < row.Length
        let label = labelOf(row).Trim()
        where label.Length > 0 && !string.IsNullOrWhiteSpace(row[text])
        select new LabelledText(row[text], map.GetValueOrDefault(label, label)) { Weight = Weight(row, weight) };

    /// <summary>A column of that name says how much an example counts in training.</summary>
    static int? WeightColumn(Table table) => table.Names.Contains("weight", StringComparer.OrdinalIgnoreCase) ? table.Find("weight") : null;

    static float Weight(string[] row, int? column) =>
        column < row.Length && float.TryParse(row[column.Value], System.Globalization.CultureInfo.InvariantCulture, out var weight) ? weight : 1;

    static int? Named(Table table, string? name) => name is null
        ? null
        : table.Find(name) ?? throw new UnusableInputException(
            $"{table.Origin} has no column '{name}': it has {(table.Names.Count > 0 ? string.Join(", ", table.Names) : "no header, so give a number from 1")}.");

    static int TextOf(Table table, string? name, int? label) =>
        Named(table, name) ?? ColumnNames.Text(table, label) ?? ByLength(table, label);

    // Without a name, the text is the column with the longest cells and the label the one with the fewest different ones.
    static int ByLength(Table table, int? except) => Candidates(table, except)
        .MaxBy(column => Sample(table, column).Sum(cell => (long)cell.Length));

    static int ByVariety(Table table, int text) => Candidates(table, text)
        .Where(column => Sample(table, column).Distinct(StringComparer.Ordinal).Skip(1).Any())
        .DefaultIfEmpty(text == 0 ? 1 : 0)
        .MinBy(column => Sample(table, column).Distinct(StringComparer.Ordinal).Count());

    static IEnumerable<int> Candidates(Table table, int? except) =>
        Enumerable.Range(0, table.Rows.Count == 0 ? 1 : table.Rows[0].Length).Where(column => column != except).DefaultIfEmpty(0);

    static IEnumerable<string> Sample(Table table, int column) =>
        table.Rows.Take(500).Select(row => column < row.Length ? row[column] : "");
}
