using Kentongan.Listen.Urls;

namespace Kentongan.Tests.Listen.Urls;

public sealed class FetchableUrlTests
{
    [Theory]
    [InlineData("https://kabar.contoh.id/a/./b/../c", "https://kabar.contoh.id/a/c"), InlineData("https://kabar.contoh.id/../../a", "https://kabar.contoh.id/a"), InlineData("https://kabar.contoh.id/a/..", "https://kabar.contoh.id/")]
    [InlineData("https://kabar.contoh.id/a.b/c..d", "https://kabar.contoh.id/a.b/c..d"), InlineData("https://kabar.contoh.id/%2e%2e/a", "https://kabar.contoh.id/a")]
    [InlineData("https://kabar.contoh.id//a///b//", "https://kabar.contoh.id/a/b/"), InlineData("https://arsip.contoh.id/web/2026/http://kabar.contoh.id/a", "https://arsip.contoh.id/web/2026/http://kabar.contoh.id/a")]
    public void A_path_has_no_dots_and_no_empty_steps(string url, string clean) => Assert.Equal(clean, FetchableUrl.Of(url));

    [Theory]
    [InlineData("https://kabar.contoh.id/%7ebudi/%c3%a9", "https://kabar.contoh.id/~budi/%C3%A9"), InlineData("https://kabar.contoh.id/é", "https://kabar.contoh.id/%C3%A9"), InlineData("https://kabar.contoh.id/a%2Fb", "https://kabar.contoh.id/a%2Fb")]
    [InlineData("https://kabar.contoh.id/a b", "https://kabar.contoh.id/a%20b"), InlineData("https://kabar.contoh.id/100%", "https://kabar.contoh.id/100%25"), InlineData("https://kabar.contoh.id/?q=banjir%20kota&x=%e2%80%93", "https://kabar.contoh.id/?q=banjir%20kota&x=%E2%80%93")]
    [InlineData("https://kabar.contoh.id/?q=a%26b", "https://kabar.contoh.id/?q=a%26b"), InlineData("https://kabar.contoh.id/%zz", "https://kabar.contoh.id/%25zz")]
    public void Escapes_are_written_in_one_way_and_keep_their_meaning(string url, string clean) => Assert.Equal(clean, FetchableUrl.Of(url));

    [Theory]
    [InlineData("HTTPS://Kabar.Contoh.ID:443/A", "https://kabar.contoh.id/A"), InlineData("http://kabar.contoh.id:80/", "http://kabar.contoh.id"), InlineData("http://kabar.contoh.id:8080/a", "http://kabar.contoh.id:8080/a"), InlineData("http://kabar.contoh.id:/a", "http://kabar.contoh.id/a")]
    [InlineData("http://kabar.contoh.id:0080/a", "http://kabar.contoh.id/a"), InlineData("https://kabar.contoh.id./a", "https://kabar.contoh.id/a"), InlineData("https://budi:rahasia@kabar.contoh.id/a", "https://kabar.contoh.id/a"), InlineData("https://xn--mnchen-3ya.contoh.id/a", "https://münchen.contoh.id/a")]
    [InlineData("https://MÜNCHEN.contoh.id/a", "https://münchen.contoh.id/a"), InlineData("http://[2001:DB8::1]:8080/a", "http://[2001:db8::1]:8080/a")]
    public void A_host_is_written_in_one_way_without_names_of_users(string url, string clean) => Assert.Equal(clean, FetchableUrl.Of(url));

