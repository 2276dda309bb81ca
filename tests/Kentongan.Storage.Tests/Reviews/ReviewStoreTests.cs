using Kentongan.Understand.Review;

namespace Kentongan.Storage.Tests.Reviews;

public abstract class ReviewStoreTests : StoreTests
{
    static readonly TopicId Topic = new(4);

    IReviews Reviews => Store.Get<IReviews>();

    [Fact]
    public async Task What_was_drawn_is_read_back_in_the_order_of_drawing()
    {
        ReviewItem[] drawn = [Item(2, 1.75, forTwo: true), Item(1, 0.25)];
        await Reviews.AddAsync(drawn, Token);
        await Reviews.AddAsync([Item(1, 1) with { Topic = new(5) }], Token);
        var kept = await Reviews.ItemsAsync(Topic, Token);
        Assert.Equal(drawn.Select(item => item with { Id = 0, Answers = [] }), kept.Select(item => item with { Id = 0, Answers = drawn[0].Answers }));
    }

    [Fact]
    public async Task A_post_is_drawn_once_for_a_topic()
    {
        await Reviews.AddAsync([Item(1, 1.5)], Token);
        await Reviews.AddAsync([Item(1, 9), Item(2, 1)], Token);
        Assert.Equal([1.5, 1], (await Reviews.ItemsAsync(Topic, Token)).Select(item => item.Weight));
    }

    [Fact]
    public async Task Each_person_has_one_answer_the_last_one()
    {
        await Reviews.AddAsync([Item(1, 1), Item(2, 1)], Token);
        var item = (await Reviews.ItemsAsync(Topic, Token))[0].Id;
        var at = SamplePosts.Start;
        await Reviews.AnswerAsync(item, new("ani", at, new(Sentiment.Positive, Emotion.Joy, MessageKind.Praise)), Token);
        await Reviews.AnswerAsync(item, new("budi", at.AddMinutes(1), default), Token);
        var last = new ReviewAnswer("ani", at.AddMinutes(2), new(Sentiment.Negative, Emotion.Anger, MessageKind.Complaint));
        await Reviews.AnswerAsync(item, last, Token);
        var kept = await Reviews.ItemsAsync(Topic, Token);
        Assert.Equal(["budi", "ani"], kept[0].Answers.Select(answer => answer.Reviewer));
        Assert.Equal(last, kept[0].Answers[1]);
        Assert.Empty(kept[1].Answers);
    }

    static ReviewItem Item(int post, double weight, bool forTwo = false) => new()
    {
        Topic = Topic,
        Post = new((UInt128)post << 80),
        DrawnAt = SamplePosts.Start,
        Weight = weight,
        ForTwo = forTwo,
        Machine = new(Sentiment.Neutral, Emotion.Unknown, MessageKind.News),
    };
}
