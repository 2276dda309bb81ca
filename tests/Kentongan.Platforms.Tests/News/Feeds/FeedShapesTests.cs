using System.Globalization;
using System.IO.Compression;
using System.Text;
using Kentongan.Platforms.News.Feeds;

namespace Kentongan.Platforms.Tests.News.Feeds;

/// <summary>The shapes in which Indonesian outlets publish their feeds, mistakes included; the outlets here are invented.</summary>
public sealed class FeedShapesTests
{
    [Fact]
    public void A_thumbnail_and_escaped_markup_leave_only_the_lead()
    {
        var entry = Assert.Single(Rss("""
            <item><title><![CDATA[ Air "Setinggi Dada", Warga Mengungsi ]]></title><link><![CDATA[
              https://kabar.contoh.id/daerah/d-81/air-setinggi-dada ]]></link><pubDate>Sun, 22 Nov 2026 10:15:00 +0700</pubDate>
              <description><![CDATA[<img src="https://cdn.contoh.id/a.jpg?w=100" align="left" hspace="7" width="100" />Warga di tiga kelurahan mengungsi&hellip;]]></description>
              <enclosure url="https://cdn.contoh.id/a.jpg" type="image/jpeg"/></item>
            """).Entries);
        Assert.Equal(("Air \"Setinggi Dada\", Warga Mengungsi", "https://kabar.contoh.id/daerah/d-81/air-setinggi-dada"), (entry.Title!.Text, entry.Link));
        Assert.Equal(("Warga di tiga kelurahan mengungsi…", "https://cdn.contoh.id/a.jpg"), (entry.Body, entry.Enclosures[0].Url));
    }

    [Theory]
    [InlineData("&amp;#8220;Air Surut&amp;#8221;, Kata Wali Kota", "“Air Surut”, Kata Wali Kota")]
    [InlineData("&amp;quot;Air Surut&amp;quot;", "\"Air Surut\"")]
    [InlineData("Harga Cabai &lt; Rp50 Ribu", "Harga Cabai < Rp50 Ribu")]
    [InlineData("Cabai & Bawang", "Cabai & Bawang")]
    [InlineData("&lt;strong&gt;LIVE&lt;/strong&gt; Banjir", "LIVE Banjir")]
    [InlineData("Jum&amp;#039;at Air Surut", "Jum'at Air Surut")]
    [InlineData("<![CDATA[Rp5.000&ndash;Rp6.000]]>", "Rp5.000–Rp6.000")]
    public void Titles_are_plain_text_however_often_they_were_escaped(string written, string title) =>
        Assert.Equal(title, Rss($"<item><title>{written}</title></item>").Entries[0].Title!.Text);

