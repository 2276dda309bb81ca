using Kentongan.Platforms.Files.Mapping;
using Kentongan.Platforms.Files.Tables;
using Kentongan.Platforms.Files.Text;

namespace Kentongan.Platforms.Files.Planning;

/// <summary>Plans a table of text: separator, header, columns.</summary>
static class TablePlan
{
    const int RowsLookedAt = 200;

    public static PlanResult For(string path, EncodingGuess encoding, string text, bool isWhole, FileMapping? given)
    {
        var dialect = CsvDialect.Guess(text);
        dialect = given?.Separator is { } separator ? new(separator, 0) : dialect with { Columns = 0 };
        var rows = new CsvRows(new StringReader(text), dialect).OfType<CsvRecord>().Take(RowsLookedAt).Select(row => row.ToArray()).ToList();
        if (!isWhole && rows.Count is > 1 and < RowsLookedAt)
        {
            rows.RemoveAt(rows.Count - 1);
        }

        if (rows.Count == 0)
        {
            return PlanResult.Because("The file holds no rows: export it again.", "Berkas ini tidak punya baris: ekspor lagi.");
        }

        var header = HeaderRow.Find(rows, given);
        var columns = header.Columns(rows);
        var plan = new FilePlan
        {
            Path = path,
            Format = FileFormat.Table,
            Encoding = encoding,
            Dialect = new(dialect.Separator, columns.Count),
            RowsAbove = header.At + (header.Exists ? 1 : 0),
            Columns = columns,
            Mapping = given ?? new(),
            Notes = header.Notes,
        };
        plan = plan with { RowsAbove = RowsAbove(plan, rows, header) };
        return FilePlanner.Complete(plan, new(columns, [.. rows.Skip(header.FirstPost)], header.Exists), given);
    }

    /// <summary>
    /// Read with the known width, lines above the header may fall into other rows: what counts is where the header
    /// then stands.
    /// </summary>
    static int RowsAbove(FilePlan plan, List<string[]> rows, HeaderRow header)
    {
        if (header.At == 0 || !header.Exists)
        {
            return header.FirstPost;
        }

        var wanted = rows[header.At];
        var at = (plan with { RowsAbove = 0 }).Records().Take(RowsLookedAt)
            .TakeWhile(record => record is not CsvRecord row || !row.ToArray().SequenceEqual(wanted)).Count();
        return at + 1;
    }
}
