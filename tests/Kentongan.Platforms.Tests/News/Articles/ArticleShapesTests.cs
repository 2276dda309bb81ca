using Kentongan.Platforms.News.Articles;

namespace Kentongan.Platforms.Tests.News.Articles;

/// <summary>The shapes in which Indonesian outlets build their pages; the outlets here are invented.</summary>
public sealed class ArticleShapesTests
{
    const string One = "Pemerintah Kota Contoh menutup dua ruas jalan di tepi sungai sejak Minggu pagi, karena permukaan air terus naik dan arusnya makin deras.";
    const string Two = "Warga di tiga kelurahan diminta menyiapkan tas siaga bencana, sementara petugas mendirikan dapur umum di halaman balai kota.";
    const string Three = "Badan penanggulangan bencana memperkirakan air mulai surut pada Selasa malam, asalkan hujan di hulu tidak bertambah lebat lagi.";

    static readonly TimeSpan _wib = TimeSpan.FromHours(7), _wita = TimeSpan.FromHours(8), _wit = TimeSpan.FromHours(9);

    [Fact]
    public void A_graph_whose_parts_refer_to_each_other_is_followed()
    {
        var article = Read($$"""
            <html lang="id-ID"><head><title>Sungai Meluap - Kabar Contoh</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[
            {"@type":"Article","@id":"https://kabar.contoh.id/a/#article","headline":"Sungai Meluap, Dua Jalan Ditutup","author":{"@id":"https://kabar.contoh.id/#/schema/person/1"},"publisher":{"@id":"https://kabar.contoh.id/#organization"},
             "image":{"@id":"https://kabar.contoh.id/a/#primaryimage"},"datePublished":"2026-11-22T01:30:00+00:00","dateModified":"2026-11-22T04:00:00+00:00","keywords":["banjir","Kota Contoh"],"articleSection":["Daerah"]},
            {"@type":"WebPage","@id":"https://kabar.contoh.id/a/","name":"Sungai Meluap - Kabar Contoh","isPartOf":{"@id":"https://kabar.contoh.id/#website"} },
            {"@type":"ImageObject","@id":"https://kabar.contoh.id/a/#primaryimage","url":"https://kabar.contoh.id/foto/sungai.jpg"},
            {"@type":"Organization","@id":"https://kabar.contoh.id/#organization","name":"Kabar Contoh"},
            {"@type":"Person","@id":"https://kabar.contoh.id/#/schema/person/1","name":"Rina Sari"}]}</script></head>
            <body><main><article class="post"><h1 class="entry-title">Sungai Meluap, Dua Jalan Ditutup</h1><div class="entry-content">{{Paragraphs()}}</div></article></main></body></html>
            """);
        Assert.Equal(("Sungai Meluap, Dua Jalan Ditutup", "Rina Sari", "Kabar Contoh", "https://kabar.contoh.id/foto/sungai.jpg"), (article.Title, article.Byline, article.Outlet, article.Image));
        AssertMoment(2026, 11, 22, 8, 30, _wib, article.Published);
        AssertMoment(2026, 11, 22, 11, 0, _wib, article.Updated);
        AssertText(article);
    }

    [Fact]
    public void A_list_of_descriptions_with_a_list_of_types_is_read()
    {
        var article = Read($$"""
            <head><script type='application/ld+json'>[{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","name":"Beranda"}]},{"@type":["NewsArticle","Article"],"headline":"Dua Jalan Ditutup","author":[{"@type":"Person","name":"Rina Sari"},{"@type":"Person","name":"Budi Contoh"}],
            "publisher":{"@type":"NewsMediaOrganization","name":"Contoh.com"},"datePublished":"2026-11-22 08:30:00","keywords":"banjir, jalan ditutup , Kota Contoh"}]</script></head>
            <body><div class="read__content"><p><strong>KOTA CONTOH, CONTOH.com –</strong> {{One}}</p><p><strong>Baca juga: <a href="/lain">Harga beras naik lagi di pasar induk</a></strong></p><p>{{Two}}</p><p>{{Three}}</p>
            <p>Dapatkan update berita pilihan dan breaking news setiap hari dari Contoh.com. Mari bergabung di Grup Telegram.</p></div></body>
            """);
        Assert.Equal(("Rina Sari, Budi Contoh", "Contoh.com"), (article.Byline, article.Outlet));
        Assert.Equal(["banjir", "jalan ditutup", "Kota Contoh"], article.Keywords);
        AssertMoment(2026, 11, 22, 8, 30, _wib, article.Published);
        Assert.StartsWith("KOTA CONTOH, CONTOH.com – Pemerintah", article.Text, StringComparison.Ordinal);
        Assert.Equal(3, article.Text.Split('\n').Length);
    }

