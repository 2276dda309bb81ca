using System.Globalization;

namespace Kentongan.App.Pages.Measure;

/// <summary>Where a topic's reports are.</summary>
public static class ReportAddress
{
    /// <param name="topic">The topic.</param>
    /// <param name="day">The day, in the reader's zone.</param>
    /// <param name="format"><c>html</c>, <c>pdf</c> or <c>docx</c> for a file; null for the page.</param>
    public static string Of(TopicId topic, DateOnly day, string? format = null) => Address("harian", topic, day, format);

    /// <param name="topic">The topic.</param>
    /// <param name="day">Any day of the week, in the reader's zone.</param>
    /// <param name="format">As in <see cref="Of"/>.</param>
    public static string OfWeek(TopicId topic, DateOnly day, string? format = null) => Address("mingguan", topic, day, format);

    static string Address(string report, TopicId topic, DateOnly day, string? format) => string.Create(
        CultureInfo.InvariantCulture,
        $"/laporan/{report}{(format is null ? "" : "." + format)}?topik={topic}&tanggal={day:yyyy-MM-dd}");
}
