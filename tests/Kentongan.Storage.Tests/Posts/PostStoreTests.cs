using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Posts;

public abstract class PostStoreTests : StoreTests
{
    IPosts Posts => Store.Get<IPosts>();

    [Fact]
    public async Task A_post_comes_back_as_it_was_kept()
    {
        var posts = new SamplePosts(1).Make(300);
        await Posts.AppendAsync(new("contoh", null, posts), Token);
        Same.Posts(posts, await Posts.GetAsync([.. posts.Select(p => p.Post.Id)], Token));
    }

    [Fact]
    public async Task A_post_that_was_kept_before_media_were_is_still_read()
    {
        var posts = new SamplePosts(9).Make(50).Where(post => post.Post.Media.Count == 0).ToArray();
        await Posts.AppendAsync(new("contoh", null, posts), Token);
        await FormatAsync(1);
        Same.Posts(posts, await Posts.GetAsync([.. posts.Select(p => p.Post.Id)], Token));
    }

    [Fact]
    public async Task A_post_of_a_newer_program_is_not_guessed_at()
    {
        var posts = new SamplePosts(9).Make(2);
        await Posts.AppendAsync(new("contoh", null, posts), Token);
        await FormatAsync(3);
        var problem = await Assert.ThrowsAsync<InvalidDataException>(async () => await Posts.GetAsync([posts[0].Post.Id], Token));
        Assert.Contains("update this program", problem.Message, StringComparison.Ordinal);
    }

    /// <summary>Writes the number of a format before what is packed of every post.</summary>
    async Task FormatAsync(int format) => Assert.NotEqual(0, await Store.RunAsync(
        Store.Options.IsEmbedded ? $"UPDATE post SET facts = CAST(x'0{format}' || substr(facts, 2) AS blob)" : $"UPDATE post SET facts = set_byte(facts, 0, {format})", Token));

    [Fact]
    public async Task A_post_stored_twice_is_kept_once()
    {
        var posts = new SamplePosts(2).Make(200);
        var first = await Posts.AppendAsync(new("contoh", null, posts), Token);
        var second = await Posts.AppendAsync(new("contoh", null, posts), Token);
        var mixed = await Posts.AppendAsync(new("contoh", null, [.. posts.Take(50), .. new SamplePosts(3).Make(50), posts[0]]), Token);
        Assert.Equal(new Appended(200, 0, posts.Sum(p => p.Topics.Count)), first);
        Assert.Equal(new Appended(0, 200, 0), second);
        Assert.Equal((50, 51), (mixed.Kept, mixed.Duplicates));
        Assert.Equal(250, await Posts.CountAsync(Token));
    }

    [Fact]
    public async Task Thousands_of_posts_of_one_second_are_told_apart()
    {
        var posts = new SamplePosts(4).Make(4000, days: 0.00001);
        Assert.Equal(4000, (await Posts.AppendAsync(new("contoh", null, posts), Token)).Kept);
        Assert.Equal(0, (await Posts.AppendAsync(new("contoh", null, posts), Token)).Kept);
        Same.Posts(posts[2000..2010], await Posts.GetAsync([.. posts[2000..2010].Select(p => p.Post.Id)], Token));
    }

    [Fact]
    public async Task A_cursor_is_kept_with_its_batch_and_stays_when_none_is_given()
    {
        Assert.Null(await Posts.CursorAsync("satu", Token));
        await Posts.AppendAsync(new("satu", "10", []), Token);
        await Posts.AppendAsync(new("satu", "20", []), Token);
        await Posts.AppendAsync(new("dua", null, []), Token);
        await Posts.AppendAsync(new("satu", null, []), Token);
        Assert.Equal("20", await Posts.CursorAsync("satu", Token));
        Assert.Null(await Posts.CursorAsync("dua", Token));
    }

