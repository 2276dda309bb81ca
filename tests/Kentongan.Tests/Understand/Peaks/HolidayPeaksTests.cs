using Kentongan.Understand.Peaks;

namespace Kentongan.Tests.Understand.Peaks;

/// <summary>Simulated weeks with holidays whose truth is known.</summary>
public sealed class HolidayPeaksTests
{
    const int Week = 168;
    const int Weeks = 12;

    static readonly int[] _days = [24, 25, 40, 52, 61, 62, 63, 75];

    /// <summary>Hourly counts of twelve weeks around forty at noon; on holidays so many times as loud, two hours later.</summary>
    static (int[] Counts, bool[] Holidays) Make(int seed, double loudness)
    {
        var random = new Random(seed);
        var (counts, holidays) = (new int[Weeks * Week], new bool[Weeks * Week]);
        for (var hour = 0; hour < counts.Length; hour++)
        {
            holidays[hour] = _days.Contains(hour / 24);
            var clock = holidays[hour] ? (hour + 22) % 24 : hour % 24;
            var mean = (6 + (34 * Math.Exp(-Math.Pow((clock - 13) / 5.0, 2)))) * (holidays[hour] ? loudness : 1);
            counts[hour] = Math.Max(0, (int)Math.Round(mean * Math.Exp(0.12 * Normal(random))));
        }

        return (counts, holidays);
    }

    static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    [Theory]
    [InlineData(0.35)]
    [InlineData(1.0)]
    [InlineData(2.2)]
    [InlineData(2.8)]
    public void A_holiday_that_is_quieter_or_louder_as_a_whole_raises_nothing(double loudness)
    {
        var peaks = Enumerable.Range(0, 20).Sum(seed =>
        {
            var (counts, holidays) = Make(seed, loudness);
            return HourlyPeaks.Find(counts, null, holidays).Count;
        });
        Assert.True(peaks <= 3, $"{peaks} false peaks in 20 times twelve weeks");
    }

    [Fact]
    public void Without_knowing_the_holidays_a_loud_one_raises_alarms()
    {
        var (blind, knowing) = (0, 0);
        for (var seed = 0; seed < 20; seed++)
        {
            var (counts, holidays) = Make(seed, 3.2);
            blind += HourlyPeaks.Find(counts).Count;
            knowing += HourlyPeaks.Find(counts, null, holidays).Count;
        }

        Assert.True(blind >= 20 && knowing * 5 <= blind, $"{blind} without, {knowing} with the list of holidays");
    }

    [Theory]
    [InlineData(0.4)]
    [InlineData(1.0)]
    [InlineData(2.0)]
    public void A_sudden_event_on_a_holiday_is_still_noticed(double loudness)
    {
        var noticed = Enumerable.Range(0, 20).Count(seed =>
        {
            var (counts, holidays) = Make(seed, loudness);
            var begin = (62 * 24) + 14;
            for (var hour = 0; hour < 5; hour++)
            {
                counts[begin + hour] *= 6;
            }

            return HourlyPeaks.Find(counts, null, holidays).Any(peak => peak.Begin <= begin + 1 && peak.End >= begin);
        });
        Assert.True(noticed >= 19, $"{noticed} of 20");
    }

    [Fact]
    public void Holidays_do_not_spoil_what_is_usual_for_other_days()
    {
        var (counts, holidays) = Make(3, 4);
        var (plain, _) = Make(3, 1);
        var (usual, spared) = (HourlyPeaks.Score(plain, null, default), HourlyPeaks.Score(counts, null, holidays));
        var afterHoliday = Enumerable.Range(0, 24).Select(hour => ((24 + 7) * 24) + hour).ToList();
        Assert.All(afterHoliday, hour => Assert.InRange(spared[hour].Baseline!.Value / Math.Max(1, usual[hour].Baseline!.Value), 0.75, 1.34));
    }

    [Fact]
    public void Where_no_day_is_a_holiday_nothing_changes()
    {
        var (counts, holidays) = Make(5, 1);
        Assert.Equal(HourlyPeaks.Score(counts), HourlyPeaks.Score(counts, null, new bool[holidays.Length]));
    }
}
