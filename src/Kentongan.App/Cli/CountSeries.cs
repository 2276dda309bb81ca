using System.Globalization;

namespace Kentongan.App.Cli;

/// <summary>Counts at equal steps of time, read from CSV <c>time,count[,total]</c>. Missing steps are zero.</summary>
sealed class CountSeries
{
    const int MostPoints = 10_000_000;
    static readonly string[] _timeNames = ["time", "t", "date", "hour", "waktu", "jam"];
    static readonly string[] _countNames = ["count", "r", "n", "posts", "jumlah"];
    static readonly string[] _totalNames = ["total", "d"];

    public required int[] Counts { get; init; }

    /// <summary>All messages at each step, where the file tells them.</summary>
    public int[]? Totals { get; init; }

    /// <summary>The time of the first step: Unix seconds, or a plain number where the file has no dates.</summary>
    public required long First { get; init; }
    public required long Step { get; init; }
    public required bool HasDates { get; init; }
    public required TimeSpan Offset { get; init; }
    public bool IsHourly => HasDates && Step == 3600;

    /// <summary>A step's time as the file wrote times.</summary>
    public string TimeOf(int index) =>
        HasDates
            ? DateTimeOffset.FromUnixTimeSeconds(First + (index * Step)).ToOffset(Offset).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
            : (First + (index * Step)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a whole file; the error is one sentence with line and remedy.</summary>
    public static CountSeries? Read(TextReader reader, string name, out string error)
    {
        var header = reader.ReadLine()?.TrimStart('\uFEFF') ?? "";
        var separator = header.Contains('\t', StringComparison.Ordinal) ? '\t' : header.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var columns = Cells(header, separator);
        var (time, count, total) = (IndexOf(columns, _timeNames), IndexOf(columns, _countNames), IndexOf(columns, _totalNames));
        if (time < 0 || count < 0)
        {
            error = $"{name}, line 1: the columns time and count are missing; begin the file with the header time,count.";
            return null;
        }

        var rows = new List<Row>();
        for (var line = 2; reader.ReadLine() is { } text; line++)
        {
            if (text.Trim().Length == 0)
            {
                continue;
            }

            if (Row.Parse(Cells(text, separator), time, count, total) is not { } row)
            {
                error = $"{name}, line {line}: \"{Shortened(text)}\" is not a time and a whole number; write for example 2026-11-22T07:00:00+07:00,12.";
                return null;
            }

            rows.Add(row);
        }

        return Arrange(rows, total >= 0, name, out error);
    }

    static CountSeries? Arrange(List<Row> rows, bool hasTotals, string name, out string error)
    {
        if (rows.Count == 0)
        {
            error = $"{name}: there are no rows after the header; add one line for each hour.";
            return null;
        }

        rows.Sort((a, b) => a.Time.CompareTo(b.Time));
        var first = rows[0].Time;
        var step = rows.Zip(rows.Skip(1), (a, b) => b.Time - a.Time).Where(gap => gap > 0).DefaultIfEmpty(1).Min();
        var points = ((rows[^1].Time - first) / step) + 1;
        if (points > MostPoints)
        {
            error = $"{name}: steps of {step} between its first and last time make {points} points, more than {MostPoints}; use whole hours.";
            return null;
        }

        var (counts, totals) = (new int[points], new int[points]);
        foreach (var row in rows)
        {
            counts[(row.Time - first) / step] += row.Count;
            totals[(row.Time - first) / step] += row.Total;
        }

        error = "";
        return new()
        {
            Counts = counts,
            Totals = hasTotals ? totals : null,
            First = first,
            Step = step,
            HasDates = rows[0].Offset is not null,
            Offset = rows[0].Offset ?? TimeSpan.Zero,
        };
    }

    static int IndexOf(string[] columns, string[] names) =>
        Array.FindIndex(columns, column => names.Contains(column, StringComparer.OrdinalIgnoreCase));

    static string[] Cells(string line, char separator) =>
        [.. line.Split(separator).Select(cell => cell.Trim().Trim('"').Trim())];

    static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";

    readonly record struct Row(long Time, int Count, int Total, TimeSpan? Offset)
    {
        public static Row? Parse(string[] cells, int time, int count, int total)
        {
            if (cells.Length <= Math.Max(Math.Max(time, count), total)
                || !int.TryParse(cells[count], NumberStyles.None, CultureInfo.InvariantCulture, out var posts))
            {
                return null;
            }

            var all = 0;
            if (total >= 0 && (!int.TryParse(cells[total], NumberStyles.None, CultureInfo.InvariantCulture, out all) || all < posts))
            {
                return null;
            }

            return long.TryParse(cells[time], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? new Row(number, posts, all, number >= 100_000_000 ? TimeSpan.Zero : null)
                : DateTimeOffset.TryParse(cells[time], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
                    ? new Row(date.ToUnixTimeSeconds(), posts, all, date.Offset)
                    : null;
        }
    }
}
