using Kentongan.Listen;
using Kentongan.Understand;
using Kentongan.Understand.Networks;

namespace Kentongan.Tests.Understand.Networks;

public sealed class NetworkReadingTests
{
    static readonly DateTimeOffset _noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.FromHours(7));
    static readonly Tie[] _said = [Tie.Repost, Tie.Reply, Tie.Mention, Tie.Quote];

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_circles_with_one_bridge_are_two_communities_named_by_what_they_say()
    {
        var network = await ReadAsync([.. Circle(100, 12, "tanggul jebol"), .. Circle(200, 12, "harga beras"), Reply(100, 200, "tanggul beras", 0)], _said);
        Assert.Equal(2, network.Communities.Count);
        Assert.All(network.Communities, community => Assert.True(community.IsShown && community.Accounts == 12 && community.Stability > 0.99));
        Assert.Equal(["jebol", "tanggul"], network.Communities.Single(community => community.Words.Contains("jebol")).Words.Order());
        Assert.Equal((0, 1, 1.0), Assert.Single(network.Bridges));
        Assert.True(network.Outward.Whole < -0.9);
    }

    [Fact]
    public async Task A_small_circle_of_private_accounts_is_counted_and_never_shown()
    {
        var network = await ReadAsync([.. Circle(100, 12, "tanggul jebol"), .. Circle(200, 5, "harga beras")], _said);
        Assert.Equal(5, network.Hidden);
        var small = network.Communities.Single(community => community.Accounts == 5);
        Assert.False(small.IsShown);
        Assert.Empty(small.Words);
        Assert.Empty(small.Examples);
    }

    [Fact]
    public async Task A_public_account_is_shown_wherever_it_is()
    {
        var network = await ReadAsync([Reply(1, 2, "selamat pagi semua", 0, handle: "pemkot")], _said);
        Assert.Equal("pemkot", network.Accounts[network.PublicAccounts.Single()].Handle);
        Assert.True(network.Shows(network.PublicAccounts.Single()));
        Assert.Equal(1, network.Hidden);
    }

    [Fact]
    public async Task Only_the_ties_asked_for_link_accounts()
    {
        var posts = new[] { Reply(1, 2, "satu", 0), Post(3, "dua", 1) with { RepostOfAccount = Account(4), RepostOf = "x" } };
        Assert.Equal(1, (await ReadAsync(posts, [Tie.Reply])).Graph.Edges);
        Assert.Equal(1, (await ReadAsync(posts, [Tie.Repost])).Graph.Edges);
        Assert.Equal(2, (await ReadAsync(posts, _said)).Graph.Edges);
        Assert.Equal(0, (await ReadAsync(posts, [Tie.CoLink])).Graph.Edges);
    }

    [Theory]
    [InlineData(Tie.CoLink)]
    [InlineData(Tie.CoHashtag)]
    [InlineData(Tie.CoText)]
    [InlineData(Tie.CoMedia)]
    public async Task The_same_thing_within_a_minute_links_two_accounts_and_an_hour_later_it_does_not(Tie tie)
    {
        HeardPost Same(int account, int second) => Post(account, "warga minta tanggul segera diperbaiki sebelum hujan", second) with
        {
            Links = ["https://contoh.id/a"],
            Hashtags = ["banjir", "tanggul"],
            Media = [new(77)],
        };

        Assert.Equal(1, (await ReadAsync([Same(1, 0), Same(2, 40)], [tie])).Graph.Edges);
        Assert.Equal(0, (await ReadAsync([Same(1, 0), Same(2, 3600)], [tie])).Graph.Edges);
    }

    [Fact]
    public async Task A_drawing_begins_where_the_last_one_ended()
    {
        var posts = Circle(100, 30, "tanggul jebol").ToArray();
        var first = await ReadAsync(posts, _said);
        var places = first.Accounts.Select((account, i) => (account.Key, (first.Places.X[i], first.Places.Y[i]))).ToDictionary(pair => pair.Key, pair => pair.Item2);
        var again = await NetworkReading.ReadAsync(posts.Select(Mention).ToAsyncEnumerable(), new(_said), places, Token);
        var moved = first.Places.X.Zip(again.Places.X, (one, other) => Math.Abs(one - other)).Average();
        Assert.True(moved < (first.Places.X.Max() - first.Places.X.Min()) / 4, $"{moved}");
    }

    [Fact]
    public async Task No_mention_is_an_empty_network()
    {
        var network = await ReadAsync([], _said);
        Assert.Empty(network.Accounts);
        Assert.Empty(network.Communities);
        Assert.Equal(0, network.Concentration.Herfindahl);
    }

    static Task<ConversationNetwork> ReadAsync(IReadOnlyList<HeardPost> posts, Tie[] ties) =>
        NetworkReading.ReadAsync(posts.Select(Mention).ToAsyncEnumerable(), new(ties), before: null, Token);

    /// <summary>Everybody answers everybody.</summary>
    static IEnumerable<HeardPost> Circle(int first, int size, string text) =>
        Enumerable.Range(0, size).SelectMany(i => Enumerable.Range(1, size - 1).Select(step => Reply(first + i, first + ((i + step) % size), text, i)));

    static HeardPost Reply(int from, int to, string text, int second, string? handle = null) =>
        Post(from, text, second) with { Kind = PostKind.Reply, InReplyToAccount = new(new(to), handle) };

    static HeardPost Post(int account, string text, int second)
    {
        var at = _noon.AddSeconds(second);
        return new()
        {
            Id = PostId.Of(Channel.X, $"{account}-{second}-{text}", at),
            Channel = Channel.X,
            Kind = PostKind.Original,
            NativeId = $"{account}-{second}",
            Text = text,
            Author = Account(account),
        };
    }

    static AccountRef Account(int number) => new(new(number), null);

    static Mention Mention(HeardPost post) => new(post, new() { Words = post.Text.Split(' ') }, new(1));
}
