using Kentongan.Understand.Peaks;

namespace Kentongan.Tests.Understand.Peaks;

public sealed class HourlyPeaksTests
{
    const int Week = 168;

    [Fact]
    public void The_busy_hour_of_every_day_is_no_peak() =>
        Assert.Empty(HourlyPeaks.Find(Rhythm(new Random(1), 10 * Week)));

    [Fact]
    public void A_planted_surge_is_the_only_peak_and_starts_in_its_first_hour()
    {
        var counts = Rhythm(new Random(2), 10 * Week);
        for (var hour = 1500; hour < 1506; hour++)
        {
            counts[hour] = (counts[hour] * 6) + 30;
        }

        var peak = Assert.Single(HourlyPeaks.Find(counts));
        Assert.Equal((1500, 1505), (peak.Begin, peak.End));
        Assert.True(peak.Z >= 3.5);
        Assert.Equal(counts[peak.Bucket], peak.Count);
        Assert.InRange(peak.Baseline, 1, peak.Count / 3.0);
        Assert.True(peak.Acceleration > 0);
    }

    [Fact]
    public void A_surge_of_a_single_hour_is_not_yet_a_peak()
    {
        var counts = Rhythm(new Random(3), 6 * Week);
        counts[900] = 5000;
        Assert.Empty(HourlyPeaks.Find(counts));
    }

    [Fact]
    public void Fewer_than_ten_posts_an_hour_are_never_a_peak()
    {
        var counts = new int[5 * Week];
        counts.AsSpan(800, 5).Fill(9);
        Assert.Empty(HourlyPeaks.Find(counts));
        counts.AsSpan(800, 5).Fill(10);
        Assert.Single(HourlyPeaks.Find(counts));
    }

    [Fact]
    public void A_young_topic_is_tested_against_its_last_day()
    {
        var counts = new int[60];
        counts.AsSpan().Fill(4);
        counts.AsSpan(40, 3).Fill(25);
        var peak = Assert.Single(HourlyPeaks.Find(counts));
        Assert.Equal((40, 42), (peak.Begin, peak.End));
        Assert.Equal(4, HourlyPeaks.Score(counts)[40].Baseline);
    }

    [Fact]
    public void Nothing_is_expected_during_the_first_day()
    {
        var scores = HourlyPeaks.Score(Enumerable.Repeat(50, 24).ToArray());
        Assert.All(scores, score => Assert.True(score.Baseline is null && !score.Unusual));
    }

    [Theory]
    [InlineData(1, 1.0, 0.6321205588285577)]
    [InlineData(10, 4.0, 0.008132242796)]
    [InlineData(3, 5.0, 0.875347980517)]
    [InlineData(150, 100.0, 1.884210e-6)]
    public void The_Poisson_tail_agrees_with_tables(int count, double mean, double expected) =>
        Assert.Equal(1, Poisson.UpperTail(count, mean) / expected, 1e-3);

    static int[] Rhythm(Random random, int hours) =>
        [.. Enumerable.Range(0, hours).Select(hour => (int)(20 + (18 * Math.Sin(hour * Math.PI / 12)) + (4 * random.NextDouble())))];
}
