using Kentongan.Decide.Signals;

namespace Kentongan.Tests.Decide.Signals;

public sealed class StrengthTests
{
    /// <summary>From a table of the standard normal distribution.</summary>
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.158655254)]
    [InlineData(1.959964, 0.025)]
    [InlineData(3, 0.001349898)]
    [InlineData(5, 2.866516e-7)]
    public void The_tail_is_the_normal_distributions(double z, double p) => Assert.Equal(p, Strength.Tail(z), p * 1e-5);

    [Theory]
    [InlineData(0.6)]
    [InlineData(1)]
    [InlineData(2.5)]
    [InlineData(7)]
    public void A_probability_comes_back_as_the_deviations_it_was_made_of(double z) => Assert.Equal(z, Strength.OfProbability(Strength.Tail(z)), 1e-6);

    [Fact]
    public void Days_that_swing_need_more_to_be_unusual()
    {
        var even = Strength.OfCount(60, [29, 30, 31, 30, 30, 29, 31]);
        var swinging = Strength.OfCount(60, [5, 60, 10, 55, 20, 45, 15]);
        Assert.True(even > 3.5);
        Assert.True(swinging < even / 2);
    }
}