    [Fact]
    public void Microdata_tells_what_json_would()
    {
        var article = Read($"""
            <body><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Dua Jalan di Tepi Sungai Ditutup</h1>
            <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Rina Sari</span></span><span itemprop="publisher" itemscope><meta itemprop="name" content="Kabar Contoh"></span>
            <time itemprop="datePublished" datetime="2026-11-22T08:30:00+08:00">22 Nov 2026</time><meta itemprop="dateModified" content="2026-11-22T10:00:00+08:00"><img itemprop="image" src="/foto/a.jpg">
            <div itemprop="articleBody">{Paragraphs()}</div><span itemprop="keywords">banjir, sungai</span></article></body>
            """);
        Assert.Equal(("Dua Jalan di Tepi Sungai Ditutup", "Rina Sari", "Kabar Contoh"), (article.Title, article.Byline, article.Outlet));
        AssertMoment(2026, 11, 22, 8, 30, _wita, article.Published);
        AssertMoment(2026, 11, 22, 10, 0, _wita, article.Updated);
        Assert.Equal(["banjir", "sungai"], article.Keywords);
        Assert.Equal("https://kabar.contoh.id/foto/a.jpg", article.Image);
        AssertText(article);
    }

    [Fact]
    public void An_amp_page_is_the_article_that_it_stands_for()
    {
        var article = ArticleReader.Read($"""
            <!doctype html><html amp lang="id"><head><title>Dua Jalan Ditutup</title><link rel="canonical" href="https://kabar.contoh.id/daerah/dua-jalan"><meta property="article:published_time" content="2026-11-22T08:30:00+07:00"></head>
            <body><amp-sidebar id="menu"><ul><li>Beranda</li><li>Daerah dan kota, kabar yang paling baru dari seluruh negeri</li></ul></amp-sidebar><h1>Dua Jalan Ditutup</h1>
            <amp-img src="/foto/amp.jpg" width="800" height="400"></amp-img><div class="konten"><p>{One}</p><amp-ad type="x"><p>Promo besar akhir tahun, belanja sekarang dan dapatkan potongan harga hingga separuh</p></amp-ad><p>{Two}</p><p>{Three}</p></div>
            <amp-social-share type="twitter"></amp-social-share></body></html>
            """, "https://kabar.contoh.id/amp/daerah/dua-jalan");
        Assert.Equal(("https://kabar.contoh.id/daerah/dua-jalan", "https://kabar.contoh.id/foto/amp.jpg"), (article.Url, article.Image));
        AssertText(article);
    }

    [Theory]
    [InlineData("<p>Penulis: Rina Sari</p><p>Editor: Budi Contoh</p>", "Rina Sari")]
    [InlineData("<p>Penulis : Rina Sari<br>Editor : Budi Contoh</p>", "Rina Sari")]
    [InlineData("<div class='reporter'>Reporter: Rina Sari | Editor: Budi Contoh</div>", "Rina Sari")]
    [InlineData("<p>Pewarta: Rina Sari<br/>Editor: Budi Contoh<br/>Copyright © KANTOR BERITA CONTOH 2026</p>", "Rina Sari")]
    [InlineData("<p><em>Laporan Wartawan Kabarcontoh.com, Rina Sari</em></p>", "Rina Sari")]
    [InlineData("<p>Oleh Rina Sari dan Budi Contoh</p>", "Rina Sari, Budi Contoh")]
    [InlineData("<p>Reporter: Rina Sari, Budi Contoh</p>", "Rina Sari, Budi Contoh")]
    [InlineData("<div class='author'><a href='/penulis/rina'>Rina Sari</a> - Kabar Contoh</div>", "Rina Sari")]
    [InlineData("<p>Editor: Budi Contoh</p>", null)]
    [InlineData("<span class='byline'>Redaksi</span>", null)]
    public void Bylines_are_found_where_outlets_put_them_and_are_no_text(string line, string? byline)
    {
        foreach (var article in new[] { Read($"<body><h1>Dua Jalan Ditutup</h1>{line}<div>{Paragraphs()}</div></body>"), Read($"<body><h1>Dua Jalan Ditutup</h1><div>{Paragraphs()}{line}</div></body>") })
        {
            Assert.Equal(byline, article.Byline);
            AssertText(article);
        }
    }

