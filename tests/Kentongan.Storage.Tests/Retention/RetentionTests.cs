using Kentongan.Listen.Sources;
using Kentongan.Storage.Health;
using Kentongan.Storage.Retention;
using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Retention;

public abstract class RetentionTests : StoreTests
{
    RetentionRun Retention => Store.Get<RetentionRun>();

    IPosts Posts => Store.Get<IPosts>();

    [Fact]
    public async Task Posts_go_when_they_were_collected_long_ago_however_old_they_are()
    {
        var posts = new SamplePosts(51).Make(900, days: 0.00002);
        await Posts.AppendAsync(new("contoh", null, posts[..500]), Token);
        Store.Clock.Advance(TimeSpan.FromDays(100));
        await Posts.AppendAsync(new("contoh", null, posts), Token);
        Store.Clock.Advance(TimeSpan.FromDays(81));
        Assert.Equal(500, (await Retention.RunAsync("system", Token)).Posts);
        Assert.Equal(400, await Posts.CountAsync(Token));
        Same.Posts(posts[500..], await Posts.GetAsync([.. posts.Select(p => p.Post.Id)], Token));
        Assert.All(await Store.Get<Doctor>().ExamineAsync(Token), f => Assert.True(f.Holds, f.Detail));
        Assert.Equal("run.retention", (await Store.Get<IAuditLog>().LatestAsync(1, Token)).Single().Action);
    }

    [Fact]
    public async Task Posts_of_a_source_that_asks_for_less_time_go_earlier_and_others_stay()
    {
        var source = await Store.Get<ISources>().AddAsync(new()
        {
            Kind = SourceKind.Feed, Name = "Kabar Contoh", Address = "https://kabar.contoh.id/rss", AddedBy = "sari", AddedAt = Store.Clock.GetUtcNow(), RetentionDays = 7,
        }, Token);
        var posts = new SamplePosts(53).Make(300);
        await Posts.AppendAsync(new(source!.CursorName, null, posts[..100]), Token);
        await Posts.AppendAsync(new("contoh", null, posts[100..]), Token);
        Store.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal(0, (await Retention.RunAsync("system", Token)).Posts);
        Store.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(100, (await Retention.RunAsync("system", Token)).Posts);
        Same.Posts(posts[100..], await Posts.GetAsync([.. posts.Select(p => p.Post.Id)], Token));
        Assert.All(await Store.Get<Doctor>().ExamineAsync(Token), f => Assert.True(f.Holds, f.Detail));
    }

    [Fact]
    public async Task Changed_rules_hold_from_the_next_run_on()
    {
        await Posts.AppendAsync(new("contoh", null, new SamplePosts(52).Make(100)), Token);
        Store.Clock.Advance(TimeSpan.FromDays(11));
        Assert.Equal(new RetentionRules(30, 180), await Retention.RulesAsync(Token));
        Assert.Equal(0, (await Retention.RunAsync("system", Token)).Posts);
        await Retention.ChangeAsync(new(5, 10), Token);
        Assert.Equal(new RetentionRules(5, 10), await Retention.RulesAsync(Token));
        Assert.Equal(100, (await Retention.RunAsync("system", Token)).Posts);
    }
}
