using Kentongan.Understand.Review;

namespace Kentongan.Tests.Understand.Review;

public sealed class AgreementTests
{
    /// <summary>Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example C: four observers, missing data, nominal: 0.743.</summary>
    [Fact]
    public void The_example_of_the_author_comes_out_as_he_computed_it()
    {
        byte[][] observers =
        [
            [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
            [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
            [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
            [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
        ];
        var units = Enumerable.Range(0, 12).Select(unit => observers.Select(labels => labels[unit]).Where(label => label != 0).ToArray());
        var agreement = Agreement.Of(units)!;
        Assert.Equal(0.743, agreement.Alpha!.Value, 3);
        Assert.Equal(11, agreement.Posts);
    }

    [Fact]
    public void People_who_always_say_the_same_agree_perfectly()
    {
        var agreement = Agreement.Of([[1, 1], [2, 2], [3, 3, 3]])!;
        Assert.Equal((1.0, 1.0), (agreement.Same, agreement.Alpha));
    }

    [Fact]
    public void Where_only_one_label_occurs_chance_cannot_be_told_from_agreement() => Assert.Null(Agreement.Of([[1, 1], [1, 1]])!.Alpha);

    [Fact]
    public void Posts_with_one_answer_say_nothing() => Assert.Null(Agreement.Of([[1], [2], []]));

    [Fact]
    public void Answers_by_lot_agree_no_better_than_chance()
    {
        var random = new Random(7);
        var units = Enumerable.Range(0, 20_000).Select(_ => new[] { (byte)random.Next(1, 4), (byte)random.Next(1, 4) });
        Assert.InRange(Agreement.Of(units)!.Alpha!.Value, -0.02, 0.02);
    }
}
