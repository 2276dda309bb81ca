using Kentongan.Understand.Peaks;

namespace Kentongan.Tests.Understand.Peaks;

public sealed class ChangePointTests
{
    /// <summary>Levels of days that swing by a fifth around 0, and from a day on around the shift.</summary>
    static double[] Levels(int seed, int days, int at, double shift)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, days).Select(day => (day >= at ? shift : 0) + (0.12 * Normal(random)))];
    }

    static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    [Fact]
    public void A_lasting_shift_is_noticed_within_days_where_it_began()
    {
        var found = Enumerable.Range(0, 50).Select(seed => ChangePoints.Find(Levels(seed, 112, 70, 0.5))).ToList();
        Assert.True(found.Count(changes => changes.Any(change => Math.Abs(change.At - 70) <= 2 && change.NoticedAt <= 82)) >= 47);
        Assert.All(found.SelectMany(changes => changes).Where(change => Math.Abs(change.At - 70) <= 2), change => Assert.InRange(change.After - change.Before, 0.3, 0.7));
    }

    [Fact]
    public void Days_that_only_swing_raise_almost_nothing() =>
        Assert.True(Enumerable.Range(0, 100).Sum(seed => ChangePoints.Find(Levels(seed, 112, 999, 0)).Count) <= 6);

    [Fact]
    public void Two_loud_days_are_a_peak_and_no_shift()
    {
        var raised = Enumerable.Range(0, 50).Sum(seed =>
        {
            var levels = Levels(seed, 112, 999, 0);
            (levels[60], levels[61]) = (1, 0.9);
            return ChangePoints.Find(levels).Count(change => change.At is >= 58 and <= 63);
        });
        Assert.True(raised <= 5, $"{raised} of 50");
    }

    [Fact]
    public void A_shift_too_small_to_matter_is_seldom_told() =>
        Assert.True(Enumerable.Range(0, 40).Count(seed => ChangePoints.Find(Levels(seed, 112, 70, 0.1)).Count > 0) <= 6);

    [Fact]
    public void What_was_noticed_does_not_change_when_more_days_come()
    {
        var levels = Levels(4, 112, 60, 0.6);
        var early = ChangePoints.Find(levels.AsSpan(0, 90));
        Assert.NotEmpty(early);
        Assert.Equal(early, ChangePoints.Find(levels).Take(early.Count));
    }

    [Fact]
    public void Too_few_days_say_nothing() => Assert.Empty(ChangePoints.Find([1, 2, 3]));
}
