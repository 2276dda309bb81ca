using Kentongan.Understand;
using Kentongan.Understand.Review;

namespace Kentongan.Tests.Understand.Review;

public sealed class ReviewItemTests
{
    [Fact]
    public void One_answer_settles_a_post_that_is_meant_for_one() =>
        Assert.False(Sample.Item(1, Sentiment.Neutral, ("ani", Sentiment.Positive)).IsOpen);

    [Fact]
    public void A_post_for_two_waits_for_the_second()
    {
        var item = Sample.Item(1, Sentiment.Neutral, ("ani", Sentiment.Positive)) with { ForTwo = true };
        Assert.True(item.IsOpen);
    }

    [Fact]
    public void Where_two_disagree_a_third_is_asked_and_the_majority_holds()
    {
        var two = Sample.Item(1, Sentiment.Neutral, ("ani", Sentiment.Positive), ("budi", Sentiment.Negative));
        Assert.True(two.IsOpen);
        Assert.Null(two.Truth(Dimension.Sentiment));
        var three = Sample.Item(1, Sentiment.Neutral, ("ani", Sentiment.Positive), ("budi", Sentiment.Negative), ("cici", Sentiment.Negative));
        Assert.False(three.IsOpen);
        Assert.Equal((byte)Sentiment.Negative, three.Truth(Dimension.Sentiment));
    }

    [Fact]
    public void Who_could_not_tell_does_not_vote()
    {
        var item = Sample.Item(1, Sentiment.Neutral, ("ani", Sentiment.Unknown), ("budi", Sentiment.Negative));
        Assert.Equal((byte)Sentiment.Negative, item.Truth(Dimension.Sentiment));
    }

    [Fact]
    public void Nobody_is_handed_the_same_post_twice_and_second_opinions_come_first()
    {
        ReviewItem[] items =
        [
            Sample.Item(1, Sentiment.Neutral),
            Sample.Item(2, Sentiment.Neutral, ("ani", Sentiment.Positive)) with { ForTwo = true },
            Sample.Item(3, Sentiment.Neutral, ("ani", Sentiment.Positive)),
        ];
        Assert.Equal(1, NextReview.For("ani", items)!.Id);
        Assert.Equal(2, NextReview.For("budi", items)!.Id);
        Assert.Null(NextReview.For("ani", items[1..]));
    }
}
