using System.Net;
using System.Text;
using Kentongan.Listen.Sources;
using Kentongan.Platforms.Fetching;
using Kentongan.Platforms.News;
using Kentongan.Platforms.News.Feeds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Kentongan.Platforms.Tests.Fetching;

public sealed class FetcherTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_feed_is_fetched_once_and_then_only_asked_about()
    {
        await using var server = await FaultyServer.StartAsync(
            app => app.MapGet("/feed", context =>
            {
                context.Response.Headers.ETag = "\"v1\"";
                context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "\"v1\"" ? 304 : 200;
                return context.Response.StatusCode == 304 ? Task.CompletedTask : context.Response.WriteAsync(FaultyServer.Feed);
            }),
            Token);
        var fetcher = server.Fetcher();
        var first = await fetcher.FetchAsync(new(server.Url + "/feed"), Token);
        var second = await fetcher.FetchAsync(new(server.Url + "/feed") { ETag = first.ETag }, Token);
        Assert.Equal((true, false, true), (first.IsOk, first.NotModified, second.NotModified));
        Assert.Single(FeedReader.Read(first.Body.Span, NewsSource.Options(first, TimeSpan.Zero)).Entries);
    }

    [Theory]
    [InlineData("gzip"), InlineData("br")]
    public async Task Compressed_bodies_are_unpacked(string encoding)
    {
        await using var server = await FaultyServer.StartAsync(
            app => app.MapGet("/feed", async context =>
            {
                context.Response.Headers.ContentEncoding = encoding;
                var bytes = Encoding.UTF8.GetBytes(FaultyServer.Feed);
                await context.Response.Body.WriteAsync(encoding == "gzip" ? FaultyServer.Gzip(bytes) : Brotli(bytes), context.RequestAborted);
            }),
            Token);
        Assert.Equal(FaultyServer.Feed, Encoding.UTF8.GetString((await server.Fetcher().FetchAsync(new(server.Url + "/feed"), Token)).Body.Span));
    }

    [Fact]
    public async Task A_small_file_that_unpacks_to_a_huge_one_is_refused()
    {
        await using var server = await FaultyServer.StartAsync(
            app => app.MapGet("/feed", async context =>
            {
                context.Response.Headers.ContentEncoding = "gzip";
                await context.Response.Body.WriteAsync(FaultyServer.Gzip(new byte[64 << 20]), context.RequestAborted);
            }),
            Token);
        Assert.Equal(FetchFailure.TooLarge, (await server.Fetcher().FetchAsync(new(server.Url + "/feed"), Token)).Failure);
    }

    [Fact]
    public async Task A_body_that_never_ends_is_cut_at_the_limit()
    {
        await using var server = await FaultyServer.StartAsync(
            app => app.MapGet("/feed", async context =>
            {
                var piece = new byte[1 << 20];
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await context.Response.Body.WriteAsync(piece, context.RequestAborted);
                }
            }),
            Token);
        Assert.Equal(FetchFailure.TooLarge, (await server.Fetcher().FetchAsync(new(server.Url + "/feed"), Token)).Failure);
    }

    [Fact]
    public async Task A_body_that_drips_times_out()
    {
        await using var server = await FaultyServer.StartAsync(
            app => app.MapGet("/feed", async context =>
            {
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await context.Response.WriteAsync("<", context.RequestAborted);
                    await context.Response.Body.FlushAsync(context.RequestAborted);
                    await Task.Delay(100, context.RequestAborted);
                }
            }),
            Token);
        var options = new FetchOptions { AllowsPrivateAddresses = true, ObeysRobots = false, Timeout = TimeSpan.FromSeconds(1) };
        var result = await server.Fetcher(options).FetchAsync(new(server.Url + "/feed"), Token);
        Assert.Equal((FetchFailure.TimedOut, true), (result.Failure, result.MayPass));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>", FetchFailure.CutOff)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n", FetchFailure.CutOff)]
    [InlineData("halo\r\n\r\n", FetchFailure.BadAnswer)]
    public async Task Cut_and_senseless_answers_have_their_own_reasons(string answer, FetchFailure expected)
    {
        var (url, served) = await FaultyServer.RawAsync(answer, Token);
        await using var server = await FaultyServer.StartAsync(_ => { }, Token);
        var options = new FetchOptions { AllowsPrivateAddresses = true, ObeysRobots = false, Timeout = TimeSpan.FromSeconds(5) };
        Assert.Equal(expected, (await server.Fetcher(options).FetchAsync(new(url), Token)).Failure);
        await served;
    }

    [Fact]
    public async Task A_redirect_is_followed_and_a_permanent_one_is_remembered()
    {
        await using var server = await FaultyServer.StartAsync(
            app =>
            {
                app.MapGet("/old", context => Redirect(context, 301, "/feed"));
                app.MapGet("/loop", context => Redirect(context, 302, "/loop"));
                app.MapGet("/away", context => Redirect(context, 302, "file:///etc/passwd"));
                app.MapGet("/feed", context => context.Response.WriteAsync(FaultyServer.Feed));
            },
            Token);
        var fetcher = server.Fetcher();
        Assert.Equal(server.Url + "/feed", (await fetcher.FetchAsync(new(server.Url + "/old"), Token)).MovedTo);
        Assert.Equal(FetchFailure.TooManyRedirects, (await fetcher.FetchAsync(new(server.Url + "/loop"), Token)).Failure);
        Assert.Equal(FetchFailure.NotAnAddress, (await fetcher.FetchAsync(new(server.Url + "/away"), Token)).Failure);
    }

    [Fact]
    public async Task A_server_that_asks_for_a_pause_tells_how_long()
    {
        await using var server = await FaultyServer.StartAsync(
            app => app.MapGet("/feed", context =>
            {
                context.Response.StatusCode = 429;
                context.Response.Headers.RetryAfter = "120";
                return Task.CompletedTask;
            }),
            Token);
        var result = await server.Fetcher().FetchAsync(new(server.Url + "/feed"), Token);
        Assert.Equal((FetchFailure.TooManyRequests, TimeSpan.FromMinutes(2)), (result.Failure, result.RetryAfter));
        Assert.Equal(TimeSpan.FromMinutes(2), new Backoff(TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)).After(1, result.RetryAfter, new Random(1)));
    }

    [Theory]
    [InlineData(404, FetchFailure.NotFound), InlineData(410, FetchFailure.Gone), InlineData(403, FetchFailure.Forbidden), InlineData(503, FetchFailure.ServerError)]
    public async Task Every_refusal_has_its_reason_and_an_advice(int status, FetchFailure expected)
    {
        await using var server = await FaultyServer.StartAsync(app => app.MapGet("/feed", context => SetStatus(context, status)), Token);
        Assert.Equal(expected, (await server.Fetcher().FetchAsync(new(server.Url + "/feed"), Token)).Failure);
        Assert.NotEqual(FetchAdvice.For(FetchFailure.None), FetchAdvice.For(expected));
    }

    [Fact]
    public async Task Robots_rules_are_asked_once_and_obeyed()
    {
        await using var server = await FaultyServer.StartAsync(
            app =>
            {
                app.MapGet("/robots.txt", context => context.Response.WriteAsync("User-agent: *\nDisallow: /\n\nUser-agent: Kentongan\nDisallow: /rahasia\nCrawl-delay: 0\n"));
                app.MapGet("/feed", context => context.Response.WriteAsync(FaultyServer.Feed));
            },
            Token);
        var fetcher = server.Fetcher();
        Assert.True((await fetcher.FetchAsync(new(server.Url + "/feed"), Token)).IsOk);
        Assert.Equal(FetchFailure.ForbiddenByRobots, (await fetcher.FetchAsync(new(server.Url + "/rahasia/1"), Token)).Failure);
        Assert.Equal(["/robots.txt", "/feed"], server.Requests);
    }

    [Fact]
    public async Task Robots_rules_behind_a_redirect_are_obeyed_and_an_endless_one_forbids_nothing()
    {
        await using var server = await FaultyServer.StartAsync(
            app =>
            {
                app.MapGet("/robots.txt", context => Redirect(context, 301, "/aturan"));
                app.MapGet("/aturan", context => context.Response.WriteAsync("User-agent: *\nDisallow: /feed\n"));
            },
            Token);
        Assert.Equal(FetchFailure.ForbiddenByRobots, (await server.Fetcher().FetchAsync(new(server.Url + "/feed"), Token)).Failure);
        await using var endless = await FaultyServer.StartAsync(
            app =>
            {
                app.MapGet("/robots.txt", context => Redirect(context, 302, "/robots.txt"));
                app.MapGet("/feed", context => context.Response.WriteAsync(FaultyServer.Feed));
            },
            Token);
        Assert.True((await endless.Fetcher().FetchAsync(new(endless.Url + "/feed"), Token)).IsOk);
    }

    [Fact]
    public async Task Requests_to_one_host_keep_their_distance()
    {
        await using var server = await FaultyServer.StartAsync(app => app.MapGet("/{n}", context => context.Response.WriteAsync("x")), Token);
        var fetcher = server.Fetcher(new() { AllowsPrivateAddresses = true, ObeysRobots = false, HostPause = TimeSpan.FromMilliseconds(150) });
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(n => fetcher.FetchAsync(new($"{server.Url}/{n}"), Token)));
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(started) >= TimeSpan.FromMilliseconds(440));
    }

    [Theory]
    [InlineData("http://127.0.0.1/"), InlineData("http://localhost/"), InlineData("http://[::1]/"), InlineData("http://10.0.0.7/x"), InlineData("http://169.254.169.254/latest/meta-data"), InlineData("http://[::ffff:192.168.1.1]/")]
    [InlineData("http://2130706433/"), InlineData("http://0x7f.1/"), InlineData("http://0.0.0.0/")]
    public async Task This_machine_and_its_network_are_out_of_reach(string url)
    {
        await using var server = await FaultyServer.StartAsync(_ => { }, Token);
        var result = await server.Fetcher(new() { ObeysRobots = false, Timeout = TimeSpan.FromSeconds(5) }).FetchAsync(new(url), Token);
        Assert.Equal(FetchFailure.PrivateAddress, result.Failure);
    }

    [Fact]
    public async Task A_redirect_into_the_network_is_refused_like_a_direct_request()
    {
        var options = new FetchOptions { ObeysRobots = false };
        using var redirecting = new Redirecting("http://10.0.0.1/rahasia");
        using var http = new HttpClient(redirecting);
        var agent = new AgentName(contact: null);
        var fetcher = new Fetcher(http, options, new(TimeProvider.System), new(agent, TimeProvider.System), agent, TimeProvider.System);
        Assert.Equal(FetchFailure.PrivateAddress, (await fetcher.FetchAsync(new("https://kabar.contoh.id/rss"), Token)).Failure);
        Assert.Equal(["https://kabar.contoh.id/rss"], redirecting.Asked);
    }

    [Theory]
    [InlineData("8.8.8.8", true), InlineData("100.64.1.1", false), InlineData("172.31.255.255", false), InlineData("172.32.0.1", true), InlineData("fd00::1", false), InlineData("2606:4700::1", true), InlineData("64:ff9b::7f00:1", false)]
    public void Public_and_special_addresses_are_told_apart(string address, bool isPublic) => Assert.Equal(isPublic, PublicAddresses.Contains(IPAddress.Parse(address)));

    [Fact]
    public void Waiting_doubles_with_jitter_up_to_a_limit()
    {
        var backoff = new Backoff(TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
        var random = new Random(4);
        for (var failures = 1; failures < 60; failures++)
        {
            var whole = Math.Min(60, Math.Pow(2, failures - 1));
            Assert.InRange(backoff.After(failures, null, random).TotalMinutes, whole / 2, whole);
        }
    }

    static Task Redirect(HttpContext context, int status, string location)
    {
        context.Response.Headers.Location = location;
        return SetStatus(context, status);
    }

    static Task SetStatus(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    /// <summary>A public host that sends everybody elsewhere.</summary>
    sealed class Redirecting(string location) : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.AbsoluteUri);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new(location) } });
        }
    }

    static byte[] Brotli(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(packed, System.IO.Compression.CompressionLevel.Fastest))
        {
            brotli.Write(bytes);
        }

        return packed.ToArray();
    }
}
