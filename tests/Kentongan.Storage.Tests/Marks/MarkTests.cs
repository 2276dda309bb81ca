using Kentongan.Listen.Topics;
using Kentongan.Understand.Notes;
using Kentongan.Understand.Voids;

namespace Kentongan.Storage.Tests.Marks;

public abstract class MarkTests : StoreTests
{
    static readonly TopicId _topic = new(1), _other = new(2);
    static readonly DateTimeOffset _at = SamplePosts.Start;

    [Fact]
    public async Task Notes_of_a_time_come_in_its_order_and_only_those_of_the_topic()
    {
        var notes = Store.Get<ITopicNotes>();
        var late = await notes.AddAsync(Note(_topic, 5, "Jumpa pers"), Token);
        var early = await notes.AddAsync(Note(_topic, 2, "Hujan 'lebat'"), Token);
        await notes.AddAsync(Note(_topic, 30, "Di luar waktu"), Token);
        await notes.AddAsync(Note(_other, 3, "Topik lain"), Token);
        Assert.Equal([early, late], await notes.OfAsync(_topic, _at, _at.AddHours(24), Token));
        Assert.False(await notes.RemoveAsync(_other, late.Id, Token));
        Assert.True(await notes.RemoveAsync(_topic, late.Id, Token));
        Assert.Equal([early], await notes.OfAsync(_topic, _at, _at.AddHours(24), Token));
    }

    [Fact]
    public async Task A_saved_view_is_its_agencys_alone()
    {
        var views = Store.Get<ISavedViews>();
        var second = await views.AddAsync(new(0, 1, _topic, "Minggu banjir", "/topik/1?from=2026-03-01", "sari", _at), Token);
        var first = await views.AddAsync(new(0, 1, _topic, "Awal", "/topik/1?q=%22a%22", "sari", _at), Token);
        await views.AddAsync(new(0, 2, _topic, "Instansi lain", "/topik/1", "budi", _at), Token);
        Assert.Equal([first, second], await views.OfAsync(1, _topic, Token));
        Assert.False(await views.RemoveAsync(2, first.Id, Token));
        Assert.True(await views.RemoveAsync(1, first.Id, Token));
        Assert.Equal([second], await views.OfAsync(1, _topic, Token));
    }

    [Fact]
    public async Task A_theme_is_its_agencys_and_somebody_who_sees_all_agencies_sees_it_too()
    {
        var themes = Store.Get<IPolicyThemes>();
        var mine = await themes.AddAsync(new(0, 1, "Rusun", "rusun", "Program baru", "sari", _at), Token);
        var theirs = await themes.AddAsync(new(0, 2, "Vaksin", "~vaksin", "Bulan imunisasi", "budi", _at), Token);
        Assert.Equal([mine], await themes.OfAsync(1, Token));
        Assert.Equal([mine, theirs], await themes.OfAsync(null, Token));
        Assert.False(await themes.RemoveAsync(1, theirs.Id, Token));
        Assert.True(await themes.RemoveAsync(null, theirs.Id, Token));
        Assert.Equal([mine], await themes.OfAsync(null, Token));
    }

    [Fact]
    public async Task Notes_and_views_go_with_their_topic()
    {
        await Store.Get<ITopicNotes>().AddAsync(Note(_topic, 1, "Jumpa pers"), Token);
        await Store.Get<ISavedViews>().AddAsync(new(0, 1, _topic, "Awal", "/topik/1", "sari", _at), Token);
        await Store.Get<ITopics>().RemoveAsync(_topic, Token);
        Assert.Empty(await Store.Get<ITopicNotes>().OfAsync(_topic, _at, _at.AddDays(1), Token));
        Assert.Empty(await Store.Get<ISavedViews>().OfAsync(1, _topic, Token));
    }

    static TopicNote Note(TopicId topic, int hours, string text) => new(0, topic, _at.AddHours(hours), text, "sari", _at);
}
