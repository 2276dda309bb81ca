using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.Understand;
using Microsoft.Extensions.Primitives;

namespace Kentongan.App.Tests.Pages.Understand;

public sealed class PeriodTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 6, 0, 0, TimeSpan.Zero);
    static readonly (DateTimeOffset First, DateTimeOffset Last) _span = (new(2020, 1, 28, 1, 0, 0, TimeSpan.Zero), new(2020, 1, 28, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Without_a_choice_an_old_file_is_shown_where_it_has_something()
    {
        var period = Read([]);
        Assert.True(period.From <= _span.First && period.Until > _span.Last);
        Assert.False(period.IsChosen);
        Assert.Equal(Grain.Hour, period.UsualGrain);
    }

    [Theory]
    [InlineData(60, 60)]
    [InlineData(92, 92)]
    [InlineData(200, 28)]
    public void A_topic_of_three_months_is_shown_whole_and_an_older_one_by_its_last_weeks(int days, int shown)
    {
        var last = new DateTimeOffset(2026, 9, 1, 5, 0, 0, TimeSpan.Zero);
        var period = Period.Read(new Dictionary<string, StringValues>(StringComparer.Ordinal), (last.AddDays(-days), last), Zone.Wib, _now);
        Assert.InRange(period.Length.TotalDays, shown, shown + 1);
        Assert.True(period.Until > last);
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_not_believed() =>
        Assert.False(Read(new() { ["from"] = "2026-02-01", ["until"] = "2026-01-01" }).IsChosen);

    [Fact]
    public void A_chosen_day_is_a_whole_day_of_the_zone()
    {
        var period = Read(new() { ["from"] = "2020-01-28", ["until"] = "2020-01-28" });
        Assert.Equal(TimeSpan.FromDays(1), period.Length);
        Assert.Equal(TimeSpan.FromHours(7), period.From.Offset);
        Assert.Equal(period.From, period.Before.Until);
    }

    static Period Read(Dictionary<string, StringValues> query) => Period.Read(query, _span, Zone.Wib, _now);
}
