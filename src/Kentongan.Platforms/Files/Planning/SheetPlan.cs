using ExcelDataReader.Exceptions;
using Kentongan.Platforms.Files.Mapping;
using Kentongan.Platforms.Files.Tables;
using Kentongan.Platforms.Files.Text;

namespace Kentongan.Platforms.Files.Planning;

/// <summary>Plans a spreadsheet.</summary>
static class SheetPlan
{
    const int RowsLookedAt = 200;

    public static PlanResult For(string path, EncodingGuess encoding, FileMapping? given)
    {
        try
        {
            using var sheet = new SheetRows(File.OpenRead(path));
            return For(path, encoding, given, [.. sheet.Cast<SheetRecord>().Take(RowsLookedAt).Select(row => row.ToArray())]);
        }
        catch (Exception problem) when (problem is ExcelReaderException or InvalidDataException or IOException or System.Xml.XmlException)
        {
            return PlanResult.Because(
                "The spreadsheet is damaged or protected by a password: save it again as .xlsx or .csv.",
                "Lembar kerja ini rusak atau terkunci kata sandi: simpan lagi sebagai .xlsx atau .csv.");
        }
    }

    static PlanResult For(string path, EncodingGuess encoding, FileMapping? given, List<string[]> rows)
    {
        if (rows.Count == 0)
        {
            return PlanResult.Because("The spreadsheet has no rows: export it again.", "Lembar kerja ini tidak punya baris: ekspor lagi.");
        }

        var header = HeaderRow.Find(rows, given);
        var plan = new FilePlan
        {
            Path = path,
            Format = FileFormat.Sheet,
            Encoding = encoding,
            RowsAbove = header.FirstPost,
            Columns = header.Columns(rows),
            Mapping = given ?? new(),
            Notes = header.Notes,
        };
        return FilePlanner.Complete(plan, new(plan.Columns, [.. rows.Skip(header.FirstPost)], header.Exists), given);
    }
}
