using Kentongan.Listen.Sources;
using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Sources;

/// <summary>What every engine owes to sources.</summary>
public abstract class SourceTests : StoreTests
{
    ISources Sources => Store.Get<ISources>();

    DateTimeOffset Now => Store.Clock.GetUtcNow();

    [Fact]
    public async Task A_source_comes_back_as_it_was_kept()
    {
        var added = await AddAsync("https://contoh.id/rss");
        Assert.False(added.IsOn);
        var on = Switched(added);
        await Sources.ChangeAsync(on, Token);
        Assert.Equal(on, await Sources.FindAsync(added.Id, Token));
        Assert.Equal([on], await Sources.AllAsync(Token));
    }

    [Fact]
    public async Task The_same_address_is_a_source_once_however_it_is_written()
    {
        await AddAsync("https://contoh.id/rss");
        Assert.Null(await Sources.AddAsync(Sample("http://www.contoh.id/rss?utm_source=x"), Token));
        Assert.Single(await Sources.AllAsync(Token));
    }

    [Fact]
    public async Task Only_a_source_that_is_on_and_due_is_polled_and_only_by_one()
    {
        var source = await AddAsync("https://contoh.id/rss");
        Assert.Empty(await Sources.DueAsync(Now, 10, Token));
        await Sources.ChangeAsync(Switched(source), Token);
        var due = Assert.Single(await Sources.DueAsync(Now, 10, Token));
        Assert.True(await Sources.ClaimAsync(due, Now.AddMinutes(5), Token));
        Assert.False(await Sources.ClaimAsync(due, Now.AddMinutes(5), Token));
        Assert.Empty(await Sources.DueAsync(Now, 10, Token));
        Store.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Single(await Sources.DueAsync(Now, 10, Token));
    }

    [Fact]
    public async Task A_poll_is_on_record_with_the_status_after_it()
    {
        var source = Switched(await AddAsync("https://contoh.id/rss"));
        await Sources.ChangeAsync(source, Token);
        var poll = new Poll(Now, FetchFailure.TimedOut, NotModified: false, null, null, null);
        var status = source.Status.After(poll, [poll], new("Too slow.", "Terlalu lambat."));
        await Sources.RecordAsync(source.Id, poll, status, Now.AddHours(1), Token);
        var kept = await Sources.FindAsync(source.Id, Token);
        Assert.Equal((status, Now.AddHours(1)), (kept!.Status, kept.NextAt));
        Assert.Equal([poll], await Sources.PollsAsync(source.Id, Now.AddDays(-1), Token));
        Assert.Empty(await Sources.PollsAsync(source.Id, Now.AddSeconds(1), Token));
    }

    [Fact]
    public async Task A_source_that_was_switched_off_during_a_poll_stays_off()
    {
        var source = Switched(await AddAsync("https://contoh.id/rss"));
        await Sources.ChangeAsync(source with { OnSince = null, NextAt = null }, Token);
        var poll = new Poll(Now, FetchFailure.None, NotModified: false, 3, 3, "rss20");
        await Sources.RecordAsync(source.Id, poll, source.Status.After(poll, [poll], null), Now, Token);
        Assert.Null((await Sources.FindAsync(source.Id, Token))!.NextAt);
        Assert.Empty(await Sources.DueAsync(Now.AddDays(1), 10, Token));
    }

    [Fact]
    public async Task A_removed_source_takes_its_history_and_its_cursor_along()
    {
        var source = await AddAsync("https://contoh.id/rss");
        var poll = new Poll(Now, FetchFailure.None, NotModified: false, 3, 3, "rss20");
        await Sources.RecordAsync(source.Id, poll, source.Status.After(poll, [poll], null), null, Token);
        await Store.Get<IPosts>().AppendAsync(new(source.CursorName, "7", []), Token);
        await Sources.RemoveAsync(source.Id, Token);
        Assert.Empty(await Sources.AllAsync(Token));
        Assert.Empty(await Sources.PollsAsync(source.Id, Now.AddDays(-1), Token));
        Assert.Null(await Store.Get<IPosts>().CursorAsync(source.CursorName, Token));
    }

    async Task<Source> AddAsync(string address) => (await Sources.AddAsync(Sample(address), Token))!;

    Source Sample(string address) => new()
    {
        Kind = SourceKind.Feed,
        Name = "Kabar Contoh",
        Address = address,
        Outlet = "contoh.id",
        ReadsArticles = true,
        Pause = TimeSpan.FromMinutes(30),
        AddedBy = "sari",
        AddedAt = Now,
    };

    Source Switched(Source source) => source with { Purpose = "Uji", LegalBasis = "UU", Terms = "Publik", OnSince = Now, SwitchedOnBy = "sari", NextAt = Now };
}
