using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Kentongan.App.Api;

/// <summary>A workbook of one sheet, every cell plain text, so that ids keep their digits and nothing is a formula.</summary>
public static class XlsxExport
{
    /// <summary>What a sheet can hold, header included.</summary>
    const int MostRows = 1_048_576;

    const int LongestCell = 32_767;

    public static Task WriteAsync(Stream stream, IAsyncEnumerable<ExportRow> rows, CancellationToken cancellationToken) =>
        WriteAsync(stream, "Kiriman", ExportRow.Columns, rows.Select(row => row.Cells), cancellationToken);

    public static async Task WriteAsync(Stream stream, string name, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<string>> rows, CancellationToken cancellationToken)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = name }));
        using var writer = OpenXmlWriter.Create(sheet);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, columns);
        var count = 1;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (count++ == MostRows)
            {
                break;
            }

            WriteRow(writer, row);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    static void WriteRow(OpenXmlWriter writer, IReadOnlyList<string> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            var safe = Printable(FormulaGuard.Guard(cell));
            writer.WriteElement(new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(safe) { Space = SpaceProcessingModeValues.Preserve }) });
        }

        writer.WriteEndElement();
    }

    /// <summary>XML 1.0 knows no control characters and no halves of a pair.</summary>
    internal static string Printable(string cell)
    {
        var cut = cell.Length > LongestCell ? cell[..LongestCell] : cell;
        return string.Concat(cut.EnumerateRunes().Select(rune => rune.ToString()).Where(text => text.Length == 2 || XmlConvert.IsXmlChar(text[0])));
    }
}
