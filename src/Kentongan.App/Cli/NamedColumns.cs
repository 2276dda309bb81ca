using System.Globalization;
using Kentongan.Platforms.Files;
using Kentongan.Platforms.Files.Tables;

namespace Kentongan.App.Cli;

/// <summary>
/// The rows of a CSV by the names of its columns, for commands that compute with every row: they guess nothing, so what
/// could mean two things is an error with file, line and remedy.
/// </summary>
sealed class NamedColumns : IDisposable
{
    static readonly char[] _separators = [',', ';', '\t', '|'];
    readonly string _file;
    readonly char _separator;
    readonly CsvRows _rows;
    readonly IEnumerator<Record> _at;

    NamedColumns(string file, StreamReader reader, string? header, string[][] wanted)
    {
        _file = file;
        var named = _separators.Select(separator => Header(header, separator)).ToArray();
        var best = Array.IndexOf(named, named.MaxBy(names => wanted.Count(one => Place(names, one) >= 0)));
        Columns = named[best].Length;
        Places = Array.ConvertAll(wanted, one => Place(named[best], one));
        _separator = _separators[best];
        _rows = new(reader, new(_separator, Columns));
        _at = _rows.GetEnumerator();
    }

    /// <summary>Fields of a whole row.</summary>
    public int Columns { get; }

    /// <summary>Where each column that was wanted stands; −1 where there is none.</summary>
    public int[] Places { get; }

    public CsvRecord Row { get; private set; } = new();

    /// <summary>The line of the file on which <see cref="Row"/> begins: the header, which is read apart, is line 1.</summary>
    public long Line => _at.Current.Line + 1;

    /// <param name="file">A path, or - for stdin.</param>
    /// <param name="wanted">For each column the names under which it may stand.</param>
    public static NamedColumns Open(string file, params string[][] wanted)
    {
        var reader = new StreamReader(InputFile.Open(file), bufferSize: 1 << 16);
        return new(file, reader, reader.ReadLine(), wanted);
    }

    /// <exception cref="FormatException">The row is no row.</exception>
    public bool Read()
    {
        if (!_at.MoveNext())
        {
            return false;
        }

        Row = _at.Current as CsvRecord ?? throw NotClosed();
        if (Row.Count > Columns && Enumerable.Range(Columns, Row.Count - Columns).Any(column => Row[column].Length > 0))
        {
            throw Wrong($"it has {Row.Count} columns and the header {Columns}; put quotation marks around a field that holds the separator");
        }

        return IsClosed() ? true : throw NotClosed();
    }

    /// <summary>Complains about <see cref="Row"/>.</summary>
    public FormatException Wrong(string what) => new(string.Create(CultureInfo.InvariantCulture, $"{_file}, line {Line}: {what}."));

    /// <summary>Complains when <see cref="Row"/> ends before one of its columns.</summary>
    public void Reach(int last)
    {
        if (Row.Count <= last)
        {
            throw Wrong($"it has {Row.Count} columns, too few; complete or remove it");
        }
    }

    public void Dispose()
    {
        _at.Dispose();
        _rows.Dispose();
    }

    bool IsClosed()
    {
        for (var column = 0; column < Row.Count; column++)
        {
            if (Row.IsUnclosed(column))
            {
                return false;
            }
        }

        return !Row.IsJoined(_separator);
    }

    FormatException NotClosed() => Wrong("a quotation mark is opened and not closed in the row; write quotation marks inside a field twice (\"\") and close the field");

    static string[] Header(string? line, char separator)
    {
        using var rows = new CsvRows(new StringReader(line ?? ""), new(separator, 0));
        return [.. (rows.FirstOrDefault() as CsvRecord)?.ToArray().Select(name => name.Trim('\uFEFF', ' ')) ?? []];
    }

    static int Place(string[] names, string[] wanted) =>
        Array.FindIndex(names, name => wanted.Contains(name, StringComparer.OrdinalIgnoreCase));
}
