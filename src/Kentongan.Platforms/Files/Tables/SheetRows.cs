using System.Collections;
using System.Globalization;
using System.Text;
using ExcelDataReader;
using Kentongan.Platforms.Files.Text;

namespace Kentongan.Platforms.Files.Tables;

/// <summary>Reads the rows of the first sheet that has any, from XLSX, XLSB or XLS.</summary>
public sealed class SheetRows(Stream stream) : IEnumerable<Record>, IDisposable
{
    /// <summary>Beyond it a double no longer holds every digit of an id.</summary>
    const double LastExactInteger = 1L << 53;

    public IEnumerator<Record> GetEnumerator()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // ExcelDataReader asks for code page 1252 by number
        using var reader = ExcelReaderFactory.CreateReader(stream, new() { FallbackEncoding = Cp1252.Encoding, LeaveOpen = true });
        do
        {
            var (line, found) = (0L, false);
            while (reader.Read())
            {
                line++;
                var cells = Cells(reader);
                if (cells.Any(cell => cell is not null))
                {
                    found = true;
                    yield return new SheetRecord(line, cells);
                }
            }

            if (found)
            {
                yield break;
            }
        }
        while (reader.NextResult());
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => stream.Dispose();

    static string?[] Cells(IExcelDataReader reader)
    {
        var cells = new string?[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Text(reader.GetValue(i));
        }

        return cells;
    }

    /// <summary>A number too long for a spreadsheet is written the way that shows the damage: <c>1.9E+18</c>.</summary>
    static string? Text(object? value) => value switch
    {
        null => null,
        string text => text.Length == 0 ? null : text,
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        double number when Math.Abs(number) > LastExactInteger => number.ToString("E", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
