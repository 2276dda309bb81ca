namespace Kentongan.App.Charts;

/// <summary>How a sheet is drawn.</summary>
public enum ChartForm
{
    /// <summary>A bar a row, its length the first number.</summary>
    Bars,

    /// <summary>A column a row, its parts the numbers above each other.</summary>
    Columns,
}

/// <summary>A row of a sheet.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Numbers">One for each column of numbers; null where there is none.</param>
public sealed record ChartRow(string Label, IReadOnlyList<double?> Numbers);

/// <summary>A series of a sheet: a column of numbers that is drawn.</summary>
/// <param name="Name">For the reader.</param>
/// <param name="Colour">A token of <see cref="SvgColours"/>.</param>
public sealed record ChartSeries(string Name, string Colour);

/// <summary>
/// A chart as numbers with all that a reader needs to judge them: where it comes from, how many were counted, how often
/// the machine is right, when it was made. Every format of an export is written from this.
/// </summary>
public sealed record ChartSheet
{
    /// <summary>As addresses name it.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required ChartForm Form { get; init; }

    /// <summary>The header of the labels.</summary>
    public required string LabelName { get; init; }

    /// <summary>The columns of numbers that are drawn.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>Headers of further columns of numbers, which tables show and drawings do not.</summary>
    public IReadOnlyList<string> More { get; init; } = [];

    public required IReadOnlyList<ChartRow> Rows { get; init; }

    /// <summary>Query, period, filter, n, error, time of making: name and text, in the order to show them.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Facts { get; init; }

    /// <summary>All headers.</summary>
    public IEnumerable<string> Headers => [LabelName, .. Series.Select(series => series.Name), .. More];
}
