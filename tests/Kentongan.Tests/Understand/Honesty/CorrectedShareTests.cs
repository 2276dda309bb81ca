using Kentongan.Understand.Honesty;

namespace Kentongan.Tests.Understand.Honesty;

public sealed class CorrectedShareTests
{
    [Fact]
    public void Simulated_errors_are_taken_back()
    {
        const double Truth = 0.3, Sensitivity = 0.8, Specificity = 0.9;
        var random = new Random(7);
        const int N = 200_000;
        var seen = Enumerable.Range(0, N).Count(_ => random.NextDouble() < Truth ? random.NextDouble() < Sensitivity : random.NextDouble() >= Specificity);
        var share = CorrectedShare.Of(seen, N, Sensitivity, Specificity)!.Value;
        Assert.InRange(Truth, share.Low - 0.005, share.High + 0.005);
    }

    [Fact]
    public void A_perfect_classifier_needs_no_correction() => Assert.Equal(0.25, CorrectedShare.Of(25, 100, 1, 1)!.Value.Share, 9);

    [Theory]
    [InlineData(29, 0.9, 0.9)]
    [InlineData(1000, 0.6, 0.6)]
    public void Little_data_or_a_poor_classifier_says_nothing(long n, double sensitivity, double specificity) =>
        Assert.Null(CorrectedShare.Of(n / 2, n, sensitivity, specificity));

    /// <summary>Values of R's <c>binom::binom.wilson(8, 10)</c>.</summary>
    [Fact]
    public void The_interval_is_wilsons()
    {
        var interval = Proportion.Wilson(0.8, 10);
        Assert.Equal(0.4901625, interval.Low, 6);
        Assert.Equal(0.9433178, interval.High, 6);
    }
}