    [Fact]
    public void A_byline_is_told_from_a_paragraph_that_begins_alike() =>
        Assert.Null(Read($"<body><div>{Paragraphs()}<p>Oleh karena itu, warga diminta tetap tenang.</p></div></body>").Byline);

    [Fact]
    public void Boxes_between_paragraphs_are_left_out()
    {
        var article = Read($"""
            <body><div class="detail__body-text"><p><strong>Kota Contoh</strong> - {One}</p><p>ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p>
            <table class="linksisip"><tr><td><div><strong>Baca juga:</strong><h2><a href="/b">Warga mengungsi ke balai kota sejak semalam</a></h2></div></td></tr></table>
            <p>{Two}</p><p>[Gambas:Video Contoh]</p><p>{Three}</p><p><strong>Simak Video "Air Sungai Naik"</strong></p><p><strong>(rin/bud)</strong></p>
            <div class="detail__body-tag"><a href="/tag/banjir">banjir</a></div><p>Artikel ini telah tayang di Kabarcontoh.com dengan judul Dua Jalan Ditutup</p></div></body>
            """);
        Assert.Equal($"Kota Contoh - {One}\n{Two}\n{Three}", article.Text);
    }

    [Fact]
    public void Paragraphs_that_are_only_line_breaks_apart_are_paragraphs() =>
        Assert.Equal($"{One}\n{Two}\n{Three}", Read($"<body><h1>Judul berita ini</h1><div id='isi'>{One}<br><br>{Two}<br /><br />{Three}</div></body>").Text);

    [Theory]
    [InlineData("<div class='tgl'>Terbit: Minggu, 22 November 2026 - 08:30 WIT</div><div class='tgl'>Diperbarui: Minggu, 22 November 2026 - 10:00 WIT</div>")]
    [InlineData("<p>Minggu, 22/11/2026, 08:30 WIT | Diperbarui 22/11/2026, 10:00 WIT</p>")]
    [InlineData("<time datetime='2026-11-22T08:30:00+09:00'>22 Nov</time><span class='updated'>Update: 22 Nov 2026, 10.00 WIT</span>")]
    public void Published_and_updated_are_read_from_the_page_in_its_own_zone(string dates)
    {
        var article = Read($"<body><h1>Dua Jalan Ditutup</h1>{dates}<div>{Paragraphs()}</div></body>");
        AssertMoment(2026, 11, 22, 8, 30, _wit, article.Published);
        AssertMoment(2026, 11, 22, 10, 0, _wit, article.Updated);
    }

    [Theory]
    [InlineData("Dua Jalan Ditutup Halaman all - Contoh.com"), InlineData("Dua Jalan Ditutup - Halaman 2"), InlineData("Dua Jalan Ditutup | Kabar Contoh"), InlineData("Dua Jalan Ditutup : Okezone Contoh News")]
    public void A_headline_is_free_of_page_numbers_and_outlets(string title) =>
        Assert.Equal("Dua Jalan Ditutup", Read($"<head><title>{title}</title><meta property='og:site_name' content='Kabar Contoh'></head><body><div>{Paragraphs()}</div></body>").Title);

    [Fact]
    public void The_headline_inside_the_article_is_not_its_text() =>
        AssertText(Read($"<body><article><h1>Dua Jalan di Tepi Sungai Ditutup</h1>{Paragraphs()}</article></body>"));

