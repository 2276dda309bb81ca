using System.Globalization;
using Kentongan.App.Cli.Learning;
using Kentongan.Listen;
using Kentongan.Listen.Topics;
using Kentongan.Storage;
using Kentongan.Understand;
using Kentongan.Understand.Review;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Cli;

/// <summary>What people say on the review screen reaches the next model.</summary>
public sealed class ReviewedTrainingTests : IDisposable
{
    static readonly DateTimeOffset Start = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    readonly string _folder = Directory.CreateTempSubdirectory("kentongan-reviewed").FullName;

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_quarter_is_held_out_and_shows_before_and_after()
    {
        var texts = await ReviewedAsync(posts: 80, Dimension.Kind);
        Assert.Equal(80, texts.Learned.Count + texts.Held.Count);
        Assert.InRange(texts.Held.Count, 8, 35);
        var order = new TrainingOrder([], [], Path.Combine(_folder, "model.klm"), Columns.Found) { Reviewed = texts };
        var gain = LearnedTasks.Find("kind").Train(order, _ => { }).Reviewed!;
        Assert.Equal((texts.Learned.Count, texts.Held.Count), (gain.Learned, gain.Held));

        // What these posts call praise and rumour, only a model that learned from them can know.
        Assert.True(gain.After.MacroF1 > gain.Before.MacroF1 + 0.2, $"{gain.Before} → {gain.After}");
    }

    [Fact]
    public async Task A_post_stays_on_its_side_and_brings_what_people_agree_on()
    {
        var once = await ReviewedAsync(posts: 40, Dimension.Sentiment);
        Assert.All(once.Learned.Concat(once.Held), text => Assert.Equal("positive", text.Label));
        Assert.Empty((await ReviewedAsync(posts: 0, Dimension.Emotion)).Held.Select(text => text.Text).Intersect(once.Learned.Select(text => text.Text)));
    }

    [Theory]
    [InlineData("sentiment", true)]
    [InlineData("Kind", true)]
    [InlineData("abuse", false)]
    [InlineData("channel", false)]
    public void Only_what_people_review_can_be_learned_from_reviews(string task, bool isReviewed) =>
        Assert.Equal(isReviewed, ReviewedTexts.DimensionOf(task) is not null);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Adds posts on which people agree to the store, and reads what is to be learned.</summary>
    async Task<ReviewedTexts> ReviewedAsync(int posts, Dimension dimension)
    {
        await using var services = new ServiceCollection().AddStorage(new StorageOptions(_folder)).BuildServiceProvider();
        await services.GetRequiredService<Engine>().PrepareAsync(Token);
        if (posts > 0)
        {
            await FillAsync(services, posts);
        }

        return await ReviewedTexts.ReadAsync(services, dimension, Token);
    }

    static async Task FillAsync(IServiceProvider services, int posts)
    {
        var topic = await services.GetRequiredService<ITopics>().AddAsync(Topic, Token);
        var kept = Enumerable.Range(0, posts).Select(number => Post(number, topic.Id)).ToList();
        await services.GetRequiredService<IPosts>().AppendAsync(new("test", null, kept), Token);
        var reviews = services.GetRequiredService<IReviews>();
        await reviews.AddAsync([.. kept.Select(post => new ReviewItem { Topic = topic.Id, Post = post.Post.Id, DrawnAt = Start, Weight = 1, Machine = default })], Token);
        foreach (var item in await reviews.ItemsAsync(topic.Id, Token))
        {
            var kind = item.Post.CreatedAt.Minute % 2 == 0 ? MessageKind.Praise : MessageKind.Rumour;
            await reviews.AnswerAsync(item.Id, new("ani", Start, new(Sentiment.Positive, Emotion.Joy, kind)), Token);
        }
    }

    static Topic Topic => new()
    {
        Id = default,
        Name = "Uji",
        Query = "zamrud",
        Purpose = "uji",
        LegalBasis = "uji",
        Owner = "ani",
        AgencyId = 1,
        CreatedAt = Start,
        EndsAt = Start.AddDays(30),
    };

    static UnderstoodPost Post(int number, TopicId topic)
    {
        var at = Start.AddMinutes(number);
        var text = number % 2 == 0 ? $"zamrud hijau kemilau sekali, blok {number}" : $"batu kali kelabu, blok {number}";
        return new(
            new HeardPost { Id = PostId.Of(Channel.X, number.ToString(CultureInfo.InvariantCulture), at), Channel = Channel.X, Kind = PostKind.Original, NativeId = number.ToString(CultureInfo.InvariantCulture), Text = text, Author = default },
            Annotation.None, [topic], text);
    }
}
