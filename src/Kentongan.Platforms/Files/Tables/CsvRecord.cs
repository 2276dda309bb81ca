namespace Kentongan.Platforms.Files.Tables;

/// <summary>A row of separated values; fields become strings only when somebody asks for them.</summary>
public sealed class CsvRecord : Record
{
    readonly List<Field> _fields = [];
    char[] _buffer = [];
    int _base;

    public int Count => _fields.Count;

    /// <summary>Lines that the row takes.</summary>
    public int Lines { get; private set; }

    /// <summary>The file ended behind it without a line break.</summary>
    public bool EndsFile { get; private set; }

    public override string? Value(Column column) =>
        column.Index >= 0 && column.Index < _fields.Count ? this[column.Index] : null;

    public string this[int index]
    {
        get
        {
            var field = _fields[index];
            var text = new string(_buffer, _base + field.Start, field.Length);
            return field.HasEscapes ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
        }
    }

    /// <summary>The field without a string for it, valid as long as the record; false where quotation marks in it have to be undone first.</summary>
    public bool TryRead(int index, out ReadOnlySpan<char> text)
    {
        var field = _fields[index];
        text = _buffer.AsSpan(_base + field.Start, field.Length);
        return !field.HasEscapes;
    }

    /// <summary>Whether a quotation mark opens the field that was taken as it stands, since nothing closes it.</summary>
    public bool IsUnclosed(int index) =>
        TryRead(index, out var text) && text is ['"', ..] && (_fields[index].Start == 0 || _buffer[_base + _fields[index].Start - 1] != '"');

    /// <summary>Whether each line of a row of several lines could be a row: then a forgotten quotation mark has joined rows.</summary>
    public bool IsJoined(char separator)
    {
        var lines = Lines < 2 ? default : _buffer.AsSpan(_base, _fields[^1].Start + _fields[^1].Length);
        foreach (var line in lines.EnumerateLines())
        {
            if (line.Count(separator) + 1 != Count)
            {
                return false;
            }
        }

        return Lines > 1;
    }

    /// <summary>Every field as a string that outlives the record.</summary>
    public string[] ToArray() => [.. Enumerable.Range(0, Count).Select(i => this[i])];

    internal void Clear() => _fields.Clear();

    /// <param name="start">Behind the row's start, which moves while the row is read.</param>
    internal void Add(int start, int length, bool hasEscapes) => _fields.Add(new(start, length, hasEscapes));

    internal void Settle(char[] buffer, int start, long line, int lines, bool endsFile) =>
        (_buffer, _base, Line, Lines, EndsFile) = (buffer, start, line, lines, endsFile);

    readonly record struct Field(int Start, int Length, bool HasEscapes);
}
