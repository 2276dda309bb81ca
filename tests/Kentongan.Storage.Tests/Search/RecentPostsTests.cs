using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;
using Kentongan.Storage.Health;
using Kentongan.Storage.Recent;
using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Search;

/// <summary>Posts of the last weeks are also kept by column, always exactly those.</summary>
public abstract class RecentPostsTests : StoreTests
{
    [Fact]
    public async Task Columns_hold_the_posts_of_two_months_in_whatever_order_they_come_and_no_forgotten_one()
    {
        var posts = new SamplePosts(81).Make(6000, days: 120, inOrder: false);
        Store.Clock.Advance(TimeSpan.FromDays(121));
        await AppendAsync(posts);
        await Store.Get<IPosts>().ForgetAsync([.. posts.Where((_, i) => i % 7 == 0).Select(p => p.Post.Id)], Token);
        var begin = PostsSince(RecentColumns.Begin(Store.Clock.GetUtcNow()), posts.Where((_, i) => i % 7 != 0));
        Assert.InRange(begin, 2000, 3500);
        Assert.Equal(begin, await KeptAsync());
        await AssertWholeAsync();
    }

    [Fact]
    public async Task What_leaves_the_two_months_leaves_the_columns()
    {
        await AppendAsync(new SamplePosts(82).Make(3000, days: 3));
        Store.Clock.Advance(TimeSpan.FromDays(63));
        var later = new SamplePosts(83).Make(50, days: 0.1);
        await AppendAsync(later);
        await AssertWholeAsync();
        await Store.Get<RecentRun>().RunAsync(Token);
        var kept = await KeptAsync();
        Assert.InRange(kept, 1, 2900);
        await AssertWholeAsync();
        Store.Clock.Advance(TimeSpan.FromDays(62));
        await Store.Get<RecentRun>().RunAsync(Token);
        Assert.Equal(0, await KeptAsync());
        Assert.Equal(3050, await Store.Get<IPosts>().CountAsync(Token));
        await AssertWholeAsync();
    }

    [Fact]
    public async Task A_store_of_an_earlier_version_answers_as_before_and_is_brought_to_columns_once()
    {
        var posts = new SamplePosts(84).Make(4000, days: 3);
        await AppendAsync(posts);
        await SqlAsync("DELETE FROM segment WHERE topic = 0");
        await SqlAsync("UPDATE store_state SET recent_from = (SELECT max(key) + 1 FROM post)");
        var late = new SamplePosts(85).Make(500, days: 5);
        await AppendAsync(late);
        var before = await FoundAsync("sentiment:negatif OR is:repost");
        Assert.InRange(before.Total, 100, 4500);
        await AssertWholeAsync();
        await Store.Get<RecentRun>().RunAsync(Token);
        await Store.Get<RecentRun>().RunAsync(Token);
        Assert.Equal(4500, await KeptAsync());
        await AssertWholeAsync();
        var after = await FoundAsync("sentiment:negatif OR is:repost");
        Assert.Equal(before.Total, after.Total);
        Assert.Equal(before.Newest.Select(p => p.Post.Id), after.Newest.Select(p => p.Post.Id));
    }

    [Fact]
    public async Task A_clock_that_was_wrong_and_goes_back_loses_and_doubles_nothing()
    {
        await AppendAsync(new SamplePosts(86).Make(2000, days: 3));
        Store.Clock.Advance(TimeSpan.FromDays(63));
        await AppendAsync(new SamplePosts(87).Make(100, days: 3));
        Store.Clock.Advance(TimeSpan.FromDays(-63));
        await Store.Get<RecentRun>().RunAsync(Token);
        Assert.Equal(2100, await KeptAsync());
        await AssertWholeAsync();
    }

    [Fact]
    public async Task Columns_that_lost_posts_are_noticed()
    {
        await AppendAsync(new SamplePosts(88).Make(3000, days: 3));
        await SqlAsync("DELETE FROM segment WHERE id = (SELECT max(id) FROM segment WHERE topic = 0)");
        var findings = await Store.Get<Doctor>().ExamineAsync(Token);
        Assert.Contains(findings, f => f is { Check: "recent_posts", Holds: false });
        Assert.Contains(findings, f => f is { Check: "mentions", Holds: true });
    }

    static long PostsSince(long key, IEnumerable<UnderstoodPost> posts) => posts.Count(p => Storage.Posts.PostKey.Home(p.Post.Id) >= key);

    async Task<FoundPosts> FoundAsync(string query) => await Store.Get<IPosts>().SearchAsync(
        SearchPlan.Of(Query.Parse(query).Query!.Root, QueryOptions.Default), SamplePosts.Start.AddHours(1), SamplePosts.Start.AddDays(4), 40, Token);

    /// <summary>Rows in the columns, those included that have left the window and were not dropped yet.</summary>
    async Task<long> KeptAsync()
    {
        await using var session = await Store.Get<Engine>().ReadAsync(Token);
        return (await session.ReadSegmentsAsync(RecentColumns.Topic, Token)).Sum(s => (long)s.Rows);
    }

    async Task AppendAsync(IReadOnlyList<UnderstoodPost> posts)
    {
        foreach (var batch in posts.Chunk(500))
        {
            await Store.Get<IPosts>().AppendAsync(new("contoh", null, batch), Token);
        }
    }

    async Task AssertWholeAsync() => Assert.All(await Store.Get<Doctor>().ExamineAsync(Token), f => Assert.True(f.Holds, f.Detail));

    async Task SqlAsync(string sql) => Assert.NotEqual(0, await Store.RunAsync(sql, Token));
}
