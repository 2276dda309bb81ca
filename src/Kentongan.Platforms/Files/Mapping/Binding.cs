using System.Globalization;
using Kentongan.Listen.Dates;

namespace Kentongan.Platforms.Files.Mapping;

/// <summary>A mapping tied to the columns of one file, ready to read its rows.</summary>
public sealed class Binding
{
    readonly Column[][][] _columns = new Column[Enum.GetValues<PostField>().Length][][];

    public required FileMapping Mapping { get; init; }

    /// <summary>How times are meant that leave something out.</summary>
    public required DateRules Dates { get; init; }

    /// <summary>Fields of a whole row; 0 where rows have no width.</summary>
    public int Width { get; init; }

    /// <summary>Ties to a table: names are looked up once, unknown ones drop out.</summary>
    public static Binding ToTable(FileMapping mapping, IReadOnlyList<string> header)
    {
        var binding = new Binding { Mapping = mapping, Dates = Rules(mapping), Width = header.Count };
        binding.Tie(name => InTable(name, mapping, header));
        return binding;
    }

    /// <summary>Ties to JSON: every name is a path, present or not in the row at hand.</summary>
    public static Binding ToJson(FileMapping mapping, IReadOnlyCollection<string> seen)
    {
        var spelled = seen.GroupBy(ColumnName.Fold, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var binding = new Binding { Mapping = mapping, Dates = Rules(mapping) };
        binding.Tie(name => Column.In(spelled.GetValueOrDefault(ColumnName.Fold(name), name)));
        return binding;
    }

    /// <summary>The first value under the columns of <paramref name="field"/>, null when there is none.</summary>
    public string? Value(Record record, PostField field)
    {
        foreach (var columns in _columns[(int)field])
        {
            if (Value(record, columns) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Every value under the columns of <paramref name="field"/>.</summary>
    public IEnumerable<string> Values(Record record, PostField field) =>
        _columns[(int)field].Select(columns => Value(record, columns)).OfType<string>();

    public bool Has(PostField field) => _columns[(int)field].Length > 0;

    /// <summary>The name of the first column behind a meaning, for a message.</summary>
    public string NameOf(PostField field) =>
        _columns[(int)field] is [var first, ..] ? string.Join(FileMapping.Join, first.Select(column => column.Name)) : "–";

    static string? Value(Record record, Column[] columns)
    {
        if (columns.Length == 1)
        {
            return Missing.Or(record.Value(columns[0]));
        }

        var parts = columns.Select(column => Missing.Or(record.Value(column))).OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    void Tie(Func<string, Column?> find)
    {
        foreach (var field in Enum.GetValues<PostField>())
        {
            _columns[(int)field] = [.. Mapping.Of(field)
                .Select(names => names.Split(FileMapping.Join).Select(find).OfType<Column>().ToArray())
                .Where(columns => columns.Length > 0)
                .DistinctBy(columns => string.Join(FileMapping.Join, columns.Select(column => column.Name)), StringComparer.Ordinal)];
        }
    }

    static DateRules Rules(FileMapping mapping) =>
        DateRules.Import with { DefaultOffset = Zones.Parse(mapping.Zone), Order = mapping.DateOrder ?? DateOrder.DayFirst };

    static Column? InTable(string name, FileMapping mapping, IReadOnlyList<string> header)
    {
        if (!mapping.Header)
        {
            return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) &&
                number >= 1 && number <= header.Count ? Column.At(name, number - 1) : null;
        }

        for (var i = 0; i < header.Count; i++)
        {
            if (ColumnName.Same(header[i], name))
            {
                return Column.At(header[i], i);
            }
        }

        return null;
    }
}