    [Theory]
    [InlineData("Minggu, 22 November 2026 | 10:15 WIB"), InlineData("Min, 22 Nov 2026 10:15:00 WIB"), InlineData("Ahad, 22 November 2026 10.15 WIB"), InlineData("22 Nopember 2026 - 10:15 WIB")]
    [InlineData("Sun, 22 Nov 2026 10:15:00 +07:00"), InlineData("Sun,22 Nov 2026 10:15:00 +0700"), InlineData("2026-11-22 10:15:00 +0700"), InlineData("2026-11-22T10:15:00+0700"), InlineData("2026-11-22 10.15 WIB")]
    [InlineData("22-11-2026 | 10:15:00 WIB"), InlineData("Minggu, 22/11/26 10:15 WIB"), InlineData("10:15 WIB, 22 November 2026"), InlineData("Minggu 22 November 2026 , 10:15 WIB"), InlineData("November 22, 2026 at 10:15 am WIB")]
    [InlineData("Minggu, 22 November 2026 pukul 12.15 WIT"), InlineData("22 Nov 2026 11:15 WITA"), InlineData("Sunday, 22-Nov-26 03:15:00 UTC"), InlineData(" <![CDATA[ Sun, 22 Nov 2026 03:15:00 GMT ]]> "), InlineData("2026/11/22 10:15 WIB")]
    public void Every_way_of_writing_a_moment_is_read(string date) =>
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 3, 15, 0, TimeSpan.Zero), Rss($"<item><title>a</title><pubDate>{date}</pubDate></item>").Entries[0].Published);

    [Fact]
    public void An_indonesian_zone_means_the_day_comes_first() =>
        Assert.Equal(new DateTimeOffset(2026, 4, 3, 10, 15, 0, TimeSpan.FromHours(7)), Rss("<item><title>a</title><pubDate>03/04/2026 10:15 WIB</pubDate></item>").Entries[0].Published);

    [Theory]
    [InlineData("<br />\n<b>Warning</b>:  Cannot modify header information in <b>/var/www/rss.php</b> on line <b>12</b><br />\n")]
    [InlineData("\n\n   \uFEFF"), InlineData("Notice: Undefined index: kanal\n"), InlineData("<!-- cache 12 -->\n<script>var a = 1 < 2;</script>")]
    public void What_a_broken_program_prints_before_the_feed_hides_nothing(string before)
    {
        var feed = Read(before + "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>Kabar</title><item><title>Satu</title></item></channel></rss>\n<script>hitung()</script>");
        Assert.Equal(("rss20", "Kabar", 1), (feed.Version, feed.Title?.Text, feed.Entries.Count));
        Assert.NotNull(feed.Problem);
    }

    [Fact]
    public void A_wordpress_feed_has_its_full_text_author_and_tags()
    {
        var entry = Assert.Single(Rss("""
            <item><title>Jembatan Dibuka</title><link>https://kabar.contoh.id/?p=812</link><comments>https://kabar.contoh.id/jembatan/#respond</comments>
            <dc:creator><![CDATA[Rina Sari]]></dc:creator><pubDate>Sun, 22 Nov 2026 03:15:00 +0000</pubDate><category><![CDATA[Daerah]]></category><category><![CDATA[Jembatan]]></category>
            <guid isPermaLink="false">https://kabar.contoh.id/?p=812</guid><description><![CDATA[<p>Jembatan dibuka [&#8230;]</p>]]></description>
            <content:encoded><![CDATA[<p><strong>KOTA CONTOH</strong> &#8211; Jembatan dibuka kembali.</p>
            <p>Warga menyambutnya.</p><style>.a{}</style>]]></content:encoded><slash:comments>0</slash:comments></item>
            """).Entries);
        Assert.Equal(("Rina Sari", "KOTA CONTOH – Jembatan dibuka kembali.\nWarga menyambutnya.", "Jembatan dibuka […]"), (entry.Authors[0].Name, entry.Body, entry.Summary!.Text));
        Assert.Equal(["Daerah", "Jembatan"], entry.Categories.Select(category => category.Term));
    }

    [Fact]
    public void A_joomla_feed_has_its_author_behind_the_address_and_links_under_the_site()
    {
        var feed = Read("""
            <?xml version="1.0" encoding="utf-8"?><!-- generator="Joomla! - Open Source Content Management" -->
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Dinas Contoh</title><link>https://dinas.contoh.go.id/</link><atom:link rel="self" type="application/rss+xml" href="https://dinas.contoh.go.id/berita?format=feed&type=rss"/>
            <item><title>Pengumuman</title><link>/berita/12-pengumuman</link><guid isPermaLink="true">/berita/12-pengumuman</guid><description><![CDATA[<div class="K2FeedIntroText"><p>Layanan tutup.</p></div>]]></description>
            <author>humas@dinas.contoh.go.id (Humas Dinas)</author><category>Pengumuman</category><pubDate>Sun, 22 Nov 2026 10:15:00 +0700</pubDate></item></channel></rss>
            """, new() { Url = "https://dinas.contoh.go.id/berita?format=feed&type=rss" });
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("https://dinas.contoh.go.id/", "https://dinas.contoh.go.id/berita/12-pengumuman", "Layanan tutup."), (feed.Link, entry.Link, entry.Body));
        Assert.Equal(("Humas Dinas", "humas@dinas.contoh.go.id"), (entry.Authors[0].Name, entry.Authors[0].Email));
    }

    [Fact]
    public void A_blogger_feed_has_the_page_and_not_its_replies()
    {
        var entry = Assert.Single(Read("""
            <?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet href="http://www.blogger.com/styles/atom.css" type="text/css"?>
            <feed xmlns='http://www.w3.org/2005/Atom' xmlns:openSearch='http://a9.com/-/spec/opensearchrss/1.0/' xmlns:gd='http://schemas.google.com/g/2005' xmlns:thr='http://purl.org/syndication/thread/1.0'>
            <id>tag:blogger.com,1999:blog-1</id><updated>2026-11-22T11:00:00.000+07:00</updated><title type='text'>Warta Desa</title>
            <entry><id>tag:blogger.com,1999:blog-1.post-2</id><published>2026-11-22T10:15:00.001+07:00</published><updated>2026-11-22T10:20:00.000+07:00</updated>
            <category scheme='http://www.blogger.com/atom/ns#' term='desa'/><title type='text'>Panen raya</title><content type='html'>&lt;div&gt;Panen &lt;b&gt;raya&lt;/b&gt; dimulai.&lt;/div&gt;</content>
            <link rel='replies' type='application/atom+xml' href='https://warta.contoh.id/feeds/2/comments/default' title='Posting Komentar'/><link rel='edit' href='https://www.blogger.com/feeds/1/2'/>
            <link rel='alternate' type='text/html' href='https://warta.contoh.id/2026/11/panen-raya.html' title='Panen raya'/><author><name>Budi Contoh</name><uri>https://profil.contoh.id</uri><email>noreply@blogger.com</email></author></entry></feed>
            """).Entries);
        Assert.Equal(("https://warta.contoh.id/2026/11/panen-raya.html", "Panen raya dimulai.", "Budi Contoh"), (entry.Link, entry.Body, entry.Authors[0].Name));
    }

    [Fact]
    public void A_news_sitemap_with_a_prefix_of_its_own_and_loose_addresses_is_read()
    {
        var feed = Read("""
            <?xml version="1.0" encoding="UTF-8"?><urlset xmlns="https://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="https://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
            <url><loc>
              https://kabar.contoh.id/read?id=7&kanal=daerah
            </loc><n:news><n:publication><n:name><![CDATA[Kabar Contoh]]></n:name><n:language>id</n:language></n:publication><n:publication_date>2026-11-22T10:15+07:00</n:publication_date>
            <n:title><![CDATA[Air & Lumpur Surut]]></n:title><n:keywords>banjir, lumpur</n:keywords></n:news><image:image><image:loc>https://cdn.contoh.id/7.jpg</image:loc></image:image></url></urlset>
            """);
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("sitemap", "https://kabar.contoh.id/read?id=7&kanal=daerah", "Air & Lumpur Surut"), (feed.Version, entry.Link, entry.Title?.Text));
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 10, 15, 0, TimeSpan.FromHours(7)), entry.Published);
        Assert.Equal(("Kabar Contoh", 2, "https://cdn.contoh.id/7.jpg"), (entry.Source?.Title?.Text, entry.Categories.Count, entry.Enclosures[0].Url));
    }

    [Fact]
    public void A_feed_that_is_stored_packed_is_unpacked_within_bounds()
    {
        Assert.Single(FeedReader.Read(Packed("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://kabar.contoh.id/1</loc></url></urlset>"u8.ToArray())).Entries);
        var bomb = FeedReader.Read(Packed(new byte[FeedReader.LargestFeed + 1]));
        Assert.Equal((false, true), (bomb.IsFeed, bomb.Problem?.Contains("larger", StringComparison.Ordinal)));
        Assert.False(FeedReader.Read([0x1F, 0x8B, 8, 0, 1, 2, 3]).IsFeed);
    }

    [Fact]
    public void A_json_feed_with_loose_types_is_read()
    {
        var feed = Read("""
            {"version":"https://jsonfeed.org/version/1","title":"Kabar","home_page_url":"https://kabar.contoh.id","author":{"name":"Redaksi"},"items":[
            {"id":812,"url":"/b/812","title":"Air surut","content_text":"Satu.\n\nDua.","date_published":"Minggu, 22 November 2026 10:15 WIB","tags":["banjir",7,null],"attachments":[{"url":"/a.mp3","mime_type":"audio/mpeg","size_in_bytes":10}],"image":"/a.jpg"},
            {"id":"x","content_html":"<p>Hai <script>alert(1)</script></p>","authors":[{"name":"Rina"}, null]}, null, "bukan"]}
            """, new() { Url = "https://kabar.contoh.id/feed.json" });
        Assert.Equal(("json1", "812", "https://kabar.contoh.id/b/812", "Satu.\nDua."), (feed.Version, feed.Entries[0].Id, feed.Entries[0].Link, feed.Entries[0].Body));
        Assert.Equal((new DateTimeOffset(2026, 11, 22, 10, 15, 0, TimeSpan.FromHours(7)), "Hai", 2), (feed.Entries[0].Published, feed.Entries[1].Body, feed.Entries.Count));
        Assert.Equal(["banjir", "7"], feed.Entries[0].Categories.Select(tag => tag.Term));
    }

    [Theory]
    [InlineData("<RSS VERSION='2.0'><CHANNEL><TITLE>Kabar</TITLE><ITEM><TITLE>Satu</TITLE><LINK>https://a.contoh.id/1</LINK></ITEM></CHANNEL></RSS>")]
    [InlineData("<rss version='2.0'><channel><title>Kabar</title><items><item><title>Satu</title><link>https://a.contoh.id/1</link></item></items></channel></rss>")]
    [InlineData("<rss version='2.0'><channel><title>Kabar</title></channel><item><title>Satu</title><link>https://a.contoh.id/1</link></item></rss>")]
    [InlineData("<rss version='0.92'><channel><title>Kabar</title><item><title>Satu</title><guid>https://a.contoh.id/1</guid></item></channel></rss>")]
    [InlineData("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel rdf:about='x'><title>Kabar</title></channel><item rdf:about='https://a.contoh.id/1'><title>Satu</title><link>https://a.contoh.id/1</link></item></rdf:RDF>")]
    [InlineData("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>Kabar</title><entry><title mode='escaped'>Satu</title><link rel='alternate' type='text/html' href='https://a.contoh.id/1'/></entry></feed>")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://a.contoh.id/arsip/'><title>Kabar</title><entry xml:base='../'><title>Satu</title><link href='1'/></entry></feed>")]
    [InlineData("<rss version='2.0'><channel><title>Kabar</title><item><title>Satu</title><link/><atom:link href='https://a.contoh.id/1' rel='alternate'/></item></channel></rss>")]
    public void Old_and_loose_forms_lead_to_the_same_entry(string text)
    {
        var feed = Read(text);
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("Kabar", "Satu", "https://a.contoh.id/1"), (feed.Title?.Text, entry.Title?.Text, entry.Link));
    }

    [Theory]
    [InlineData("<image><url>https://cdn.contoh.id/a.jpg</url></image>"), InlineData("<image>https://cdn.contoh.id/a.jpg</image>"), InlineData("<thumbnail>https://cdn.contoh.id/a.jpg</thumbnail>")]
    [InlineData("<media:thumbnail url='https://cdn.contoh.id/a.jpg'/>"), InlineData("<media:group><media:content url='https://cdn.contoh.id/a.jpg' medium='image'/></media:group>"), InlineData("<enclosure url='//cdn.contoh.id/a.jpg' length='' type=''/>")]
    public void The_picture_of_an_entry_is_found_where_outlets_put_it(string picture) =>
        Assert.Equal("https://cdn.contoh.id/a.jpg", Assert.Single(Rss($"<item><title>a</title>{picture}</item>").Entries[0].Enclosures).Url);

    [Fact]
    public void A_date_without_a_zone_is_in_the_zone_of_its_outlet()
    {
        var feed = Read("<rss version='2.0'><channel><item><title>a</title><pubDate>2026-11-22 10:15:00</pubDate></item></channel></rss>", FeedOptions.Of(TimeSpan.FromHours(9)));
        Assert.Equal("2026-11-22T10:15:00+09:00", feed.Entries[0].Published?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    static Feed Rss(string items) => Read("<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/' "
        + $"xmlns:media='http://search.yahoo.com/mrss/' xmlns:slash='http://purl.org/rss/1.0/modules/slash/'><channel><title>Kabar</title>{items}</channel></rss>", new() { Url = "https://kabar.contoh.id/rss" });

    static Feed Read(string text, FeedOptions? options = null) => FeedReader.Read(Encoding.UTF8.GetBytes(text), options);
}
