using FsCheck;
using FsCheck.Fluent;
using Kentongan.Calendars;

namespace Kentongan.Tests.Calendars;

public sealed class WorkingCalendarTests
{
    static readonly TimeSpan[] _zones = [IndonesianTime.Western, IndonesianTime.Central, IndonesianTime.Eastern];

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    [Theory]
    [InlineData("2026-11-20", 3, "2026-11-25")]
    [InlineData("2026-11-22", 5, "2026-11-27")]
    [InlineData("2026-03-17", 1, "2026-03-25")]
    [InlineData("2026-12-22", 3, "2026-12-29")]
    [InlineData("2026-06-15", 0, "2026-06-15")]
    public void Weekends_holidays_and_joint_leave_are_skipped(string from, int days, string due) =>
        Assert.Equal(Day(due), WorkingCalendar.Shipped.Add(Day(from), days));

    [Theory]
    [InlineData("2026-11-20T16:30:00Z", 7, "2026-11-23T23:59:59")]
    [InlineData("2026-11-20T16:30:00Z", 8, "2026-11-23T23:59:59")]
    [InlineData("2026-11-19T16:30:00Z", 7, "2026-11-20T23:59:59")]
    [InlineData("2026-11-19T16:30:00Z", 8, "2026-11-23T23:59:59")]
    public void A_day_begins_when_it_begins_where_the_agency_is(string since, int hours, string due)
    {
        var zone = TimeSpan.FromHours(hours);
        Assert.Equal(new DateTimeOffset(DateTime.Parse(due, System.Globalization.CultureInfo.InvariantCulture), zone), WorkingCalendar.Shipped.DueAfter(DateTimeOffset.Parse(since, System.Globalization.CultureInfo.InvariantCulture), 1, zone));
    }

    [Fact]
    public void A_due_day_is_a_working_day_after_the_first_and_as_far_away_as_was_asked() => Prop.ForAll<int, byte>((start, days) =>
    {
        var (calendar, from) = (Random(start), From(start));
        var due = calendar.Add(from, days);
        Assert.True(due >= from);
        Assert.Equal(days, calendar.Between(from, due));
        Assert.True(days == 0 ? due == from : calendar.IsWorkingDay(due));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Later_beginnings_and_longer_clocks_never_end_earlier() => Prop.ForAll<int, byte>((start, days) =>
    {
        var (calendar, from) = (Random(start), From(start));
        Assert.True(calendar.Add(from.AddDays(1), days) >= calendar.Add(from, days));
        Assert.True(calendar.Add(from, days + 1) > calendar.Add(from, days));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Days_between_are_never_negative_and_add_up() => Prop.ForAll<int, byte, byte>((start, first, second) =>
    {
        var (calendar, from) = (Random(start), From(start));
        var (middle, end) = (from.AddDays(first), from.AddDays(first + second));
        Assert.Equal(calendar.Between(from, end), calendar.Between(from, middle) + calendar.Between(middle, end));
        Assert.Equal(0, calendar.Between(end, from));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void In_every_zone_the_clock_runs_at_least_the_working_days_and_ends_with_a_local_day() => Prop.ForAll<int, byte, int>((start, days, second) =>
    {
        var zone = _zones[Math.Abs(start % 3)];
        var since = new DateTimeOffset(From(start), new(Math.Abs(second % 24), Math.Abs(second % 60), 0), TimeSpan.Zero);
        var due = Random(start).DueAfter(since, days, zone);
        Assert.True(due >= since);
        Assert.Equal((zone, new TimeSpan(23, 59, 59)), (due.Offset, due.TimeOfDay));
        Assert.True(due - since >= TimeSpan.FromDays(days) - TimeSpan.FromSeconds(1));
    }).QuickCheckThrowOnFailure();

    static DateOnly From(int start) => new DateOnly(2025, 1, 1).AddDays(Math.Abs(start % 1000));

    /// <summary>A calendar in which about one day in eight is a holiday.</summary>
    static WorkingCalendar Random(int seed)
    {
        var random = new Random(seed);
        return new(Enumerable.Range(0, 2000).Where(_ => random.Next(8) == 0).Select(day => new DateOnly(2025, 1, 1).AddDays(day)));
    }
}
