using System.Text;

namespace Kentongan.App.Api;

/// <summary>CSV after RFC 4180, with the byte order mark by which spreadsheets know UTF-8.</summary>
public static class CsvExport
{
    public static Task WriteAsync(Stream stream, IAsyncEnumerable<ExportRow> rows, CancellationToken cancellationToken) =>
        WriteAsync(stream, ExportRow.Columns, rows.Select(row => row.Cells), cancellationToken);

    public static async Task WriteAsync(Stream stream, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<string>> rows, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(Line(columns).AsMemory(), cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            await writer.WriteLineAsync(Line(row).AsMemory(), cancellationToken);
        }
    }

    static string Line(IReadOnlyList<string> cells) => string.Join(',', cells.Select(Quote));

    static string Quote(string cell)
    {
        var safe = FormulaGuard.Guard(cell);
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