    [Fact]
    public async Task A_batch_that_fails_leaves_nothing_behind()
    {
        var posts = new SamplePosts(5).Make(100);
        await Posts.AppendAsync(new("contoh", "1", posts[..50]), Token);
        var broken = posts[99] with { Post = posts[99].Post with { NativeId = null! } };
        await Assert.ThrowsAnyAsync<Exception>(() => Posts.AppendAsync(new("contoh", "2", [.. posts[50..99], broken]), Token));
        Assert.Equal(50, await Posts.CountAsync(Token));
        Assert.Equal("1", await Posts.CursorAsync("contoh", Token));
        await Posts.AppendAsync(new("contoh", "2", posts[50..]), Token);
        Same.Posts(posts, await Posts.GetAsync([.. posts.Select(p => p.Post.Id)], Token));
    }

    [Fact]
    public async Task Posts_are_read_oldest_first_within_the_time_asked_for()
    {
        var posts = new SamplePosts(6).Make(2500, inOrder: false);
        await Posts.AppendAsync(new("contoh", null, posts), Token);
        var (from, until) = (SamplePosts.Start.AddHours(5), SamplePosts.Start.AddHours(60).AddMilliseconds(500));
        var read = await Posts.ReadAsync(from, until, Token).ToListAsync(Token);
        Assert.Equal(read.Select(p => p.Post.CreatedAt), read.Select(p => p.Post.CreatedAt).Order());
        Assert.Equal(
            posts.Where(p => p.Post.CreatedAt >= from && p.Post.CreatedAt < until).Select(p => p.Post.Id).Order(),
            read.Select(p => p.Post.Id).Order());
    }

    [Fact]
    public async Task Two_stores_on_one_database_see_what_the_other_wrote()
    {
        var posts = new SamplePosts(7).Make(400);
        await using var other = Store.Another();
        for (var i = 0; i < 400; i += 50)
        {
            await (i % 100 == 0 ? Posts : other.Get<IPosts>()).AppendAsync(new("contoh", null, posts[i..(i + 50)]), Token);
        }

        Same.Posts(posts, await Posts.GetAsync([.. posts.Select(p => p.Post.Id)], Token));
        Assert.Equal(400, await other.Get<IPosts>().CountAsync(Token));
    }

    [Fact]
    public async Task Writers_that_come_at_the_same_time_wait_for_each_other()
    {
        var posts = new SamplePosts(8).Make(600);
        await using var other = Store.Another();
        await Task.WhenAll(posts.Chunk(100).Select(
            (chunk, i) => Task.Run(() => (i % 2 == 0 ? Posts : other.Get<IPosts>()).AppendAsync(new($"s{i}", "x", chunk), Token), Token)));
        Same.Posts(posts, await Posts.GetAsync([.. posts.Select(p => p.Post.Id)], Token));
    }

    [Fact]
    public async Task A_forgotten_post_is_gone_and_may_come_again()
    {
        var posts = new SamplePosts(9).Make(3000, days: 0.00001);
        await Posts.AppendAsync(new("contoh", null, posts), Token);
        var gone = posts.Where((_, i) => i % 3 == 0).Select(p => p.Post.Id).ToList();
        Assert.Equal(gone.Count, await Posts.ForgetAsync([.. gone, gone[0]], Token));
        Assert.Equal(0, await Posts.ForgetAsync(gone, Token));
        Assert.Empty(await Posts.GetAsync(gone, Token));
        Assert.Equal(gone.Count, (await Posts.AppendAsync(new("contoh", null, posts), Token)).Kept);
        Same.Posts(posts, await Posts.GetAsync([.. posts.Select(p => p.Post.Id)], Token));
    }

    [Fact]
    public async Task Everything_before_a_time_can_be_forgotten()
    {
        var posts = new SamplePosts(10).Make(1000);
        await Posts.AppendAsync(new("contoh", null, posts), Token);
        var limit = SamplePosts.Start.AddDays(1);
        Assert.Equal(posts.Count(p => p.Post.CreatedAt < limit), await Posts.ForgetBeforeAsync(limit, Token));
        Assert.Equal(posts.Count(p => p.Post.CreatedAt >= limit), await Posts.CountAsync(Token));
        Assert.All(await Posts.ReadAsync(SamplePosts.Start, DateTimeOffset.MaxValue, Token).ToListAsync(Token), p => Assert.True(p.Post.CreatedAt >= limit));
    }
}
