using System.IO.Compression;
using System.Text;
using Kentongan.App.Sources;
using Kentongan.Listen.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Kentongan.App.Tests.Sources;

/// <summary>A healthy feed that begins to misbehave in every known way: each fault has its reason, loses nothing and passes.</summary>
public sealed class FaultySourcesTests
{
    static readonly TimeSpan _later = TimeSpan.FromMinutes(20);

    static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, FetchFailure, SourceState> Faults => new()
    {
        { "slow body", FetchFailure.TimedOut, SourceState.Shaky },
        { "endless body", FetchFailure.TooLarge, SourceState.Unhealthy },
        { "packed bomb", FetchFailure.TooLarge, SourceState.Unhealthy },
        { "length that is too large", FetchFailure.CutOff, SourceState.Shaky },
        { "cut connection", FetchFailure.CutOff, SourceState.Shaky },
        { "redirect loop", FetchFailure.TooManyRedirects, SourceState.Unhealthy },
        { "pause asked for", FetchFailure.TooManyRequests, SourceState.Shaky },
        { "broken packing", FetchFailure.BadAnswer, SourceState.Unhealthy },
        { "server error", FetchFailure.ServerError, SourceState.Shaky },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_named_and_the_next_good_answer_brings_what_was_missed(string fault, FetchFailure failure, SourceState state)
    {
        await using var server = await FeedServer.StartAsync(items: 3, Token);
        await using var post = await ListeningPost.StartAsync(Token, timeout: fault == "slow body" ? TimeSpan.FromSeconds(1) : null);
        await post.ListenAsync(server.Feed(0), Token);
        await post.PollOneAsync(_later, Token);
        server.Instead[0] = http => MisbehaveAsync(http, fault);
        server.Publish();
        var faulty = await post.PollOneAsync(_later, Token);
        Assert.Equal((failure, state, "failing"), (faulty.Poll.Failure, faulty.Status.Health.State, faulty.Status.Health.Reason));
        Assert.All([faulty.Status.Health.Indonesian, faulty.Status.Health.English, faulty.Status.Detail, faulty.Status.IndonesianDetail], words => Assert.False(string.IsNullOrEmpty(words)));
        Assert.NotEqual(faulty.Status.Detail, faulty.Status.IndonesianDetail);
        server.Instead.Clear();
        var good = await post.PollOneAsync(_later, Token);
        Assert.Equal((SourceState.Healthy, 1), (good.Status.Health.State, (int)good.Counts.Kept));
        Assert.Equal(4, await post.Posts.CountAsync(Token));
    }

    [Fact]
    public async Task An_xml_bomb_from_a_server_is_read_as_little_text_and_harms_nothing()
    {
        await using var server = await FeedServer.StartAsync(items: 3, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        await post.ListenAsync(server.Feed(0), Token);
        server.Instead[0] = http => http.Response.WriteAsync(Bomb());
        var outcome = await post.PollOneAsync(_later, Token);
        Assert.Equal((FetchFailure.None, 1), (outcome.Poll.Failure, (int)outcome.Counts.Kept));
        await foreach (var one in post.Posts.ReadAsync(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Token))
        {
            Assert.InRange(one.Post.Text.Length, 1, 2_000_000);
        }
    }

    [Fact]
    public async Task A_server_that_answers_not_modified_to_a_first_question_is_unhealthy_at_once()
    {
        await using var server = await FeedServer.StartAsync(items: 3, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        await post.ListenAsync(server.Feed(0), Token);
        server.Instead[0] = http => Status(http, StatusCodes.Status304NotModified);
        Assert.Equal("stuck", (await post.PollOneAsync(_later, Token)).Status.Health.Reason);
        server.Instead.Clear();
        Assert.Equal((SourceState.Healthy, 3), ((await post.PollOneAsync(_later, Token, anew: true)).Status.Health.State, (int)await post.Posts.CountAsync(Token)));
    }

    [Fact]
    public async Task A_feed_that_redirects_to_a_page_keeps_its_address_and_two_that_move_together_stay_two()
    {
        await using var server = await FeedServer.StartAsync(items: 2, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        await post.ListenAsync(server.Feed(0), Token);
        await post.PollAsync(Token);
        server.Instead[1] = http => http.Response.WriteAsync("<!doctype html><html><body>Beranda</body></html>");
        server.Instead[0] = http => MovedAsync(http, server.Feed(1));
        await post.PollOneAsync(_later, Token);
        Assert.Equal(server.Feed(0), Assert.Single(await post.Sources.AllAsync(Token)).Address);

        await post.ListenAsync(server.Feed(2), Token);
        server.Instead[0] = http => MovedAsync(http, server.Feed(2));
        post.Clock.Advance(_later);
        await post.PollAsync(Token);
        Assert.Equal([server.Feed(0), server.Feed(2)], (await post.Sources.AllAsync(Token)).Select(source => source.Address).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Repeated_old_items_are_told_after_a_week()
    {
        await using var server = await FeedServer.StartAsync(items: 3, Token);
        await using var post = await ListeningPost.StartAsync(Token);
        await post.ListenAsync(server.Feed(0), Token);
        PollOutcome? last = null;
        for (var day = 0; day < 10; day++)
        {
            last = await post.PollOneAsync(TimeSpan.FromDays(1), Token, anew: true);
        }

        Assert.Equal((SourceState.Unhealthy, "repeats"), (last!.Status.Health.State, last.Status.Health.Reason));
        server.Publish();
        Assert.Equal("fine", (await post.PollOneAsync(_later, Token)).Status.Health.Reason);
    }

    static async Task MisbehaveAsync(HttpContext http, string fault)
    {
        switch (fault)
        {
            case "slow body": await DripAsync(http); break;
            case "endless body": await PourAsync(http); break;
            case "packed bomb": await PackedAsync(http, Packed(new byte[8 << 20])); break;
            case "broken packing": await PackedAsync(http, Encoding.ASCII.GetBytes("bukan gzip")); break;
            case "length that is too large": await ShortAsync(http); break;
            case "cut connection": await CutAsync(http); break;
            case "redirect loop": http.Response.Redirect("/rss"); break;
            case "server error": await Status(http, StatusCodes.Status502BadGateway); break;
            case "pause asked for":
                http.Response.Headers.RetryAfter = "7200";
                await Status(http, StatusCodes.Status429TooManyRequests);
                break;
        }
    }

    static async Task DripAsync(HttpContext http)
    {
        while (!http.RequestAborted.IsCancellationRequested)
        {
            await http.Response.WriteAsync("<", http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            await Task.Delay(100, http.RequestAborted);
        }
    }

    static async Task PourAsync(HttpContext http)
    {
        var piece = new byte[1 << 18];
        while (!http.RequestAborted.IsCancellationRequested)
        {
            await http.Response.Body.WriteAsync(piece, http.RequestAborted);
        }
    }

    static async Task PackedAsync(HttpContext http, byte[] bytes)
    {
        http.Response.Headers.ContentEncoding = "gzip";
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    /// <summary>Promises more than it sends.</summary>
    static async Task ShortAsync(HttpContext http)
    {
        http.Response.ContentLength = 100_000;
        await CutAsync(http);
    }

    static async Task CutAsync(HttpContext http)
    {
        await http.Response.WriteAsync("<rss version='2.0'><channel><item>", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
        http.Features.Get<IHttpRequestLifetimeFeature>()!.Abort();
    }

    static Task MovedAsync(HttpContext http, string location)
    {
        http.Response.Headers.Location = location;
        return Status(http, StatusCodes.Status301MovedPermanently);
    }

    static Task Status(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>A thousand million laughs, were entities replaced inside entities.</summary>
    static string Bomb()
    {
        var entities = new StringBuilder("<!ENTITY a0 \"tawa\">");
        for (var i = 1; i < 10; i++)
        {
            entities.Append("<!ENTITY a").Append(i).Append(" \"").Insert(entities.Length, $"&a{i - 1};", 10).Append("\">");
        }

        return $"<?xml version='1.0'?><!DOCTYPE rss [{entities}]><rss version='2.0'><channel><title>Bom</title><item><title>Satu &a9;</title><link>https://contoh.id/1</link><description>&a9;&a9;</description></item></channel></rss>";
    }
}
