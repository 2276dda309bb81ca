using System.Globalization;
using Kentongan.App.Cli.Learning;

namespace Kentongan.App.Cli.Texts;

/// <summary>Which columns of a delimited file hold the text and the id, and whether its first row names them.</summary>
sealed record TextHeader(int Text, int? Id, bool IsPresent)
{
    /// <summary>The text of a record; where nothing says which column it is, the longest field.</summary>
    public string TextOf(string[] record) => Text >= 0 ? (Text < record.Length ? record[Text] : "") : record.MaxBy(field => field.Length) ?? "";

    /// <summary>Reads the first row; <paramref name="wanted"/> is a name, or a number from 1.</summary>
    public static TextHeader Of(string path, string[] first, string? wanted, string[] idNames)
    {
        var names = first.Select(name => name.Trim().TrimStart('\uFEFF')).ToArray();
        var id = idNames.Select(name => Find(names, name)).FirstOrDefault(column => column is not null);
        if (wanted is not null)
        {
            return Find(names, wanted) is { } named ? new TextHeader(named, id, IsPresent: true) : ByNumber(path, first, wanted);
        }

        var text = ColumnNames.Text(new Table(path, names, []), except: null);
        return text is { } found ? new TextHeader(found, id, IsPresent: true) : new TextHeader(-1, null, IsPresent: false);
    }

    static TextHeader ByNumber(string path, string[] first, string wanted) =>
        int.TryParse(wanted, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= first.Length
            ? new TextHeader(number - 1, null, IsPresent: false)
            : throw new UnusableInputException($"{path}, line 1: there is no column '{wanted}'; it has {string.Join(", ", first.Take(20))}.");

    static int? Find(string[] names, string name)
    {
        var at = Array.FindIndex(names, each => each.Equals(name, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : at;
    }
}
