using Kentongan.Calendars;
using Kentongan.Tests.Records;

namespace Kentongan.Tests.Calendars;

public sealed class HolidayTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(7));

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2025, 17, 11)]
    [InlineData(2026, 17, 8)]
    public void A_decreed_year_has_as_many_days_as_its_decree(int year, int national, int leave)
    {
        var days = ShippedHolidays.All.Where(holiday => holiday.Date.Year == year).ToList();
        Assert.Equal((national, leave), (days.Count(day => day.Kind == HolidayKind.National), days.Count(day => day.Kind == HolidayKind.JointLeave)));
        Assert.DoesNotContain(days, day => day.IsExpected);
    }

    [Fact]
    public void Every_day_is_listed_once_in_order_with_both_names()
    {
        Assert.Equal(ShippedHolidays.All.Select(day => day.Date), ShippedHolidays.All.Select(day => day.Date).Distinct().Order());
        Assert.All(ShippedHolidays.All, day => Assert.True(day is { Indonesian.Length: > 3, English.Length: > 3, Source.Length: > 3 }));
    }

    [Fact]
    public void A_year_that_waits_for_its_decree_says_so() =>
        Assert.All(ShippedHolidays.All.Where(day => day.Date.Year == 2027), day => Assert.True(day.IsExpected));

    [Fact]
    public async Task What_an_administrator_sets_goes_before_the_shipped_list()
    {
        var changes = new RecordsInMemory<HolidayChange>();
        await changes.AddAsync(new SetHoliday(new(2027, 3, 9), true, HolidayKind.JointLeave, "Cuti bersama Idulfitri", "SKB 2027", "admin").Begin(_now).Value!, Token);
        await changes.AddAsync(new SetHoliday(new(2027, 8, 15), false, HolidayKind.National, "Maulid", "Ditetapkan 14 Agustus", "admin").Begin(_now).Value!, Token);
        var calendar = await new HolidayBook(changes).CalendarAsync(Token);
        Assert.True(calendar.IsHoliday(new(2027, 3, 9)));
        Assert.False(calendar.IsHoliday(new(2027, 8, 15)));
        Assert.True(calendar.IsHoliday(new(2027, 8, 17)));
    }

    [Fact]
    public void A_day_needs_a_name_and_a_reason()
    {
        Assert.Equal(HolidayObjections.NameMissing, new SetHoliday(new(2027, 1, 2), true, HolidayKind.Local, " ", "x", "admin").Begin(_now).Objection);
        Assert.Equal(HolidayObjections.ReasonMissing, new SetHoliday(new(2027, 1, 2), true, HolidayKind.Local, "x", "", "admin").Begin(_now).Objection);
        Assert.Equal(HolidayObjections.DateMissing, new SetHoliday(default, true, HolidayKind.Local, "x", "x", "admin").Begin(_now).Objection);
    }

    [Theory]
    [InlineData("33", 7)]
    [InlineData("51", 8)]
    [InlineData("73.71", 8)]
    [InlineData("81", 9)]
    [InlineData("9471", 9)]
    [InlineData(null, 7)]
    public void A_region_lives_in_one_of_three_times(string? region, int hours) =>
        Assert.Equal(TimeSpan.FromHours(hours), IndonesianTime.Of(region));
}
