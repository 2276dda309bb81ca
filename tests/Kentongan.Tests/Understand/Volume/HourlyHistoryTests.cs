using Kentongan.Understand;
using Kentongan.Understand.Volume;

namespace Kentongan.Tests.Understand.Volume;

public sealed class HourlyHistoryTests
{
    static readonly DateTimeOffset _start = new(2026, 9, 7, 0, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void A_planted_peak_is_found_where_it_was_planted()
    {
        var points = Enumerable.Range(0, 24 * 28).Select(hour => new VolumePoint(_start.AddHours(hour), "", hour is >= 600 and < 604 ? 200 : 10));
        var peak = Assert.Single(new HourlyHistory([.. points], _start, _start.AddDays(28)).Peaks());
        Assert.Equal(_start.AddHours(600), peak.From);
        Assert.Equal(_start.AddHours(604), peak.Until);
        Assert.Equal(800, peak.Mentions);
    }

    [Fact]
    public void What_is_usual_for_a_day_is_the_sum_of_its_hours_and_unknown_before_there_is_history()
    {
        var points = Enumerable.Range(0, 24 * 28).Select(hour => new VolumePoint(_start.AddHours(hour), "", 10));
        var history = new HourlyHistory([.. points], _start, _start.AddDays(28));
        Assert.Equal(240, history.Baseline(_start.AddDays(20), TimeSpan.FromDays(1))!.Value, 6);
        Assert.Null(history.Baseline(_start, TimeSpan.FromDays(1)));
        Assert.Null(history.Baseline(_start.AddDays(-3), TimeSpan.FromDays(1)));
    }
}