    [Theory]
    [InlineData("http:/kabar.contoh.id/a", "http://kabar.contoh.id/a"), InlineData("https:///kabar.contoh.id/a", "https://kabar.contoh.id/a"), InlineData("https:\\\\kabar.contoh.id\\a", "https://kabar.contoh.id/a"), InlineData("//kabar.contoh.id/a", "https://kabar.contoh.id/a")]
    [InlineData("http://https://kabar.contoh.id/a", "https://kabar.contoh.id/a"), InlineData("https://https//kabar.contoh.id/a", "https://kabar.contoh.id/a"), InlineData("<![CDATA[https://kabar.contoh.id/a]]>", "https://kabar.contoh.id/a"), InlineData("<https://kabar.contoh.id/a>", "https://kabar.contoh.id/a")]
    [InlineData("\"https://kabar.contoh.id/a\"", "https://kabar.contoh.id/a"), InlineData(" https://kabar.contoh.id/a\n", "https://kabar.contoh.id/a"), InlineData("feed:https://kabar.contoh.id/rss", "https://kabar.contoh.id/rss"), InlineData("feed://kabar.contoh.id/rss", "http://kabar.contoh.id/rss")]
    [InlineData("https://kabar.contoh.id/a?b=1&amp;c=2", "https://kabar.contoh.id/a?b=1&c=2"), InlineData("https://kabar.contoh.id/a?", "https://kabar.contoh.id/a"), InlineData("https://kabar.contoh.id/a#", "https://kabar.contoh.id/a"), InlineData("https://kabar.contoh.id/a?&utm_source=x&", "https://kabar.contoh.id/a")]
    public void What_copying_and_templates_broke_is_mended(string url, string clean) => Assert.Equal(clean, FetchableUrl.Of(url));

    [Theory]
    [InlineData("utm_source=rss&utm_medium=feed"), InlineData("UTM_Campaign=x"), InlineData("fbclid=IwAR0"), InlineData("gclid=1&gad_source=2"), InlineData("igsh=abc"), InlineData("igshid=abc"), InlineData("_gl=1*x"), InlineData("mc_cid=1&mc_eid=2"), InlineData("dclid=1"), InlineData("yclid=1"), InlineData("msclkid=1")]
    [InlineData("utm_content=a%26b"), InlineData("srsltid=1"), InlineData("_ke=1"), InlineData("__twitter_impression=true"), InlineData("s_kwcid=1"), InlineData("ttclid=1&tt_medium=x"), InlineData("twclid=1"), InlineData("li_fat_id=1"), InlineData("wbraid=1&gbraid=2"), InlineData("mibextid=1"), InlineData("tag_from=wp_beritautama&utm_source=x"), InlineData("jalurmasuk=1")]
    public void Where_a_reader_came_from_is_dropped(string query)
    {
        Assert.Equal("https://kabar.contoh.id/a", FetchableUrl.Of("https://kabar.contoh.id/a?" + query));
        Assert.Equal("https://kabar.contoh.id/a?id=7", FetchableUrl.Of($"https://kabar.contoh.id/a?{query}&id=7"));
    }

    [Theory]
    [InlineData("javascript:alert(1)"), InlineData("mailto:a@contoh.id"), InlineData("ftp://contoh.id/a"), InlineData("data:text/html,x"), InlineData("file:///etc/passwd"), InlineData("tel:021"), InlineData("/berita/a"), InlineData("berita"), InlineData("https://"), InlineData("https:///")]
    [InlineData("https://-a.id/"), InlineData("https://a..id/"), InlineData("https://contoh.id:99999/"), InlineData("https://contoh.id:ab/"), InlineData("https://kata kunci.id/"), InlineData("http://256.1.1.1/"), InlineData("http://1.2.3/"), InlineData("about:blank"), InlineData("//"), InlineData("\\\\server\\berkas")]
    public void What_leads_nowhere_on_the_web_is_refused(string url) => Assert.Null(FetchableUrl.Of(url));

    [Fact]
    public void A_clean_address_stays_as_it_is_whatever_it_is_made_of()
    {
        var random = new Random(17);
        string[] pieces = ["/", "//", "a", "..", ".", "%2e", "%2F", "%c3", "%", "é", "?", "&", "=", "#", "utm_x=1", "b=2", " ", "'", "(", "\\", ":", "@", "+", "~", "%41", "\u200b", "http://", ";", "!"];
        for (var i = 0; i < 20_000; i++)
        {
            var url = FetchableUrl.Of("https://kabar.contoh.id/" + string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)])));
            if (url is not null)
            {
                Assert.Equal(url.TrimEnd('/'), FetchableUrl.Of(url)!.TrimEnd('/')); // the references write a bare root with and without its slash
                Assert.True(Uri.TryCreate(url, UriKind.Absolute, out _), url);
                Assert.Equal(UrlKey.Of(url), UrlKey.Of(UrlKey.Of(url)));
            }
        }
    }
}
