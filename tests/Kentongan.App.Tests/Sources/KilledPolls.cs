using System.Diagnostics;
using System.Text.Json;
using Kentongan.Listen.Sources;
using Kentongan.Platforms.Fetching;
using Kentongan.Storage;
using Kentongan.Understand;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Sources;

/// <summary>Whatever kills the poller, every item of every feed is kept exactly once.</summary>
public sealed class KilledPolls : IDisposable
{
    const int Feeds = 500;
    const int FirstItems = 8;
    const int Kills = 6;

    readonly string _folder = Directory.CreateTempSubdirectory("kentongan-polls").FullName;

    static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_poller_of_five_hundred_feeds_killed_six_times_keeps_every_item_once()
    {
        await using var server = await FeedServer.StartAsync(FirstItems, Token, Feeds);
        await PrepareAsync(server);
        var random = new Random(11);
        var killed = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            killed += await KillAfterAsync(server, feeds: 20 + random.Next(Feeds - 100)) ? 1 : 0;
            server.Publish();
        }

        Assert.True(killed >= Kills - 1, $"only {killed} polls were interrupted");
        await PollAsync();
        await PollAsync();
        await AssertEachOnceAsync(FirstItems + Kills);
    }

    async Task PrepareAsync(FeedServer server)
    {
        await using var services = new ServiceCollection().AddStorage(new(_folder)).BuildServiceProvider();
        await services.GetRequiredService<Engine>().PrepareAsync(Token);
        var (sources, now) = (services.GetRequiredService<ISources>(), TimeProvider.System.GetUtcNow());
        for (var i = 0; i < Feeds; i++)
        {
            await sources.AddAsync(
                new() { Kind = SourceKind.Feed, Name = $"Kabar {i}", Address = server.Feed(i), AddedBy = "uji", AddedAt = now, OnSince = now, NextAt = now }, Token);
        }
    }

    /// <summary>Kills a poller without warning when it has asked for so many feeds; false when it was done before.</summary>
    async Task<bool> KillAfterAsync(FeedServer server, int feeds)
    {
        var until = server.Requests.GetValueOrDefault("/rss") + feeds;
        using var poller = Start();
        while (!poller.HasExited && server.Requests.GetValueOrDefault("/rss") < until)
        {
            await Task.Delay(2, Token);
        }

        if (poller.HasExited)
        {
            return false;
        }

        poller.Kill();
        await poller.WaitForExitAsync(Token);
        return true;
    }

    /// <summary>An undisturbed round, in which no source fails.</summary>
    async Task PollAsync()
    {
        using var poller = Start();
        var errors = poller.StandardError.ReadToEndAsync(Token);
        var output = await poller.StandardOutput.ReadToEndAsync(Token);
        await poller.WaitForExitAsync(Token);
        Assert.True(poller.ExitCode == 0, await errors);
        var result = JsonDocument.Parse(output.TrimEnd().Split('\n')[^1]).RootElement;
        Assert.Equal(Feeds, result.GetProperty("sources").GetInt32());
        Assert.True(result.GetProperty("failed").GetInt32() == 0, await errors);
    }

    Process Start()
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["exec", Path.Combine(AppContext.BaseDirectory, "Kentongan.App.dll"), "sources", "poll", "--json", "--data", _folder])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["KENTONGAN_KEY"] = new string('7', 64);
        start.Environment[FetchRegistration.PrivateVariable] = "1";
        return Process.Start(start)!;
    }

    async Task AssertEachOnceAsync(int items)
    {
        await using var services = new ServiceCollection().AddStorage(new(_folder)).BuildServiceProvider();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        await foreach (var post in services.GetRequiredService<IPosts>().ReadAsync(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Token))
        {
            counts[post.Post.NativeId] = counts.GetValueOrDefault(post.Post.NativeId) + 1;
        }

        Assert.Equal(Feeds * items, counts.Count);
        Assert.All(counts, one => Assert.Equal(1, one.Value));
    }
}
