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

    /// <summary>Every field as a string that outlives the record.</summary>
    public string[] ToArray() => [.. Enumerable.Range(0, Count).Select(i => this[i])];

    internal void Clear() => _fields.Clear();

    /// <param name="start">Behind the row's start, which moves while the row is read.</param>
    internal void Add(int start, int length, bool hasEscapes) => _fields.Add(new(start, length, hasEscapes));

    internal void Settle(char[] buffer, int start, long line, int lines, bool endsFile) =>
        (_buffer, _base, Line, Lines, EndsFile) = (buffer, start, line, lines, endsFile);

    readonly record struct Field(int Start, int Length, bool HasEscapes);
}
