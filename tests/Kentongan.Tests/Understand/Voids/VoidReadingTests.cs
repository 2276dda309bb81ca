using Kentongan.Listen;
using Kentongan.Listen.Queries;
using Kentongan.Tests.Understand.Ingesting;
using Kentongan.Understand.Voids;

namespace Kentongan.Tests.Understand.Voids;

public sealed class VoidReadingTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 3, 0, 0, TimeSpan.Zero);
    readonly PostsInMemory _posts = new();
    int _number;

    [Fact]
    public async Task A_theme_that_many_ask_about_and_no_official_account_explains_is_a_void()
    {
        Say(14, "rusun itu syaratnya apa?", MessageKind.Question);
        Say(40, "vaksin di posyandu lancar", MessageKind.Other);
        Say(12, "vaksin anak kapan?", MessageKind.Question);
        Say(4, "jadwal vaksin minggu ini", MessageKind.Other, author: "dinas_rekaan");
        var themes = await ReadAsync(("Vaksin", "vaksin"), ("Rusun", "rusun"), ("Kebaya", "\"hari kebaya\""));
        Assert.Equal(["Rusun", "Kebaya", "Vaksin"], themes.Select(theme => theme.Theme.Name));
        Assert.Equal([VoidKind.Unanswered, VoidKind.Silent, VoidKind.None], themes.Select(theme => theme.Kind));
        Assert.Equal((56, 12, 4), (themes[2].Posts, themes[2].Questions, themes[2].Official));
    }

    [Fact]
    public async Task Only_our_own_posts_do_not_make_a_theme_spoken_of()
    {
        Say(9, "hari kebaya di balai kota", MessageKind.Other, author: "dinas_rekaan");
        var theme = Assert.Single(await ReadAsync(("Kebaya", "kebaya")));
        Assert.Equal((VoidKind.Silent, 9), (theme.Kind, theme.Official));
    }

    [Fact]
    public async Task A_theme_whose_query_cannot_be_read_any_more_is_left_out() => Assert.Empty(await ReadAsync(("Rusak", "(banjir")));

    async Task<IReadOnlyList<ThemeReading>> ReadAsync(params (string Name, string Query)[] themes) => await new VoidReading(_posts).ReadAsync(
        [.. themes.Select((theme, i) => new PolicyTheme(i + 1, 1, theme.Name, theme.Query, "uji", "sari", _now))], ["Dinas_Rekaan"],
        QueryOptions.Default with { IsPublic = handle => handle == "dinas_rekaan" }, _now.AddDays(-28), _now, TestContext.Current.CancellationToken);

    void Say(int times, string text, MessageKind kind, string? author = null)
    {
        for (var i = 0; i < times; i++)
        {
            var id = PostId.Of(Channel.X, $"{_number}", _now.AddDays(-3).AddSeconds(_number++));
            _posts.Kept[id] = new(
                new() { Id = id, Channel = Channel.X, Kind = PostKind.Original, NativeId = $"{_number}", Text = text, Author = new(default, author), ByOfficial = author is not null },
                new() { Kind = kind }, [], "");
        }
    }
}
