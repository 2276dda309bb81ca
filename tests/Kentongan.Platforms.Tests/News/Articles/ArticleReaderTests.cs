using Kentongan.Platforms.News.Articles;

namespace Kentongan.Platforms.Tests.News.Articles;

public sealed class ArticleReaderTests
{
    const string Url = "https://www.contoh.id/berita/banjir-surut?utm_source=x";
    const string Body = """
        <p><strong>Kota Contoh</strong> - Banjir yang merendam tiga kecamatan di Kota Contoh mulai surut, menurut pemantauan petugas sejak pagi.</p>
        <p>“Air turun dua puluh sentimeter, dan kami tetap bersiaga,” kata Kepala BPBD Kota Contoh Bambang Contoh, Minggu.</p>
        <p>Baca juga: <a href="/berita/lain">Hujan lebat sampai Rabu</a></p>
        <div class="ads">Iklan paling murah di sini, beli sekarang juga, jangan sampai kehabisan ya</div>
        <p>Pemerintah kota menyiapkan dapur umum, layanan kesehatan, dan <a href="/data/posko">data posko</a> bagi warga yang mengungsi.</p>
        <div class="baca-juga"><ul><li><a href="/1">Berita satu yang lain lagi sekali</a></li><li><a href="/2">Berita dua yang lain lagi sekali</a></li></ul></div>
        """;

    static readonly string _menu = string.Concat(Enumerable.Range(1, 30).Select(i => $"<li><a href='/kanal/{i}'>Kanal berita nomor {i}, terbaru dan terpopuler</a></li>"));

    [Fact]
    public void Json_ld_tells_title_byline_dates_and_picture()
    {
        var article = Read($$"""
            <html lang="id"><head><title>Banjir Surut | Contoh.id</title><link rel="canonical" href="https://contoh.id/berita/banjir-surut">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Contoh"},{"@type":"NewsArticle","headline":"Banjir Surut &amp; Warga Pulang","author":[{"@type":"Person","name":"Rina Sari"}],
            "publisher":{"@type":"Organization","name":"Contoh.id"},"datePublished":"2026-11-22T03:15:00Z","dateModified":"2026-11-22T11:00:00+07:00","image":{"url":"/foto/1.jpg"},"keywords":["banjir","kota contoh"]}]}</script></head>
            <body><nav><ul>{{_menu}}</ul></nav><div id="konten">{{Body}}</div><footer>Hak cipta</footer></body></html>
            """);
        Assert.Equal(("Banjir Surut & Warga Pulang", "Rina Sari", "Contoh.id"), (article.Title, article.Byline, article.Outlet));
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 10, 15, 0, TimeSpan.FromHours(7)), article.Published);
        Assert.Equal(TimeSpan.FromHours(7), article.Published!.Value.Offset);
        Assert.Equal(("https://www.contoh.id/foto/1.jpg", "https://contoh.id/berita/banjir-surut", "id"), (article.Image, article.Url, article.Language));
        Assert.Equal(["banjir", "kota contoh"], article.Keywords);
    }

    [Fact]
    public void The_text_has_the_paragraphs_and_none_of_the_furniture()
    {
        var article = Read($"<body><nav><ul>{_menu}</ul></nav><div class='page'><h1>Banjir Surut</h1><div class='isi'>{Body}</div><aside>{_menu}</aside></div></body>");
        Assert.Equal(3, article.Text.Split('\n').Length);
        Assert.StartsWith("Kota Contoh - Banjir yang merendam", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Baca juga", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Iklan", article.Text, StringComparison.Ordinal);
        Assert.Equal(["https://www.contoh.id/data/posko"], article.Links);
    }

    [Fact]
    public void Without_meta_the_page_itself_tells_date_and_byline()
    {
        var article = Read($"<body><h1>Harga Beras Turun</h1><div class='penulis'>Oleh: Dewi Contoh | Editor: Agus</div><div class='tanggal'>Sabtu, 21 November 2026 | 19:05 WITA</div><div>{Body}</div></body>");
        Assert.Equal(("Harga Beras Turun", "Dewi Contoh"), (article.Title, article.Byline));
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 19, 5, 0, TimeSpan.FromHours(8)), article.Published);
    }

    [Fact]
    public void Open_graph_is_believed_where_json_ld_is_missing()
    {
        var article = Read($"""
            <head><meta property="og:title" content="Harga Turun - Contoh News"><meta property="og:site_name" content="Contoh News"><meta property="article:published_time" content="2026-11-22 10:15:00">
            <meta name="author" content="Contoh News"><meta property="og:image" content="https://cdn.contoh.id/a.jpg"></head><body><div>{Body}</div></body>
            """);
        Assert.Equal(("Harga Turun", "Contoh News", null), (article.Title, article.Outlet, article.Byline));
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 10, 15, 0, TimeSpan.FromHours(7)), article.Published);
    }

    [Fact]
    public async Task The_pages_of_a_split_article_are_joined()
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["https://www.contoh.id/a?page=2"] = "<div><p>Halaman dua berisi lanjutan yang cukup panjang, dengan rincian baru bagi pembaca.</p></div><a href='/a?page=3'>Selanjutnya</a>",
            ["https://www.contoh.id/a?page=3"] = "<div><p>Halaman tiga menutup tulisan ini, dengan kesimpulan yang juga cukup panjang.</p></div><a href='/a?page=2'>2</a>",
        };
        var first = ArticleReader.Read($"<div>{Body}</div><a href='/a?page=2'>Halaman selanjutnya</a><a href='/lain?page=2'>2</a>", "https://www.contoh.id/a");
        var whole = await ArticlePages.JoinAsync(first, (url, _) => Task.FromResult<Article?>(ArticleReader.Read(pages[url], url)), TestContext.Current.CancellationToken);
        Assert.Equal(5, whole.Text.Split('\n').Length);
        Assert.Null(whole.NextPage);
    }

    [Theory]
    [InlineData(""), InlineData("<"), InlineData("<html><script type='application/ld+json'>{broken</script><p>x"), InlineData("<table><td><td><p><div></p>")]
    public void A_page_without_an_article_is_empty_and_no_error(string html) => Assert.Equal("", Read(html).Text.Length > 5 ? "text" : "");

    static Article Read(string html) => ArticleReader.Read(html, Url);
}
