using System.Text;
using Kentongan.Platforms.News;
using Kentongan.Platforms.News.Articles;
using Kentongan.Platforms.News.Feeds;

namespace Kentongan.Platforms.Tests.News;

public sealed class NewsSourceTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 12, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public async Task A_feed_becomes_posts_whose_ids_do_not_depend_on_how_the_link_was_written()
    {
        var posts = await Posts("<item><title>Banjir</title><link>https://www.contoh.id/a?utm_source=rss</link><pubDate>Sun, 22 Nov 2026 10:15:00 +0700</pubDate></item><item><title>x</title><link>javascript:1</link></item>");
        var post = Assert.Single(posts);
        Assert.Equal((Channel.News, PostKind.Article, "http://contoh.id/a", "https://www.contoh.id/a", "Banjir"), (post.Channel, post.Kind, post.NativeId, post.Url, post.Text));
        Assert.Equal("contoh.id", post.Author!.Handle);
        var article = NewsSource.ToPost(new Article { Url = "https://contoh.id/a", Published = post.CreatedAt, Text = "Isi" }, "halaman", _now);
        Assert.Equal(post.Id, article.Id);
    }

    [Theory]
    [InlineData("Sun, 22 Nov 2099 10:15:00 +0700"), InlineData("Thu, 01 Jan 1970 00:00:00 GMT"), InlineData("")]
    public async Task A_date_that_cannot_be_is_replaced_by_the_time_of_collection(string date) =>
        Assert.Equal(_now, Assert.Single(await Posts($"<item><link>https://a.id/1</link><pubDate>{date}</pubDate></item>")).CreatedAt);

    static async Task<List<Post>> Posts(string items)
    {
        var feed = FeedReader.Read(Encoding.UTF8.GetBytes($"<rss version='2.0'><channel><title>Contoh</title>{items}</channel></rss>"));
        var posts = new List<Post>();
        await foreach (var post in NewsSource.ReadAsync(feed, "umpan", _now, TestContext.Current.CancellationToken))
        {
            posts.Add(post);
        }

        return posts;
    }
}
