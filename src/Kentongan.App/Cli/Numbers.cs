using Kentongan.Platforms.Files.Tables;

namespace Kentongan.App.Cli;

/// <summary>Names as numbers in order of first appearance; a name that is known costs no string.</summary>
sealed class Numbers
{
    readonly List<string> _names;
    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="names">Where new names are added.</param>
    public Numbers(List<string> names) => (_names, _lookup) = (names, _numbers.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>−1 for a field without a name.</summary>
    public int Of(CsvRecord row, int column)
    {
        var name = row.TryRead(column, out var text) ? text : row[column];
        if (name.Length == 0)
        {
            return -1;
        }

        if (!_lookup.TryGetValue(name, out var number))
        {
            number = _names.Count;
            _names.Add(name.ToString());
            _numbers[_names[number]] = number;
        }

        return number;
    }
}
