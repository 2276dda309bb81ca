namespace Kentongan.Tests;

public sealed class PostIdTests
{
    static readonly DateTimeOffset _noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void The_same_post_always_has_the_same_id() =>
        Assert.Equal(PostId.Of(Channel.X, "123", _noon), PostId.Of(Channel.X, "123", _noon.ToUniversalTime()));

    [Fact]
    public void The_same_number_on_another_channel_is_another_post() =>
        Assert.NotEqual(PostId.Of(Channel.X, "123", _noon), PostId.Of(Channel.Threads, "123", _noon));

    [Fact]
    public void Ids_sort_by_time_of_creation()
    {
        var random = new Random(7);
        var times = Enumerable.Range(0, 500).Select(_ => _noon.AddMilliseconds(random.Next(1, int.MaxValue))).ToArray();
        var ids = times.Select((time, i) => PostId.Of(Channel.X, $"{i}", time)).Order().ToArray();
        Assert.Equal(times.Order(), ids.Select(id => id.CreatedAt));
    }

    [Fact]
    public void Bytes_and_text_lead_back_to_the_id()
    {
        var id = PostId.Of(Channel.Bluesky, "at://did:plc:abc/app.bsky.feed.post/3k", _noon);
        Assert.Equal(id, PostId.FromBytes(id.ToBytes()));
        Assert.True(PostId.TryParse(id.ToString(), out var read));
        Assert.Equal(id, read);
        Assert.False(PostId.TryParse("abc", out _));
    }

    [Fact]
    public void Every_post_of_a_moment_lies_at_or_after_the_first_id_of_that_moment() =>
        Assert.True(PostId.Of(Channel.News, "https://contoh.test/a", _noon) >= PostId.First(_noon));
}
