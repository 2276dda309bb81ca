using Kentongan.Listen.Urls;

namespace Kentongan.Tests.Listen.Urls;

public sealed class UrlKeyTests
{
    [Theory]
    [InlineData("https://www.contoh.id/berita/banjir/"), InlineData("http://contoh.id/berita/banjir"), InlineData("https://m.contoh.id/berita/banjir?utm_source=x")]
    [InlineData("https://amp.contoh.id/berita/banjir"), InlineData("https://contoh.id/amp/berita/banjir"), InlineData("https://contoh.id/berita/banjir/amp/")]
    [InlineData("https://contoh.id/berita/banjir?page=all"), InlineData("HTTPS://CONTOH.ID:443/berita/banjir#komentar"), InlineData("https://contoh.id/berita/banjir?single=1&fbclid=9")]
    public void Every_form_of_a_page_has_one_key(string url) => Assert.Equal("http://contoh.id/berita/banjir", UrlKey.Of(url));

    [Theory]
    [InlineData("https://contoh.id/?p=1", "https://contoh.id/?p=2"), InlineData("https://contoh.id/a", "https://contoh.id/A"), InlineData("https://m.id/a", "https://www.m.id/b")]
    [InlineData("https://contoh.id/a?page=2", "https://contoh.id/a")]
    public void Different_pages_have_different_keys(string one, string other) => Assert.NotEqual(UrlKey.Of(one), UrlKey.Of(other));

    [Theory]
    [InlineData("javascript:alert(1)"), InlineData("file:///etc/passwd"), InlineData(""), InlineData("contoh"), InlineData("http://"), InlineData("https://a|b/")]
    public void What_is_not_on_the_web_is_not_fetchable(string url) => Assert.Null(FetchableUrl.Of(url));

    [Fact]
    public void Cleaning_twice_changes_nothing_more()
    {
        var random = new Random(3);
        string[] pieces = ["https://", "http://", "contoh.id", "/", "?a=1", "&utm_source=x", "#b", "%20", " ", "<", "ü", "..", ":80", "'", "@", "&amp;", "xn--"];
        for (var i = 0; i < 5_000; i++)
        {
            var url = FetchableUrl.Of("https://" + string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => pieces[random.Next(pieces.Length)])));
            if (url is not null)
            {
                Assert.True(UrlKey.Of(url) == UrlKey.Of(UrlKey.Of(url)), url);
            }
        }
    }
}
