using Kentongan.Networks.Layout;

namespace Kentongan.Networks.Tests.Layout;

public sealed class SpacingTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Twenty_accounts_in_one_place_are_twenty_dots()
    {
        var points = new Points([.. Enumerable.Repeat(0.0, 20), 100, -100, 0, 0], [.. Enumerable.Repeat(0.0, 20), 0, 0, 100, -100]);
        var apart = Spacing.Apart(points, Token);
        var least = (from one in Enumerable.Range(0, 20) from other in Enumerable.Range(one + 1, 19 - one) select Distance(apart, one, other)).Min();
        Assert.True(least > 8, $"{least}");
        Assert.Equal((100.0, -100.0), (apart.X[20], apart.Y[23]));
    }

    [Fact]
    public void Places_that_are_apart_stay_and_the_same_places_give_the_same_answer()
    {
        var far = new Points([0, 50, 100, 0], [0, 0, 0, 100]);
        Assert.Equal(far.X, Spacing.Apart(far, Token).X);
        Assert.Equal(far.Y, Spacing.Apart(far, Token).Y);
        var near = Points.Scattered(500, 3);
        Assert.Equal(Spacing.Apart(near, Token).X, Spacing.Apart(near, Token).X);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Few_points_or_none_have_an_answer(int points)
    {
        var apart = Spacing.Apart(new(new double[points], new double[points]), Token);
        Assert.All(apart.X.Concat(apart.Y), place => Assert.True(double.IsFinite(place)));
    }

    static double Distance(Points points, int one, int other) => Math.Sqrt(Math.Pow(points.X[one] - points.X[other], 2) + Math.Pow(points.Y[one] - points.Y[other], 2));
}
