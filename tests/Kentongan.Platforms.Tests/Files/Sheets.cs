using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Kentongan.Platforms.Tests.Files;

/// <summary>Spreadsheets as offices save them.</summary>
public sealed class Sheets
{
    [Fact]
    public void A_sheet_with_lines_above_its_header_dates_and_destroyed_ids_is_read()
    {
        using var file = ImportedFile.Of(Workbook(
            [T("Laporan pemantauan"), ""],
            [T("ID Tweet"), T("Tanggal"), T("Akun"), T("Isi"), T("Tautan"), T("Jumlah Suka")],
            [N("1895662222222222222"), N("45413.5"), T("warga_satu"), T("Halo kota"), T("https://x.com/warga_satu/status/1895662222222222222"), N("7")],
            [N("1895662222222222333"), N("45413.75"), T("warga_dua"), T("Tanpa tautan"), "", N("1")]));
        var rows = file.Rows();
        var post = rows[0].Post!;
        Assert.Equal(("1895662222222222222", "Halo kota", "warga_satu", 7L), (post.NativeId, post.Text, post.Author!.Handle, post.Metrics!.Likes));
        Assert.Contains("destroyed the id", rows[1].SetAside!.Reason.English, StringComparison.Ordinal);
        Assert.Equal(4, rows[1].SetAside!.Line);
    }

    [Fact]
    public void A_damaged_sheet_is_refused_with_a_sentence()
    {
        using var file = ImportedFile.Of(Workbook([T("Isi"), T("Tanggal")]).AsSpan(0, 300).ToArray());
        Assert.Contains("damaged", file.Plan().Problem?.English, StringComparison.Ordinal);
    }

    internal static string T(string text) => $"<c t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(text)}</t></is></c>";

    internal static string N(string number) => $"<c><v>{number}</v></c>";

    internal static byte[] Workbook(params string[][] rows)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Write(zip, "_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Write(zip, "xl/workbook.xml", """<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Write(zip, "xl/_rels/workbook.xml.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            var cells = string.Concat(rows.Select((row, i) => $"<row r=\"{i + 1}\">{string.Concat(row.Select((cell, j) => Placed(cell, i, j)))}</row>"));
            Write(zip, "xl/worksheets/sheet1.xml", $"""<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{cells}</sheetData></worksheet>""");
        }

        return packed.ToArray();
    }

    static string Placed(string cell, int row, int column) =>
        cell.Length == 0 ? "" : cell.Insert(2, string.Create(CultureInfo.InvariantCulture, $" r=\"{(char)('A' + column)}{row + 1}\""));

    static void Write(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
