using Kentongan.Understand;
using Kentongan.Understand.Causes;

namespace Kentongan.Tests.Understand.Causes;

public sealed class PeakCausesTests
{
    [Fact]
    public void The_share_of_a_planted_cause_is_its_part_of_the_increase()
    {
        // A day with 1,000 mentions after a week with 700, 100 a day: 900 more than usual, 450 of them with the word.
        var causes = PeakCauses.Explain([new("jebol", 460), new("warga", 100), new("air", 90)], 1000, [new("jebol", 70), new("warga", 700), new("air", 630)], 700, 1 / 7.0);
        var cause = Assert.Single(causes);
        Assert.Equal(("jebol", 460L), (cause.Key, cause.Count));
        Assert.Equal(10, cause.Usual, 6);
        Assert.Equal(0.5, cause.Share, 6);
    }

    [Fact]
    public void What_is_new_explains_all_that_it_has()
    {
        var cause = Assert.Single(PeakCauses.Explain([new("baru", 300)], 400, [], 700, 1 / 7.0));
        Assert.Equal((0, 1.0), (cause.Usual, cause.Share));
    }

    [Fact]
    public void A_quiet_time_has_no_causes() => Assert.Empty(PeakCauses.Explain([new("warga", 90)], 100, [new("warga", 700)], 700, 1 / 7.0));

    [Fact]
    public void A_rise_that_chance_makes_is_left_out()
    {
        var random = new Random(4);
        var (usual, before) = (new List<KeyCount>(), new List<KeyCount>());
        for (var i = 0; i < 300; i++)
        {
            before.Add(new($"kata{i}", 700));
            usual.Add(new($"kata{i}", Enumerable.Range(0, 1000).Count(_ => random.NextDouble() < 0.1)));
        }

        usual.Add(new("jebol", 400));
        var causes = PeakCauses.Explain(usual, 30_500, before, 210_000, 1 / 7.0);
        Assert.Equal("jebol", causes[0].Key);
        Assert.True(causes.Count <= 4, $"{causes.Count} of 300 words that did not change are named.");
    }
}
