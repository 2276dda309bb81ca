using System.Globalization;

namespace Kentongan.App.Pages.Measure;

/// <summary>Where a topic's daily report is.</summary>
public static class ReportAddress
{
    /// <param name="topic">The topic.</param>
    /// <param name="day">The day, in the reader's zone.</param>
    /// <param name="format"><c>html</c>, <c>pdf</c> or <c>docx</c> for a file; null for the page.</param>
    public static string Of(TopicId topic, DateOnly day, string? format = null) => string.Create(
        CultureInfo.InvariantCulture,
        $"/laporan/harian{(format is null ? "" : "." + format)}?topik={topic}&tanggal={day:yyyy-MM-dd}");
}
