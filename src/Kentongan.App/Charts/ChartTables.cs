using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kentongan.App.Api;

namespace Kentongan.App.Charts;

/// <summary>A sheet as CSV and as a workbook, with its facts inside.</summary>
static class ChartTables
{
    /// <summary>The facts come first as lines that begin with <c>#</c>, which R, pandas and others know to leave out.</summary>
    public static byte[] Csv(ChartSheet sheet)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(OneLine(sheet.Title)).Append("\r\n");
        foreach (var (name, value) in sheet.Facts)
        {
            text.Append("# ").Append(OneLine(name)).Append(": ").Append(OneLine(value)).Append("\r\n");
        }

        text.AppendJoin(',', sheet.Headers.Select(Quote)).Append("\r\n");
        foreach (var row in sheet.Rows)
        {
            text.AppendJoin(',', row.Numbers.Select(Number).Prepend(Quote(row.Label))).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>One sheet of numbers and one of facts.</summary>
    public static byte[] Xlsx(ChartSheet sheet)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            var sheets = new Sheets();
            book.Workbook = new Workbook(sheets);
            Add(book, sheets, 1, "Data", sheet.Rows.Select(row => (IReadOnlyList<Cell>)[TextCell(row.Label), .. row.Numbers.Select(NumberCell)]).Prepend([.. sheet.Headers.Select(TextCell)]));
            Add(book, sheets, 2, "Info", sheet.Facts.Prepend(KeyValuePair.Create("", sheet.Title)).Select(fact => (IReadOnlyList<Cell>)[TextCell(fact.Key), TextCell(fact.Value)]));
        }

        return stream.ToArray();
    }

    static void Add(WorkbookPart book, Sheets sheets, uint number, string name, IEnumerable<IReadOnlyList<Cell>> rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData(rows.Select(cells => new Row(cells))));
        sheets.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = number, Name = name });
    }

    static Cell TextCell(string text) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(XlsxExport.Printable(FormulaGuard.Guard(text))) { Space = SpaceProcessingModeValues.Preserve }),
    };

    static Cell NumberCell(double? number) => number is { } known
        ? new() { DataType = CellValues.Number, CellValue = new CellValue(known) }
        : new();

    static string Number(double? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    // A hash sign in quotation marks begins no remark.
    static string Quote(string cell)
    {
        var safe = FormulaGuard.Guard(cell);
        return safe.AsSpan().IndexOfAny("#\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
