namespace Kentongan.Listen.Dates;

/// <summary>What to assume where a date leaves something out.</summary>
public sealed record DateRules
{
    /// <summary>Feeds: UTC where no zone is named, as feed readers do.</summary>
    public static DateRules Feed { get; } = new();

    /// <summary>Files from Indonesia: Jakarta time, day first, and a bare number is an id rather than a shortened date.</summary>
    public static DateRules Import { get; } = new()
    {
        DefaultOffset = TimeSpan.FromHours(7),
        ShortDashed = DateOrder.DayFirst,
        ReadsTruncatedIso = false,
        ReadsSpreadsheetDays = true,
    };

    /// <summary>The offset of a date that names none.</summary>
    public TimeSpan DefaultOffset { get; init; }

    /// <summary>How 03/04/2026 is meant when nothing in it tells.</summary>
    public DateOrder Order { get; init; } = DateOrder.DayFirst;

    /// <summary>How 03-12-31 is meant.</summary>
    public DateOrder ShortDashed { get; init; } = DateOrder.YearFirst;

    /// <summary>Whether <c>03335</c>, <c>031231</c> and <c>-0312</c> are dates (ISO 8601:1988 allowed them).</summary>
    public bool ReadsTruncatedIso { get; init; } = true;

    /// <summary>Whether <c>43858.42</c> is a spreadsheet's count of days since 1899-12-30.</summary>
    public bool ReadsSpreadsheetDays { get; init; }
}

/// <summary>The order of day, month and year in a date of three numbers.</summary>
public enum DateOrder
{
    DayFirst,
    MonthFirst,
    YearFirst,
}
