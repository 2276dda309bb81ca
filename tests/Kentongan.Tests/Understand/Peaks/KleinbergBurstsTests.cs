using Kentongan.Understand.Peaks;

namespace Kentongan.Tests.Understand.Peaks;

public sealed class KleinbergBurstsTests
{
    [Fact]
    public void A_planted_burst_of_bare_counts_is_found_where_it_was_planted()
    {
        var counts = Draw(new Random(7), 600, 20);
        for (var i = 300; i < 340; i++)
        {
            counts[i] *= 3;
        }

        var strongest = KleinbergBursts.Find(counts).MaxBy(burst => burst.Weight);
        Assert.InRange(strongest.Begin, 298, 304);
        Assert.InRange(strongest.End, 335, 342);
    }

    [Fact]
    public void The_states_are_the_cheapest_of_all_sequences()
    {
        var random = new Random(11);
        for (var round = 0; round < 200; round++)
        {
            var length = random.Next(1, 11);
            var total = Enumerable.Range(0, length).Select(_ => random.Next(1, 40)).ToArray();
            var relevant = total.Select(d => random.Next(0, d + 1)).ToArray();
            var (scale, difficulty) = (1.2 + random.NextDouble(), random.NextDouble() * 2);
            if (relevant.Sum() > 0 && scale * relevant.Sum() < 0.999 * total.Sum())
            {
                var cheapest = Enumerable.Range(0, 1 << length).Min(states => CostOf(states, relevant, total, scale, difficulty));
                Assert.Equal(cheapest, KleinbergBursts.Cost(relevant, total, scale, difficulty), 1e-6);
            }
        }
    }

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 0, 0, 0, 0 })]
    [InlineData(new[] { 5 })]
    [InlineData(new[] { 5, 5, 5, 5, 5, 5 })]
    public void A_flat_or_empty_series_has_no_burst(int[] counts) => Assert.Empty(KleinbergBursts.Find(counts));

    static double CostOf(int states, int[] relevant, int[] total, double scale, double difficulty)
    {
        var calm = relevant.Sum() / (double)total.Sum();
        var (cost, previous) = (0.0, 0);
        for (var i = 0; i < relevant.Length; i++)
        {
            var state = (states >> i) & 1;
            var p = state == 1 ? scale * calm : calm;
            cost += state > previous ? difficulty * Math.Log(relevant.Length) : 0;
            cost -= LogFactorial.Of(total[i]) - LogFactorial.Of(relevant[i]) - LogFactorial.Of(total[i] - relevant[i]);
            cost -= (relevant[i] * Math.Log(p)) + ((total[i] - relevant[i]) * Math.Log(1 - p));
            previous = state;
        }

        return cost;
    }

    static int[] Draw(Random random, int length, double mean) =>
        [.. Enumerable.Range(0, length).Select(_ => Enumerable.Range(0, 100).Count(_ => random.NextDouble() < mean / 100))];
}
