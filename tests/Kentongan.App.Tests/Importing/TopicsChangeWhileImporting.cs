using Kentongan.App.Importing;
using Kentongan.Listen;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Topics;
using Kentongan.Storage;
using Kentongan.Storage.Health;
using Kentongan.Understand;
using Kentongan.Understand.Ingesting;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Importing;

/// <summary>Topics are made, changed and removed while a stream runs, and each ends with exactly the posts that answer it.</summary>
public sealed class TopicsChangeWhileImporting : IDisposable
{
    const int Rows = 9_000;
    static readonly DateTimeOffset _start = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kentongan-live-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task No_post_is_lost_to_a_topic_that_was_made_changed_or_removed_on_the_way()
    {
        var token = TestContext.Current.CancellationToken;
        await using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddStorage(new(_folder.FullName)).BuildServiceProvider();
        await services.GetRequiredService<Engine>().PrepareAsync(token);
        var (topics, posts) = (services.GetRequiredService<ITopics>(), services.GetRequiredService<IPosts>());
        var (changed, removed) = (await topics.AddAsync(Topic("banjir"), token), await topics.AddAsync(Topic("warga"), token));
        Topic? made = null;
        var listened = await ListenedTopics.LoadAsync(topics, new([]), _start, token);
        var ingestion = new Ingestion(posts, () => new(new(new Pseudonymiser(new byte[32]), new([]), new()), listened.Matching(), _start.AddDays(30)));
        var counts = await listened.DuringAsync(
            () => ingestion.RunAsync(new() { Name = "aliran", Rows = Stream(Midway), CursorAt = row => $"{row}" }, null, token), topics, posts, new Clock(), token);

        Assert.Equal(Rows, counts.Kept);
        Assert.Equal(Rows / 3, await CountAsync(services, made!.Id));
        Assert.Equal(2 * Rows / 3, await CountAsync(services, changed.Id));
        Assert.Equal(0, await CountAsync(services, removed.Id));
        Assert.All(await services.GetRequiredService<Doctor>().ExamineAsync(token), finding => Assert.True(finding.Holds, finding.Detail));

        // The stream stands still here, with chunks on their way, while somebody works on the topics.
        void Midway() => Task.Run(
            async () =>
            {
                made = await topics.AddAsync(Topic("rob"), token);
                await topics.ChangeAsync(changed with { Query = "banjir OR genangan", Version = 2 }, token);
                await topics.RemoveAsync(removed.Id, token);
            }, token).GetAwaiter().GetResult();
    }

    [Fact]
    public async Task A_topic_that_is_made_is_listened_to_at_the_next_look()
    {
        var token = TestContext.Current.CancellationToken;
        await using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddStorage(new(_folder.FullName)).BuildServiceProvider();
        await services.GetRequiredService<Engine>().PrepareAsync(token);
        var topics = services.GetRequiredService<ITopics>();
        var listened = await ListenedTopics.LoadAsync(topics, new([]), _start, token);
        var (matching, post) = (listened.Matching(), new Kentongan.Listen.Queries.Searchable());
        post.Read("banjir rob di utara");
        Assert.Empty(matching.Match(post));
        var topic = await topics.AddAsync(Topic("rob"), token);
        await listened.FollowAsync(topics, _start, token);
        Assert.Equal([topic.Id], matching.Match(post));
    }

    static async Task<long> CountAsync(IServiceProvider services, TopicId topic) =>
        (await services.GetRequiredService<ITopicReadings>().TotalsAsync(
            new() { Topic = topic, From = _start.AddDays(-1), Until = _start.AddDays(30) }, TestContext.Current.CancellationToken)).Mentions;

    static IEnumerable<SourceRow> Stream(Action midway)
    {
        string[] words = ["banjir", "genangan", "rob"];
        for (var i = 0; i < Rows; i++)
        {
            if (i == Rows / 2)
            {
                midway();
            }

            yield return new(i + 1, new() { Channel = Channel.Web, Kind = PostKind.Original, NativeId = $"{i}", Text = $"{words[i % 3]} dilaporkan warga nomor {i}", CreatedAt = _start.AddSeconds(i), Source = "aliran" }, null);
        }
    }

    static Topic Topic(string query) => new()
    {
        Id = default, Name = query, Query = query, Purpose = "Uji", LegalBasis = "Uji", Owner = "sari", AgencyId = 1, CreatedAt = _start, EndsAt = _start.AddDays(60),
    };

    /// <summary>The topics' time has not ended on it, and its timers never fire: only the last look is left.</summary>
    sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => _start;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
