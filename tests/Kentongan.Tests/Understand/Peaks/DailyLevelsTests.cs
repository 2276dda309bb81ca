using Kentongan.Understand.Peaks;

namespace Kentongan.Tests.Understand.Peaks;

public sealed class DailyLevelsTests
{
    static int[] Counts(Func<int, double> factor) =>
        [.. Enumerable.Range(0, 8 * 168).Select(hour => (int)Math.Round((hour % 24 < 6 ? 8 : 40) * (hour / 24 % 7 >= 5 ? 0.5 : 1) * factor(hour)))];

    [Fact]
    public void The_rhythm_of_the_week_is_gone_and_a_shift_remains()
    {
        var levels = DailyLevels.Of(Counts(hour => hour >= 42 * 24 ? 1.5 : 1), _ => false);
        Assert.Equal(56, levels.Count);
        Assert.All(levels.Take(42), level => Assert.InRange(level!.Value, -0.05, 0.05));
        Assert.All(levels.Skip(42), level => Assert.InRange(level!.Value, 0.3, 0.45));
    }

    [Fact]
    public void A_peak_of_six_hours_hardly_moves_its_day() =>
        Assert.InRange(DailyLevels.Of(Counts(hour => hour is >= 1000 and < 1006 ? 8 : 1), _ => false)[41]!.Value, -0.05, 0.05);

    [Fact]
    public void A_holiday_has_no_level() => Assert.Null(DailyLevels.Of(Counts(_ => 1), day => day == 30)[30]);
}
