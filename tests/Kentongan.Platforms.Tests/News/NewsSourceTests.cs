using System.Text;
using Kentongan.Platforms.News;
using Kentongan.Platforms.News.Articles;
using Kentongan.Platforms.News.Feeds;

namespace Kentongan.Platforms.Tests.News;

public sealed class NewsSourceTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 12, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void A_feed_becomes_posts_whose_ids_do_not_depend_on_how_the_link_was_written()
    {
        var posts = Posts("<item><title>Banjir</title><link>https://www.contoh.id/a?utm_source=rss</link><pubDate>Sun, 22 Nov 2026 10:15:00 +0700</pubDate></item><item><link>javascript:1</link></item>");
        var post = Assert.Single(posts);
        Assert.Equal((Channel.News, PostKind.Article, "http://contoh.id/a", "https://www.contoh.id/a", "Banjir"), (post.Channel, post.Kind, post.NativeId, post.Url, post.Text));
        Assert.Equal("contoh.id", post.Author!.Handle);
        var article = NewsSource.ToPost(new Article { Url = "https://contoh.id/a", Published = post.CreatedAt, Text = "Isi" }, "halaman", _now);
        Assert.Equal(post.Id, article.Id);
    }

    [Fact]
    public void The_pictures_of_an_entry_and_of_its_page_are_the_posts_media()
    {
        var post = Assert.Single(Posts("<item><link>https://a.id/1</link><enclosure url='https://a.id/1.jpg' type='image/jpeg' length='9'/><media:content xmlns:media='http://search.yahoo.com/mrss/' url='https://a.id/2.jpg'/></item>"));
        Assert.Equal((true, "https://a.id/1.jpg https://a.id/2.jpg"), (post.HasMedia, string.Join(' ', post.Media)));
        var page = new Article { Url = "https://a.id/1", Published = post.CreatedAt, Text = "Isi", Image = "https://a.id/3.jpg" };
        Assert.Equal(["https://a.id/1.jpg", "https://a.id/2.jpg", "https://a.id/3.jpg"], NewsSource.WithArticle(post, page).Media);
        var alone = NewsSource.ToPost(page, "halaman", _now);
        Assert.Equal((true, "https://a.id/3.jpg"), (alone.HasMedia, Assert.Single(alone.Media)));
        Assert.False(Assert.Single(Posts("<item><link>https://a.id/4</link></item>")).HasMedia);
    }

    [Theory]
    [InlineData("Sun, 22 Nov 2099 10:15:00 +0700"), InlineData("Thu, 01 Jan 1970 00:00:00 GMT"), InlineData("")]
    public void A_date_that_cannot_be_is_replaced_by_the_time_of_collection(string date) =>
        Assert.Equal(_now, Assert.Single(Posts($"<item><link>https://a.id/1</link><pubDate>{date}</pubDate></item>")).CreatedAt);

    [Fact]
    public void A_feed_that_calls_its_local_time_utc_is_understood_by_its_newest_entry()
    {
        var posts = Posts("<item><link>https://a.id/1</link><pubDate>Sun, 22 Nov 2026 11:50:00 GMT</pubDate></item><item><link>https://a.id/2</link><pubDate>Sun, 22 Nov 2026 01:00:00 GMT</pubDate></item>");
        Assert.Equal([_now.AddMinutes(-10), _now.AddHours(-11)], posts.Select(post => post.CreatedAt));
        var honest = Posts("<item><link>https://a.id/1</link><pubDate>Sun, 22 Nov 2026 04:50:00 GMT</pubDate></item>");
        Assert.Equal(_now.AddMinutes(-10), Assert.Single(honest).CreatedAt);
    }

    [Theory]
    [InlineData("&lt;p&gt;Air surut.&lt;/p&gt;&lt;p&gt;The post &lt;a href='x'&gt;Banjir surut&lt;/a&gt; appeared first on &lt;a href='y'&gt;Kabar&lt;/a&gt;.&lt;/p&gt;")]
    [InlineData("Air surut.&lt;br/&gt;&lt;a href='x'&gt;Baca selengkapnya&lt;/a&gt;"), InlineData("&lt;p&gt;Air surut.&lt;/p&gt;&lt;p&gt;Artikel Banjir surut pertama kali tampil pada Kabar.&lt;/p&gt;")]
    public void What_a_feed_adds_behind_an_entry_is_no_text_of_its_post(string description) =>
        Assert.Equal("Air surut.", Assert.Single(Posts($"<item><title>Banjir surut</title><link>https://a.id/1</link><description>{description}</description></item>")).Text);

    [Fact]
    public void An_entry_without_a_page_is_known_by_its_id_within_its_feed()
    {
        var (one, again) = (Posts("<item><guid isPermaLink='false'>7</guid><description>Air naik</description></item>"), Posts("<item><guid isPermaLink='false'>7</guid><description>Air naik lagi</description></item>"));
        Assert.Equal(Assert.Single(one).NativeId, Assert.Single(again).NativeId);
        Assert.NotEqual(one[0].NativeId, Assert.Single(Posts("<item><guid isPermaLink='false'>8</guid><description>Air naik</description></item>")).NativeId);
        Assert.Null(one[0].Url);
    }

    [Fact]
    public void What_an_outlet_publishes_on_its_own_hosts_is_the_outlets()
    {
        var post = Assert.Single(Posts("<item><title>a</title><link>https://daerah.contoh.id/a</link></item>"));
        Assert.Equal(("contoh.id", "daerah.contoh.id"), (NewsSource.OfOutlet(post, "contoh.id").Author!.Handle, NewsSource.OfOutlet(post, "lain.id").Author!.Handle));
    }

    [Theory]
    [InlineData("https://rss.contoh.co.id/terkini", "contoh.co.id"), InlineData("https://www.contoh.id/rss", "contoh.id"), InlineData("https://feed.id/rss", "feed.id")]
    public void The_host_of_a_feed_leads_to_its_outlet(string feed, string site) => Assert.Equal(site, NewsSource.Site(feed));

    static List<Post> Posts(string items)
    {
        var feed = FeedReader.Read(Encoding.UTF8.GetBytes($"<rss version='2.0'><channel><title>Contoh</title>{items}</channel></rss>"));
        return [.. feed.Entries.Select(entry => NewsSource.ToPost(entry, feed, "umpan", FeedClock.Of(feed, _now, TimeSpan.FromHours(7)), "https://contoh.id/rss")).OfType<Post>()];
    }
}
