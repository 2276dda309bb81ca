using System.Globalization;
using Kentongan.Platforms.Files.Mapping;
using Kentongan.Platforms.Files.Reading;

namespace Kentongan.Platforms.Files.Planning;

/// <summary>Where a table names its columns, if it does.</summary>
/// <param name="At">The row, from 0.</param>
/// <param name="Exists">False when the first row is a post already.</param>
sealed record HeaderRow(int At, bool Exists)
{
    /// <summary>Tools write at most this many rows above their header.</summary>
    const int LongestPreamble = 30;
    const int LongestName = 60;

    public int FirstPost => Exists ? At + 1 : 0;

    public IReadOnlyList<Sentence> Notes => this switch
    {
        { Exists: false } => 
            [new(
                "The file has no header: columns are named by their position and read by what they hold.",
                "Berkas ini tidak punya baris judul: kolom dinamai menurut urutannya dan dibaca menurut isinya.")],
        { At: > 0 } => [new($"{At} rows above the header are skipped.", $"{At} baris di atas baris judul dilewati.")],
        _ => [],
    };

    public static HeaderRow Find(List<string[]> rows, FileMapping? given)
    {
        if (given is { Header: false })
        {
            return new(0, Exists: false);
        }

        var top = rows.Take(LongestPreamble).ToList();
        var known = top.FindIndex(row => Presets.Recognise(row) is not null);
        known = known >= 0 ? known : top.FindIndex(row => IsKnownHeader(row, given ?? Presets.Find(Presets.Plain)!));
        return known >= 0 ? new(known, Exists: true) : new(0, rows.Count > 0 && LooksLikeNames(rows[0]));
    }

    /// <summary>Headers, or numbers where there are none; a header without a name gets its number.</summary>
    public IReadOnlyList<string> Columns(List<string[]> rows) => Exists
        ? [.. rows[At].Select((name, i) => string.IsNullOrWhiteSpace(name) ? Number(i) : name.Trim().Trim('\uFEFF'))]
        : [.. Enumerable.Range(0, rows.GroupBy(row => row.Length).MaxBy(same => same.Count())!.Key).Select(Number)];

    static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Two names that mean something, one of them the text, and nothing that is a value.</summary>
    static bool IsKnownHeader(string[] row, FileMapping mapping)
    {
        var names = row.Select(ColumnName.Fold).ToHashSet(StringComparer.Ordinal);
        var meanings = mapping.Columns.Values.Count(list => list.SelectMany(Names).Any(names.Contains));
        return LooksLikeNames(row) && meanings >= 2 && mapping.Of(PostField.Text).SelectMany(Names).Any(names.Contains);
    }

    static IEnumerable<string> Names(string entry) => entry.Split(FileMapping.Join).Select(ColumnName.Fold);

    static bool LooksLikeNames(string[] row) =>
        row.Any(cell => cell.Length > 0) && row.All(cell => cell.Length < LongestName && !IsValue(cell.Trim()));

    static bool IsValue(string cell) =>
        cell.Length > 0 &&
        (cell[0] == '@' || cell.Contains("://", StringComparison.Ordinal) || char.IsAsciiDigit(cell[0]) || Addresses.Parse(cell) is not null ||
         cell.ToLowerInvariant() is "true" or "false" || Times.IsTime(cell));
}