    [Fact]
    public void A_gallery_is_its_captions()
    {
        var article = Read($"""
            <body><h1>Foto: Air Sungai Merendam Kota</h1><div class="gallery"><figure><img src="/1.jpg"><figcaption>{One}</figcaption></figure><figure><img src="/2.jpg"><figcaption>{Two}</figcaption></figure>
            <figure><img src="/3.jpg"><figcaption>{Three}</figcaption></figure></div></body>
            """);
        AssertText(article);
        Assert.Equal("https://kabar.contoh.id/1.jpg", article.Image);
    }

    [Fact]
    public void A_live_blog_is_its_entries()
    {
        var article = Read($$"""
            <head><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Langsung: Banjir Kota Contoh","datePublished":"2026-11-22T08:30:00+07:00","liveBlogUpdate":[{"@type":"BlogPosting","headline":"Jalan ditutup","articleBody":"{{One}}"}, {"@type":"BlogPosting","articleBody":"{{Two}}"}, {"@type":"BlogPosting","articleBody":"{{Three}}"} ]}</script></head>
            <body><div id="app"></div></body>
            """);
        Assert.Equal("Langsung: Banjir Kota Contoh", article.Title);
        Assert.Contains(Two, article.Text, StringComparison.Ordinal);
        Assert.Contains(Three, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_drawn_by_scripts_gives_the_body_of_its_description() =>
        AssertText(Read($$"""<head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Dua Jalan Ditutup","articleBody":"{{One}}\n\n{{Two}}\n\n{{Three}}"}</script></head><body><div id="__next"></div></body>"""));

    [Theory]
    [InlineData("https://kabar.contoh.id/a", "<a href='/a?page=2'>2</a>", "https://kabar.contoh.id/a?page=2")]
    [InlineData("https://kabar.contoh.id/a?page=2", "<a href='/a?page=1'>1</a><a href='/a?page=3'>Berikutnya »</a>", "https://kabar.contoh.id/a?page=3")]
    [InlineData("https://kabar.contoh.id/a/", "<link rel='next' href='/a/2/'>", "https://kabar.contoh.id/a/2/")]
    [InlineData("https://kabar.contoh.id/a.html", "<a class='next' href='/a.html?halaman=2'>Halaman Selanjutnya</a>", "https://kabar.contoh.id/a.html?halaman=2")]
    [InlineData("https://kabar.contoh.id/a/2", "<a href='/a/1'>1</a>", null)]
    [InlineData("https://kabar.contoh.id/a", "<a href='/b'>Selanjutnya</a><a href='/indeks?page=2'>2</a>", null)]
    public void A_split_article_shows_where_it_goes_on(string url, string links, string? next) =>
        Assert.Equal(next, ArticleReader.Read($"<body><div>{Paragraphs()}</div>{links}</body>", url).NextPage);

    [Theory]
    [InlineData("<p>Sumber: Kantor Berita Contoh</p>", "Kantor Berita Contoh"), InlineData("<p>Dilansir dari Kantor Berita Contoh, Minggu (22/11/2026), air mulai surut di tiga kecamatan.</p>", "Kantor Berita Contoh")]
    [InlineData("<p>Artikel ini telah tayang di Kabarlain.com dengan judul Dua Jalan Ditutup</p>", "Kabarlain.com")]
    public void What_was_taken_over_says_from_whom(string line, string from) =>
        Assert.Equal(from, Read($"<body><div>{Paragraphs()}{line}</div></body>").OriginalSource);

    static string Paragraphs() => $"<p>{One}</p><p>{Two}</p><p>{Three}</p>";

    static void AssertText(Article article) => Assert.Equal($"{One}\n{Two}\n{Three}", article.Text);

    static void AssertMoment(int year, int month, int day, int hour, int minute, TimeSpan offset, DateTimeOffset? found)
    {
        var expected = new DateTimeOffset(year, month, day, hour, minute, 0, offset);
        Assert.Equal((expected, offset), (found, found?.Offset));
    }

    static Article Read(string html) => ArticleReader.Read(html, "https://kabar.contoh.id/a");
}
