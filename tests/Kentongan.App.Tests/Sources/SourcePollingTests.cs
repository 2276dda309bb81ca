using System.Collections.Concurrent;
using Kentongan.App.Sources;
using Kentongan.Listen.Sources;
using Kentongan.Storage.Settings;
using Microsoft.AspNetCore.Http;

namespace Kentongan.App.Tests.Sources;

public sealed class SourcePollingTests
{
    static readonly TimeSpan _later = TimeSpan.FromMinutes(20);

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_polled_feed_becomes_posts_and_the_next_poll_only_asks()
    {
        await using var server = await FeedServer.StartAsync(items: 6, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        await post.ListenAsync(server.Feed(0), Token);
        Assert.Equal(6, (await post.PollOneAsync(_later, Token)).Counts.Kept);
        Assert.True((await post.PollOneAsync(_later, Token)).Poll.NotModified);
        server.Publish();
        var third = await post.PollOneAsync(_later, Token);
        Assert.Equal((1, 7, 1), ((int)third.Counts.Kept, third.Poll.Items, third.Poll.NewItems));
        Assert.Equal(7, await post.Posts.CountAsync(Token));
    }

    [Fact]
    public async Task An_outlet_is_told_whom_to_ask_even_when_another_process_named_it()
    {
        await using var server = await FeedServer.StartAsync(items: 1, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        var agents = new ConcurrentQueue<string>();
        server.Instead[0] = http =>
        {
            agents.Enqueue(http.Request.Headers.UserAgent.ToString());
            return http.Response.WriteAsync("<rss version='2.0'><channel><title>Kabar</title><item><title>Satu</title><guid>1</guid></item></channel></rss>");
        };
        await post.ListenAsync(server.Feed(0), Token);
        await post.Get<InstanceSettings>().SetAsync("fetch.contact", "humas@contoh.go.id", Token);
        await post.PollAsync(Token);
        await post.Get<SourceFinding>().FindAsync(server.Feed(0), Token);
        Assert.Equal(["Kentongan/1.0 (+humas@contoh.go.id)", "Kentongan/1.0 (+humas@contoh.go.id)"], agents.TakeLast(2));
    }

    [Fact]
    public async Task The_same_article_in_two_feeds_is_one_post()
    {
        await using var server = await FeedServer.StartAsync(items: 4, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        await post.ListenAsync(server.Feed(0), Token);
        await post.ListenAsync(server.Feed(0) + "?kanal=terpopuler", Token);
        await post.PollAsync(Token);
        Assert.Equal(4, await post.Posts.CountAsync(Token));
    }

    [Fact]
    public async Task A_topic_finds_the_article_by_its_outlet_and_text()
    {
        await using var server = await FeedServer.StartAsync(items: 2, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        var source = await post.ListenAsync(server.Feed(0), Token);
        await post.PollAsync(Token);
        var kept = new List<Kentongan.Understand.UnderstoodPost>();
        await foreach (var one in post.Posts.ReadAsync(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Token))
        {
            kept.Add(one);
        }

        Assert.All(kept, one => Assert.Equal(("127.0.1.1", Channel.News, source.CursorName), (one.Post.Author.PublicHandle, one.Post.Channel, one.Post.Source)));
    }

    [Fact]
    public async Task Full_text_comes_from_the_articles_own_page()
    {
        await using var server = await FeedServer.StartAsync(items: 3, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        await post.ListenAsync(server.Feed(0), Token, readsArticles: true);
        var outcome = await post.PollOneAsync(_later, Token);
        Assert.Equal((3, "rss20"), ((int)outcome.Counts.Kept, outcome.Poll.Form));
        await foreach (var one in post.Posts.ReadAsync(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Token))
        {
            Assert.Contains("Paragraf 6", one.Post.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_failed_poll_backs_off_and_a_good_one_returns_to_the_usual_pause()
    {
        await using var server = await FeedServer.StartAsync(items: 1, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        await post.ListenAsync(server.Feed(0), Token);
        server.Instead[0] = http => Status(http, 503);
        var waits = new List<TimeSpan>();
        for (var i = 0; i < 4; i++)
        {
            var outcome = await post.PollOneAsync(_later, Token);
            waits.Add((await post.Sources.FindAsync(outcome.Source.Id, Token))!.NextAt!.Value - post.Clock.GetUtcNow());
        }

        Assert.All(waits.Zip(waits.Skip(1)), pair => Assert.True(pair.Second > pair.First * 0.99));
        Assert.Equal(SourceState.Unhealthy, (await post.Sources.AllAsync(Token))[0].Status.Health.State);
        server.Instead.Clear();
        var good = await post.PollOneAsync(_later, Token);
        var next = (await post.Sources.FindAsync(good.Source.Id, Token))!.NextAt!.Value - post.Clock.GetUtcNow();
        Assert.InRange(next, Source.UsualPause * 0.95, Source.UsualPause * 1.05);
        Assert.Equal(SourceState.Healthy, good.Status.Health.State);
    }

    [Fact]
    public async Task A_server_that_asks_for_a_pause_gets_it()
    {
        await using var server = await FeedServer.StartAsync(items: 1, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        await post.ListenAsync(server.Feed(0), Token);
        server.Instead[0] = http =>
        {
            http.Response.Headers.RetryAfter = "86400";
            return Status(http, 429);
        };
        var outcome = await post.PollOneAsync(_later, Token);
        Assert.Equal(FetchFailure.TooManyRequests, outcome.Poll.Failure);
        Assert.True((await post.Sources.FindAsync(outcome.Source.Id, Token))!.NextAt >= post.Clock.GetUtcNow().AddDays(1));
    }

    [Fact]
    public async Task A_server_that_only_says_not_modified_after_a_failure_is_unhealthy_and_a_test_heals_it()
    {
        await using var server = await FeedServer.StartAsync(items: 2, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        await post.ListenAsync(server.Feed(0), Token);
        await post.PollOneAsync(_later, Token);
        server.Instead[0] = http => Status(http, 500);
        await post.PollOneAsync(_later, Token);
        server.Instead[0] = http => Status(http, 304);
        Assert.Equal((SourceState.Unhealthy, "stuck"), State((await post.PollOneAsync(_later, Token)).Status));
        server.Instead.Clear();
        Assert.Equal((SourceState.Healthy, "fine"), State((await post.PollOneAsync(_later, Token, anew: true)).Status));
        Assert.Equal(2, await post.Posts.CountAsync(Token));
    }

    [Fact]
    public async Task A_page_where_a_feed_was_is_a_changed_form()
    {
        await using var server = await FeedServer.StartAsync(items: 2, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        await post.ListenAsync(server.Feed(0), Token);
        await post.PollOneAsync(_later, Token);
        server.Instead[0] = http => http.Response.WriteAsync("<!doctype html><html><body><h1>Situs baru kami</h1></body></html>");
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal((SourceState.Unhealthy, "form_changed"), State((await post.PollOneAsync(_later, Token)).Status));
        }
    }

    [Fact]
    public async Task Article_pages_that_lost_their_text_are_a_changed_template()
    {
        await using var server = await FeedServer.StartAsync(items: 4, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        await post.ListenAsync(server.Feed(0), Token, readsArticles: true);
        server.EmptyPages = true;
        Assert.Equal((SourceState.Unhealthy, "form_changed"), State((await post.PollOneAsync(_later, Token)).Status));
        Assert.Equal(4, await post.Posts.CountAsync(Token));
    }

    [Fact]
    public async Task A_feed_without_items_is_unhealthy_after_three_polls()
    {
        await using var server = await FeedServer.StartAsync(items: 0, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        await post.ListenAsync(server.Feed(0), Token);
        server.Instead[0] = http => http.Response.WriteAsync("<rss version='2.0'><channel><title>Kosong</title></channel></rss>");
        await post.PollOneAsync(_later, Token);
        await post.PollOneAsync(_later, Token);
        Assert.Equal((SourceState.Unhealthy, "empty"), State((await post.PollOneAsync(_later, Token)).Status));
    }

    [Fact]
    public async Task A_permanently_moved_feed_keeps_its_new_address()
    {
        await using var server = await FeedServer.StartAsync(items: 2, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        await post.ListenAsync(server.Feed(0), Token);
        server.Instead[0] = http =>
        {
            http.Response.Headers.Location = server.Feed(1);
            return Status(http, 301);
        };
        await post.PollOneAsync(_later, Token);
        Assert.Equal(server.Feed(1), Assert.Single(await post.Sources.AllAsync(Token)).Address);
    }

    [Fact]
    public async Task A_feed_is_found_from_the_home_page()
    {
        await using var server = await FeedServer.StartAsync(items: 2, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        server.Instead[3] = http => http.Response.WriteAsync($"<html><head><link rel='alternate' type='application/rss+xml' href='{server.Feed(4)}'></head></html>");
        var (feeds, _) = await post.Get<Kentongan.App.Sources.SourceFinding>().FindAsync(server.Feed(3), Token);
        Assert.Equal((server.Feed(4), 2), (feeds[0].Address, feeds[0].Items));
    }

    [Fact]
    public async Task Switching_on_takes_a_purpose_a_basis_and_terms()
    {
        await using var post = await ListeningPost.StartAsync(Token);
        var source = (await post.Desk.AddAsync("https://contoh.id/rss", null, null, readsArticles: false, "uji", Token)).Value!;
        Assert.False(source.IsOn);
        Assert.Equal(SwitchSource.NoPurpose, (await post.Desk.SwitchAsync(source.Id, new(true, " ", "UU", "Publik", "uji"), Token)).Objection);
        Assert.Equal(SwitchSource.NoBasis, (await post.Desk.SwitchAsync(source.Id, new(true, "Uji", "", "Publik", "uji"), Token)).Objection);
        Assert.Equal(SwitchSource.NoTerms, (await post.Desk.SwitchAsync(source.Id, new(true, "Uji", "UU", "", "uji"), Token)).Objection);
        Assert.Empty(await post.PollAsync(Token));
    }

    static (SourceState, string) State(SourceStatus status) => (status.Health.State, status.Health.Reason);

    static Task Status(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
