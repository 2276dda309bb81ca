using Kentongan.Language.Classify.Learning;

namespace Kentongan.App.Cli.Learning;

/// <summary>A set of texts with one or many abuse labels each.</summary>
sealed record AbuseFile(IReadOnlyList<string> Texts, IReadOnlyList<AbuseFile.Label> Labels)
{
    /// <summary>One label of every text.</summary>
    /// <param name="Name">Our label; <c>any</c> when the file does not say which.</param>
    /// <param name="Yes">What the file writes where it holds.</param>
    /// <param name="No">What the file writes where it does not.</param>
    public sealed record Label(string Name, string Yes, string No, IReadOnlyList<string> Values)
    {
        public string Truth(int text) => Values[text];
    }

    static readonly string[] _yes = ["1", "true", "yes", "ya", "hs", "hate", "hate_speech", "hate speech", "abusive", "kasar", "toxic"];

    /// <summary>Reads files with the same columns as one set.</summary>
    public static AbuseFile Read(IReadOnlyList<string> paths, Columns columns)
    {
        var files = paths.Select(path => Read(path, columns)).ToList();
        return files is [var only] ? only : new(
            [.. files.SelectMany(file => file.Texts)],
            [.. files[0].Labels.Select((label, at) => label with { Values = [.. files.SelectMany(file => file.Labels[at].Values)] })]);
    }

    static AbuseFile Read(string path, Columns columns)
    {
        var table = Table.Read(path, [.. new[] { columns.TextColumn, columns.LabelColumn }.OfType<string>(), "HS", "Abusive"]);
        var text = (columns.TextColumn is { } named ? table.Find(named) : ColumnNames.Text(table, null)) ?? 0;
        var wanted = columns.LabelColumn is { } one
            ? [table.Find(one) ?? throw new UnusableInputException($"{path} has no column '{one}': it has {string.Join(", ", table.Names)}.")]
            : KnownColumns(table, text);
        if (wanted.Count == 0)
        {
            throw new UnusableInputException($"{path} has no column of labels (HS, Abusive …): say which with --label-column.");
        }

        var rows = table.Rows.Where(row => row.Length > Math.Max(text, wanted.Max()) && !string.IsNullOrWhiteSpace(row[text])).ToList();
        return new([.. rows.Select(row => EscapedText.Decode(row[text]))], [.. wanted.Select(column => ToLabel(table, column, rows, columns.Map))]);
    }

    /// <summary>The texts with those of our labels that hold.</summary>
    public IEnumerable<Example> Examples() =>
        Texts.Select((text, i) => new Example(text, [.. Labels.Where(label => label.Truth(i) == label.Yes).Select(label => label.Name)]));

    static List<int> KnownColumns(Table table, int text)
    {
        var known = Enumerable.Range(0, table.Names.Count).Where(column => column != text && OurName(table.Names[column]) is not null).ToList();
        return known.Count > 0 || ColumnNames.Label(table, text) is not { } label ? known : [label];
    }

    static Label ToLabel(Table table, int column, List<string[]> rows, IReadOnlyDictionary<string, string> map)
    {
        var values = rows.Select(row => map.GetValueOrDefault(row[column].Trim(), row[column].Trim())).ToList();
        var distinct = values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var yes = distinct.Find(value => _yes.Contains(value, StringComparer.OrdinalIgnoreCase)) ?? "1";
        var name = (table.Names.Count > column ? OurName(table.Names[column]) : null) ?? OurName(yes) ?? "any";
        return new(name, yes, distinct.Find(value => value != yes) ?? "0", [.. values]);
    }

    /// <summary>Our label for the name of a column, or for the value that says yes.</summary>
    static string? OurName(string name) => name.ToLowerInvariant() switch
    {
        "hs" or "hate" or "hate_speech" or "hate speech" => "hate",
        "abusive" or "kasar" => "abusive",
        "hs_individual" => "individual",
        "hs_group" => "group",
        "hs_religion" => "religion",
        "hs_race" => "race",
        "hs_physical" => "physical",
        "hs_gender" => "gender",
        "hs_other" => "other",
        "hs_weak" => "weak",
        "hs_moderate" => "moderate",
        "hs_strong" => "strong",
        _ => null,
    };
}
