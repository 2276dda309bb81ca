using System.Globalization;
using System.Text;

namespace Kentongan.Bench.Feeds;

/// <summary>Feeds and pages such as outlets publish: escaped HTML, pictures, full texts, menus.</summary>
sealed class FeedSamples(int seed)
{
    static readonly string[] _words = "banjir warga kota pemerintah harga beras naik turun jalan rusak bantuan menteri gubernur sekolah rumah sakit air listrik hujan pasar petani nelayan anggaran program pelayanan masyarakat rencana".Split(' ');

    readonly Random _random = new(seed);
    int _number;

    /// <summary>An RSS feed with content:encoded, as WordPress writes it.</summary>
    public byte[] Feed(int items)
    {
        var feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><title>Kabar Contoh</title><link>https://contoh.id/</link><language>id</language>\n");
        for (var i = 0; i < items; i++)
        {
            var id = _number++;
            var date = new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.FromHours(7)).AddMinutes(-id).ToString("ddd, dd MMM yyyy HH:mm:ss '+0700'", CultureInfo.InvariantCulture);
            feed.Append(CultureInfo.InvariantCulture, $"<item><title>{Words(9)} &amp; {Words(2)}</title><link>https://contoh.id/berita/{id}</link><guid isPermaLink=\"false\">{id}</guid><pubDate>{date}</pubDate><dc:creator><![CDATA[{Words(2)}]]></dc:creator><category>{Words(1)}</category><category>{Words(1)}</category>")
                .Append(CultureInfo.InvariantCulture, $"<description>&lt;p&gt;{Words(30)}&amp;nbsp;&lt;a href=\"/b\"&gt;{Words(3)}&lt;/a&gt;&lt;/p&gt;</description><content:encoded><![CDATA[{Paragraphs(6)}]]></content:encoded><media:content url=\"https://contoh.id/foto/{id}.jpg\" medium=\"image\"/></item>\n");
        }

        return Encoding.UTF8.GetBytes(feed.Append("</channel></rss>").ToString());
    }

    /// <summary>A news page of about 30 kB.</summary>
    public string Page()
    {
        var menu = string.Concat(Enumerable.Range(0, 120).Select(i => $"<li class=\"item\"><a href=\"/kanal/{i}\">{Words(6)}</a></li>"));
        return $"<html lang=\"id\"><head><title>{Words(8)} - Contoh</title><meta property=\"og:site_name\" content=\"Contoh\"><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"{Words(8)}\",\"datePublished\":\"2026-11-22T10:15:00+07:00\",\"author\":{{\"name\":\"Rina Sari\"}}}}</script></head><body><nav><ul>{menu}</ul></nav><article>{Paragraphs(14)}</article><aside><ul>{menu}</ul></aside><footer>Hak cipta</footer></body></html>";
    }

    string Paragraphs(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => $"<p>{Words(35)}, <strong>{Words(2)}</strong> {Words(12)}.</p>\n"));

    string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => _words[_random.Next(_words.Length)]));
}
