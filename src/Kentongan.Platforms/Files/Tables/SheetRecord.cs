namespace Kentongan.Platforms.Files.Tables;

/// <summary>A row of a spreadsheet.</summary>
public sealed class SheetRecord : Record
{
    readonly string?[] _cells;

    public SheetRecord(long line, string?[] cells) => (Line, _cells) = (line, cells);

    public int Count => _cells.Length;

    public override string? Value(Column column) =>
        column.Index >= 0 && column.Index < _cells.Length ? _cells[column.Index] : null;

    public string[] ToArray() => [.. _cells.Select(cell => cell ?? "")];
}
