namespace Kentongan.Platforms.Files.Tables;

/// <summary>How a table of text separates its fields.</summary>
/// <param name="Separator">Comma, semicolon, tab or bar.</param>
/// <param name="Columns">Fields of a whole row; 0 while unknown.</param>
public readonly record struct CsvDialect(char Separator, int Columns)
{
    static readonly char[] _candidates = [',', ';', '\t', '|'];
    const int RowsLookedAt = 200;

    /// <summary>
    /// The separator that cuts most rows of <paramref name="sample"/> into the same number of fields, and that number.
    /// </summary>
    public static CsvDialect Guess(string sample) =>
        _candidates.Select(separator => Try(sample, separator)).MaxBy(tried => tried.Score).Dialect;

    static (CsvDialect Dialect, double Score) Try(string sample, char separator)
    {
        using var rows = new CsvRows(new StringReader(sample), new(separator, 0));
        var widths = rows.OfType<CsvRecord>().Take(RowsLookedAt).Select(row => row.Count).ToList();
        if (widths.Count == 0)
        {
            return (new(separator, 0), 0);
        }

        var usual = widths.GroupBy(width => width).MaxBy(group => group.Count() * Math.Sqrt(group.Key - 0.9))!;
        var agreeing = (double)usual.Count() / widths.Count;
        return (new(separator, usual.Key), usual.Key == 1 ? agreeing / 1000 : agreeing * Math.Sqrt(usual.Key));
    }
}
