using System.Text;
using Kentongan.Platforms.News.Feeds;

namespace Kentongan.Platforms.Tests.News.Feeds;

public sealed class FeedReaderTests
{
    [Fact]
    public void An_indonesian_feed_is_read_with_its_dates_pictures_and_authors()
    {
        var feed = Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
              <channel><title>Kabar &amp;amp; Warta</title><link>https://contoh.id/</link><language>id</language>
                <item><title><![CDATA[Banjir <b>surut</b>]]></title><link>/berita/1</link><guid isPermaLink="false">1</guid>
                  <pubDate>Minggu, 22 November 2026 10:15 WIB</pubDate><dc:creator>Rina</dc:creator><category>Lingkungan</category>
                  <description>&lt;p&gt;Air mulai surut.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description>
                  <media:content url="https://contoh.id/a.jpg" medium="image"/></item>
              </channel></rss>
            """, new() { Url = "https://contoh.id/rss" });
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("Kabar & Warta", "Banjir surut", "https://contoh.id/berita/1"), (feed.Title!.Text, entry.Title!.Text, entry.Link));
        Assert.Equal(("Air mulai surut.", "Rina", "https://contoh.id/a.jpg"), (entry.Summary!.Text, entry.Authors[0].Name, entry.Enclosures[0].Url));
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 10, 15, 0, TimeSpan.FromHours(7)), entry.Published);
        Assert.Null(feed.Problem);
    }

    [Fact]
    public void A_news_sitemap_tells_title_time_and_outlet()
    {
        var entry = Assert.Single(Read("""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://contoh.id/b/2</loc>
            <news:news><news:publication><news:name>Contoh</news:name><news:language>id</news:language></news:publication>
            <news:publication_date>2026-11-22T10:15:00+07:00</news:publication_date><news:title>Harga turun</news:title><news:keywords>harga, beras</news:keywords></news:news></url></urlset>
            """).Entries);
        Assert.Equal(("Harga turun", "Contoh", "id", 2), (entry.Title!.Text, entry.Source!.Title!.Text, entry.Language, entry.Categories.Count));
    }

    [Fact]
    public void A_json_feed_is_read()
    {
        var feed = Read("""{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1","url":"https://a.id/1","content_html":"<p>Hai</p>","date_published":"2026-11-22T10:15:00+07:00","authors":[{"name":"R"}]}]}""");
        Assert.Equal(("json11", "Hai", "R"), (feed.Version, feed.Entries[0].Body, feed.Entries[0].Authors[0].Name));
    }

    [Fact]
    public void Broken_xml_gives_what_can_be_read_and_says_where_it_breaks()
    {
        var feed = Read("<rss version=\"2.0\"><channel><title>A & B</title>\n<item><title>satu<link>https://a.id/1</link></item><item><title>dua</title></item>");
        Assert.Equal(("A & B", 2, "dua"), (feed.Title!.Text, feed.Entries.Count, feed.Entries[1].Title!.Text));
        Assert.StartsWith("line 1: '&'", feed.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_xml_bomb_does_not_explode()
    {
        var entities = new StringBuilder("<!ENTITY a0 \"" + new string('x', 1000) + "\">");
        for (var i = 1; i < 60; i++)
        {
            entities.Append("<!ENTITY a" + i + " \"" + string.Concat(Enumerable.Repeat("&a" + (i - 1) + ";", 10)) + "\">");
        }

        var bomb = $"<!DOCTYPE rss [{entities}]><rss version='2.0'><channel><title>{string.Concat(Enumerable.Repeat("&a59;&a0;", 20_000))}</title></channel></rss>";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var feed = Read(bomb);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 64 << 20);
        Assert.True(feed.Title!.Text.Length < 4_000_000);
    }

    [Fact]
    public void Endless_nesting_is_cut() => Assert.NotNull(Read("<rss version='2.0'><channel>" + string.Concat(Enumerable.Repeat("<a>", 200_000))).Problem);

    [Theory]
    [InlineData("iso-8859-1", 0x92), InlineData("windows-1252", 0x92)]
    public void Curly_quotes_of_windows_survive_a_wrong_declaration(string declared, byte quote)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes($"<?xml version='1.0' encoding='{declared}'?><rss version='2.0'><channel><title>Jum"), quote, .. "at</title></channel></rss>"u8];
        Assert.Equal("Jum’at", FeedReader.Read(bytes).Title!.Text);
    }

    [Fact]
    public void A_feed_that_claims_utf8_and_is_not_is_read_all_the_same()
    {
        byte[] bytes = [.. "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>caf"u8, 0xE9, .. "</title></channel></rss>"u8];
        var feed = FeedReader.Read(bytes);
        Assert.Equal(("café", "windows-1252"), (feed.Title!.Text, feed.Encoding));
        Assert.NotNull(feed.Problem);
    }

    [Fact]
    public void A_script_address_never_leaves_a_feed()
    {
        var entry = Read("<rss version='2.0'><channel><item><link>javascript:alert(1)</link><guid>java&#10;script:alert(1)</guid><enclosure url='data:text/html,x'/><comments>vbscript:x</comments></item></channel></rss>").Entries[0];
        Assert.Null(entry.Link);
        Assert.Empty(entry.Enclosures);
        Assert.Empty(entry.Links);
    }

    [Fact]
    public void No_bytes_make_it_fail()
    {
        var seed = Encoding.UTF8.GetBytes("""<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>A&amp;B</title><item><link>x</link><description><![CDATA[<p>y</p>]]></description><pubDate>22 Nov 2026</pubDate></item></channel></rss>""");
        var random = new Random(11);
        for (var i = 0; i < 3_000; i++)
        {
            var bytes = (byte[])seed.Clone();
            for (var change = random.Next(1, 12); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            FeedJson.Of(FeedReader.Read(bytes.AsSpan(0, random.Next(bytes.Length))));
        }
    }

    [Fact]
    public void A_home_page_shows_where_its_feeds_are()
    {
        var found = FeedDiscovery.Candidates("""<head><link rel="alternate" type="application/rss+xml" href="/rss/nasional"><link rel=alternate type=text/html href=/en></head><a href="https://contoh.id/feed/">RSS</a>""", "https://contoh.id/");
        Assert.Equal(["https://contoh.id/rss/nasional", "https://contoh.id/feed/"], found.Take(2));
    }

    static Feed Read(string text, FeedOptions? options = null) => FeedReader.Read(Encoding.UTF8.GetBytes(text), options);
}
