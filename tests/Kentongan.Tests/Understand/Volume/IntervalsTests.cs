using Kentongan.Understand;
using Kentongan.Understand.Volume;

namespace Kentongan.Tests.Understand.Volume;

public sealed class IntervalsTests
{
    static readonly TimeSpan _wit = TimeSpan.FromHours(9);

    [Fact]
    public void A_week_begins_on_monday() =>
        Assert.Equal(new(2026, 11, 16, 0, 0, 0, _wit), Intervals.Floor(new(2026, 11, 22, 3, 0, 0, _wit), Grain.Week, _wit));

    [Fact]
    public void A_day_belongs_to_the_zone_and_not_to_utc() =>
        Assert.Equal(new(2026, 11, 23, 0, 0, 0, _wit), Intervals.Floor(new(2026, 11, 22, 16, 0, 0, TimeSpan.Zero), Grain.Day, _wit));

    [Theory]
    [InlineData(Grain.Hour)]
    [InlineData(Grain.Day)]
    [InlineData(Grain.Week)]
    public void Intervals_follow_each_other_without_a_gap_and_hold_every_moment(Grain grain)
    {
        var random = new Random(3);
        for (var i = 0; i < 200; i++)
        {
            var from = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(500_000));
            var until = from.AddMinutes(1 + random.Next(60_000));
            var starts = Intervals.Between(from, until, grain, _wit);
            Assert.True(starts[0] <= from && starts[^1] < until && starts[^1] + Intervals.Length(grain) >= until);
            Assert.All(starts.Zip(starts.Skip(1)), pair => Assert.Equal(Intervals.Length(grain), pair.Second - pair.First));
        }
    }
}
