using Kentongan.Measure.Reports;

namespace Kentongan.Tests.Measure.Reports;

public sealed class WeeklyReportingTests
{
    [Theory]
    [InlineData("2026-11-22", "2026-11-16")]
    [InlineData("2026-11-16", "2026-11-16")]
    [InlineData("2027-01-01", "2026-12-28")]
    [InlineData("2024-02-29", "2024-02-26")]
    public void A_week_begins_on_its_Monday(string day, string monday) =>
        Assert.Equal(DateOnly.Parse(monday, null), WeeklyReporting.MondayOf(DateOnly.Parse(day, null)));

    [Fact]
    public void A_week_is_seven_days_of_the_readers_zone()
    {
        var week = WeeklyReporting.OfWeek(new(1), new(2026, 11, 16), TimeSpan.FromHours(9));
        Assert.Equal(DateTimeOffset.Parse("2026-11-15T15:00:00Z", null), week.From);
        Assert.Equal(TimeSpan.FromDays(7), week.Until - week.From);
    }
}
