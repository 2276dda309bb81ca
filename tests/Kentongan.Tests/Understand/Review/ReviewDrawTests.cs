using Kentongan.Understand;
using Kentongan.Understand.Review;

namespace Kentongan.Tests.Understand.Review;

public sealed class ReviewDrawTests
{
    static readonly TopicId Topic = new(1);

    [Fact]
    public void A_rare_tone_is_drawn_as_often_as_a_common_one()
    {
        var drawn = Draw(90, (Sentiment.Positive, 100), (Sentiment.Neutral, 5_000), (Sentiment.Negative, 900));
        Assert.Equal([30, 30, 30], drawn.GroupBy(item => item.Machine.Sentiment).OrderBy(group => group.Key).Select(group => group.Count()));
    }

    [Fact]
    public void Weights_give_each_tone_the_share_that_it_has()
    {
        var drawn = Draw(90, (Sentiment.Positive, 100), (Sentiment.Neutral, 5_000), (Sentiment.Negative, 900));
        var neutral = drawn.Where(item => item.Machine.Sentiment == Sentiment.Neutral).Sum(item => item.Weight);
        Assert.Equal(5_000 / 6_000.0, neutral / drawn.Sum(item => item.Weight), 6);
        Assert.Equal(1, drawn.Average(item => item.Weight), 6);
    }

    [Fact]
    public void A_tone_with_too_few_posts_leaves_its_places_to_the_others()
    {
        var drawn = Draw(90, (Sentiment.Positive, 4), (Sentiment.Neutral, 500), (Sentiment.Negative, 500));
        Assert.Equal(90, drawn.Count);
        Assert.Equal(4, drawn.Count(item => item.Machine.Sentiment == Sentiment.Positive));
    }

    [Fact]
    public void Every_post_has_the_same_chance()
    {
        var hits = new int[40];
        for (var seed = 0; seed < 4_000; seed++)
        {
            foreach (var item in Draw(10, seed, (Sentiment.Neutral, 40)))
            {
                hits[(int)item.Post.Value]++;
            }
        }

        Assert.All(hits, hit => Assert.InRange(hit, 880, 1_120));
    }

    [Fact]
    public void A_post_drawn_before_and_a_copy_are_not_drawn_again()
    {
        var draw = new ReviewDraw(10, new Random(1), new HashSet<PostId> { Sample.Post(1) });
        draw.Add(Sample.Post(1), Labelled(Sentiment.Neutral, 1));
        draw.Add(Sample.Post(2), Labelled(Sentiment.Neutral, 2));
        draw.Add(Sample.Post(3), Labelled(Sentiment.Neutral, 2));
        Assert.Equal([Sample.Post(2)], draw.Drawn(Topic, Sample.Day).Select(item => item.Post));
    }

    [Fact]
    public void A_quarter_is_meant_for_two_people() =>
        Assert.Equal(25, Draw(100, (Sentiment.Neutral, 1_000)).Count(item => item.ForTwo));

    [Fact]
    public void Nothing_to_draw_from_draws_nothing() => Assert.Empty(Draw(10));

    static IReadOnlyList<ReviewItem> Draw(int size, params (Sentiment Tone, int Count)[] posts) => Draw(size, 1, posts);

    static IReadOnlyList<ReviewItem> Draw(int size, int seed, params (Sentiment Tone, int Count)[] posts)
    {
        var draw = new ReviewDraw(size, new Random(seed), new HashSet<PostId>());
        var number = 0;
        foreach (var (tone, count) in posts)
        {
            for (var i = 0; i < count; i++)
            {
                draw.Add(Sample.Post(number), Labelled(tone, (ulong)++number));
            }
        }

        return draw.Drawn(Topic, Sample.Day);
    }

    static Annotation Labelled(Sentiment tone, ulong signature) => new() { Sentiment = tone, Signature = signature };
}
