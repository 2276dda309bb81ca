using Kentongan.Understand;
using Kentongan.Understand.Review;

namespace Kentongan.Tests.Understand.Review;

public sealed class FieldConfusionTests
{
    [Fact]
    public void Sensitivity_and_specificity_count_what_people_say_against_the_machine()
    {
        var items = Many(8, Sentiment.Negative, Sentiment.Negative).Concat(Many(2, Sentiment.Negative, Sentiment.Neutral)).Concat(Many(10, Sentiment.Neutral, Sentiment.Neutral));
        var confusion = FieldConfusion.Of(items, Dimension.Sentiment);
        Assert.Equal(20, confusion.N);
        Assert.Equal(2, confusion.Count((byte)Sentiment.Negative, (byte)Sentiment.Neutral));
        Assert.Equal(0.8, confusion.Sensitivity((byte)Sentiment.Negative)!.Value.Share, 6);
        Assert.Equal(1.0, confusion.Specificity((byte)Sentiment.Negative)!.Value.Share, 6);
        Assert.Equal(0.9, confusion.Accuracy.Share, 6);
    }

    [Fact]
    public void A_stratified_draw_gives_the_accuracy_of_the_whole()
    {
        // 1,000 posts: 900 called neutral, all rightly; 100 called negative, half of them wrongly. Ten of each were drawn.
        var items = Many(10, Sentiment.Neutral, Sentiment.Neutral, 1.8)
            .Concat(Many(5, Sentiment.Negative, Sentiment.Negative, 0.2)).Concat(Many(5, Sentiment.Neutral, Sentiment.Negative, 0.2));
        var confusion = FieldConfusion.Of(items, Dimension.Sentiment);
        Assert.Equal(0.95, confusion.Accuracy.Share, 6);
        Assert.Equal(900 / 950.0, confusion.Sensitivity((byte)Sentiment.Neutral)!.Value.Share, 6);
    }

    [Fact]
    public void Weighted_posts_tell_less_than_their_number()
    {
        var even = FieldConfusion.Of(Many(40, Sentiment.Neutral, Sentiment.Neutral), Dimension.Sentiment).Accuracy;
        var uneven = FieldConfusion.Of(Many(20, Sentiment.Neutral, Sentiment.Neutral, 1.9).Concat(Many(20, Sentiment.Neutral, Sentiment.Neutral, 0.1)), Dimension.Sentiment).Accuracy;
        Assert.True(uneven.Low < even.Low);
    }

    [Fact]
    public void Few_posts_and_rare_labels_stay_silent()
    {
        var confusion = FieldConfusion.Of(Many(29, Sentiment.Neutral, Sentiment.Neutral).Concat([]), Dimension.Sentiment);
        Assert.False(confusion.IsEnough);
        Assert.Null(confusion.Specificity((byte)Sentiment.Neutral));
        Assert.Null(confusion.Sensitivity((byte)Sentiment.Positive));
        Assert.True(FieldConfusion.Of(Many(30, Sentiment.Neutral, Sentiment.Neutral), Dimension.Sentiment).IsEnough);
    }

    [Fact]
    public void Disputed_posts_and_old_draws_do_not_count()
    {
        ReviewItem[] items =
        [
            Sample.Item(1, Sentiment.Neutral, ("ani", Sentiment.Positive), ("budi", Sentiment.Negative)),
            Sample.Item(2, Sentiment.Neutral, ("ani", Sentiment.Neutral)) with { DrawnAt = Sample.Day - ReviewReading.Window },
            Sample.Item(3, Sentiment.Neutral, ("ani", Sentiment.Neutral)),
        ];
        var reading = new ReviewReading(items, Sample.Day.AddHours(1));
        Assert.Equal((2, 2, 1), (reading.Items.Count, reading.Answered, reading.Disputed));
        Assert.Equal(1, reading.Confusion(Dimension.Sentiment).N);
    }

    static IEnumerable<ReviewItem> Many(int count, Sentiment truth, Sentiment machine, double weight = 1) =>
        Enumerable.Range(1, count).Select(id => Sample.Item(id, machine, ("ani", truth)) with { Weight = weight });
}
