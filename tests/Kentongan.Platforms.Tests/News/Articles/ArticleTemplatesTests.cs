using Kentongan.Platforms.News.Articles;

namespace Kentongan.Platforms.Tests.News.Articles;

/// <summary>The templates of content systems and of ministries' sites, with what they put around and between paragraphs; the outlets here are invented.</summary>
public sealed class ArticleTemplatesTests
{
    const string One = "Pemerintah Kota Contoh menutup dua ruas jalan di tepi sungai sejak Minggu pagi, karena permukaan air terus naik dan arusnya makin deras.";
    const string Two = "Warga di tiga kelurahan diminta menyiapkan tas siaga bencana, sementara petugas mendirikan dapur umum di halaman balai kota.";
    const string Three = "Badan penanggulangan bencana memperkirakan air mulai surut pada Selasa malam, asalkan hujan di hulu tidak bertambah lebat lagi.";

    static readonly DateTimeOffset _minuteOfPublication = new(2026, 11, 22, 8, 30, 0, TimeSpan.FromHours(7));

    [Fact]
    public void A_wordpress_theme_with_boxes_inside_the_entry()
    {
        var article = Read($"""
            <html lang="id"><head><title>Dua Jalan Ditutup - Kabar Contoh</title><meta property="og:title" content="Dua Jalan Ditutup - Kabar Contoh"><meta property="og:site_name" content="Kabar Contoh">
            <meta property="article:published_time" content="2026-11-22T01:30:00+00:00"><meta property="article:modified_time" content="2026-11-22T02:00:00+00:00"><meta property="article:tag" content="banjir"><meta property="article:tag" content="jalan"></head>
            <body class="post-template-default single postid-812"><header class="td-header-template-wrap"><ul class="sf-menu"><li>Beranda</li></ul></header>
            <article id="post-812" class="post-812 post type-post"><h1 class="entry-title">Dua Jalan Ditutup</h1><div class="td-post-author-name">By <a href="/author/rina/">Rina Sari</a><div class="td-author-line"> - </div></div><time class="entry-date" datetime="2026-11-22T08:30:00+07:00">22/11/2026</time>
            <div class="td-post-sharing-top"><span>Bagikan</span></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img data-src="/foto/lead.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><figcaption>Petugas menutup jalan di tepi sungai, Minggu. (Foto: Dok)</figcaption></figure></div>
            <p>{One}</p><div class="code-block code-block-1" style="margin: 8px auto"><ins class="adsbygoogle"></ins></div><p>{Two}</p><div class="yarpp yarpp-related"><h3>Berita terkait:</h3><ol><li><a href="/x">Air sungai naik lagi di hulu</a></li></ol></div>
            <p>{Three}</p><p class="has-text-align-center"><a href="https://whatsapp.com/channel/x">Ikuti saluran WhatsApp Kabar Contoh</a></p><div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li>Facebook</li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3></div></div>
            <footer><div class="td-post-source-tags"><ul class="td-tags"><li><a href="/tag/banjir" rel="tag">banjir</a></li></ul></div></footer></article>
            <div id="comments"><h3>Tinggalkan Balasan</h3><p>Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai dengan bintang, terima kasih sudah berkomentar dengan sopan.</p></div></body></html>
            """);
        AssertText(article);
        Assert.Equal(("Dua Jalan Ditutup", "Rina Sari", "Kabar Contoh", "https://kabar.contoh.id/foto/lead.jpg"), (article.Title, article.Byline, article.Outlet, article.Image));
        Assert.Equal(_minuteOfPublication, article.Published);
        Assert.Equal(["banjir", "jalan"], article.Keywords);
    }

    [Fact]
    public void A_drupal_node_of_a_ministry()
    {
        var article = Read($"""
            <html lang="id" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><title>Kementerian Contoh Tutup Dua Jalan | Kementerian Contoh Republik Indonesia</title><link rel="canonical" href="https://kabar.contoh.id/a"></head>
            <body><div class="region region-breadcrumb"><nav class="breadcrumb"><ol><li>Beranda</li></ol></nav></div><article class="node node--type-berita node--view-mode-full"><h2 class="page-title">Kementerian Contoh Tutup Dua Jalan</h2>
            <div class="field field--name-field-tanggal field__item">Minggu, 22 November 2026 - 08:30 WIB</div><div class="field field--name-field-gambar"><img src="/sites/default/files/styles/large/public/jalan.jpg?itok=1" alt="jalan"></div>
            <div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item"><p>Jakarta, 22 November 2026 &ndash; {One}</p><p>&nbsp;</p><p>{Two}</p><p>{Three}</p><p><strong>Biro Komunikasi dan Pelayanan Publik</strong><br>Telp. (021) 5555<br>humas@contoh.go.id</p></div>
            <div class="field field--name-field-tags"><a href="/tag/jalan" rel="tag">jalan</a></div></article><div class="region region-sidebar-second"><h2>Berita Terpopuler</h2><ul><li><a href="/b">Satu berita lain yang panjang judulnya sekali</a></li></ul></div></body></html>
            """);
        Assert.Equal("Kementerian Contoh Tutup Dua Jalan", article.Title);
        Assert.Equal(_minuteOfPublication, article.Published);
        Assert.StartsWith("Jakarta, 22 November 2026 – " + One, article.Text, StringComparison.Ordinal);
        Assert.Contains(Three, article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Terpopuler", article.Text, StringComparison.Ordinal);
        Assert.EndsWith("/jalan.jpg?itok=1", article.Image, StringComparison.Ordinal);
    }

    [Fact]
    public void A_joomla_item_of_a_district()
    {
        var article = Read($"""
            <html lang="id-id"><head><base href="https://kabar.contoh.id/a"><meta name="author" content="Super User"><meta name="generator" content="Joomla! - Open Source Content Management"><title>Dua Jalan Ditutup</title></head>
            <body><div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="id-ID"><div class="page-header"><h2 itemprop="headline"> Dua Jalan Ditutup </h2></div>
            <dl class="article-info muted"><dt class="article-info-term">Detail</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Ditulis oleh <span itemprop="name">Rina Sari</span></dd><dd class="published"><time datetime="2026-11-22T08:30:00+07:00" itemprop="datePublished">Diterbitkan: 22 November 2026</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:12"> Dilihat: 12</dd></dl>
            <div itemprop="articleBody"><p>{One}</p><p>{Two}</p><p>{Three}</p></div><ul class="pager pagenav"><li class="previous"><a href="/b" rel="prev">Sebelumnya</a></li><li class="next"><a href="/c" rel="next">Berikutnya</a></li></ul></div></body></html>
            """);
        AssertText(article);
        Assert.Equal(("Dua Jalan Ditutup", "Rina Sari", null), (article.Title, article.Byline, article.NextPage));
        Assert.Equal(_minuteOfPublication, article.Published);
    }

    [Theory]
    [InlineData("<!--//--><![CDATA[//><!--\n", "\n//--><!]]>"), InlineData("<!-- ", " -->"), InlineData("\n//<![CDATA[\n", "\n//]]>\n"), InlineData("", ";"), InlineData("\uFEFF", "")]
    public void Descriptions_in_wrappings_of_old_templates_are_read(string before, string behind)
    {
        var article = Read($$"""
            <head><script type="application/ld+json">{{before}}{"@context":"http://schema.org","@type":"NewsArticle","headline":"Dua Jalan Ditutup","datePublished":"2026-11-22T08:30:00+07:00","author":{"@type":"Person","name":"Rina Sari"},}{{behind}}</script></head><body>{{Paragraphs}}</body>
            """);
        Assert.Equal(("Dua Jalan Ditutup", "Rina Sari", _minuteOfPublication), (article.Title, article.Byline, article.Published));
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Dua Jalan \\\"Tepi Sungai\\\" Ditutup\",\"description\":\"Baris satu\nbaris dua\ttab\",\"datePublished\":\"2026-11-22T08:30:00+07:00\"}")]
    [InlineData("""{"@type":"NewsArticle","headline":"Dua Jalan \"Tepi Sungai\" Ditutup","description":"Jum\'at ini","datePublished":"2026-11-22T08:30:00+07:00"}""")]
    [InlineData("""{"@type":"NewsArticle","headline":"Dua Jalan &quot;Tepi Sungai&quot; Ditutup","datePublished":"22 November 2026 08:30 WIB"}""")]
    [InlineData("""{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"Dua Jalan \"Tepi Sungai\" Ditutup","datePublished":"Minggu, 22 Nov 2026 08:30:00 +0700"}}""")]
    [InlineData("""[{"@type":"WebSite","name":"x"},[{"@type":"https://schema.org/NewsArticle","headline":"Dua Jalan \"Tepi Sungai\" Ditutup","datePublished":"2026-11-22 08:30:00"}]]""")]
    public void Descriptions_with_mistakes_are_read(string json)
    {
        var article = Read($"<head><script type=\"application/ld+json\">{json}</script></head><body>{Paragraphs}</body>");
        Assert.Equal(("Dua Jalan \"Tepi Sungai\" Ditutup", _minuteOfPublication), (article.Title, article.Published));
    }

    [Fact]
    public void A_page_whose_paragraphs_are_only_breaks_apart_is_signed_at_its_end()
    {
        var article = Read($"""
            <body><h1>Dua Jalan Ditutup</h1><div class="post-content">KOTA CONTOH (KABAR) - {One}<br><br>{Two}<br><br><span class="baca-juga"><b>Baca juga: <a href="/b">Air naik lagi</a></b></span><br><br>{Three}<br><br>Pewarta: Rina Sari<br>Editor: Budi Contoh<br>Copyright &copy; KABAR 2026<br></div>
            <ul class="tag__article__wrap"><li><a href="/tag/banjir">banjir</a></li><li><a href="/tag/jalan">jalan</a></li></ul></body>
            """);
        Assert.Equal($"KOTA CONTOH (KABAR) - {One}\n{Two}\n{Three}", article.Text);
        Assert.Equal("Rina Sari", article.Byline);
        Assert.Equal(["banjir", "jalan"], article.Keywords);
    }

    [Fact]
    public void A_dateline_before_the_first_paragraph_is_joined_to_it_and_a_contributors_town_is_no_name()
    {
        var article = Read($$"""
            <head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Dua Jalan Ditutup","author":{"@type":"Person","name":"Kontributor Kota Contoh, Rina Sari"} }</script></head>
            <body><div class="detail__body-text"><strong>Kota Contoh</strong> - <p>{{One}}</p><p>{{Two}}</p><p>{{Three}}</p></div></body>
            """);
        Assert.Equal(($"Kota Contoh - {One}\n{Two}\n{Three}", "Rina Sari"), (article.Text, article.Byline));
    }

    [Fact]
    public void Sub_headings_lists_and_quotes_belong_to_the_text() =>
        Assert.Equal(
            $"{One}\nDapur umum\n{Two}\nBeras lima ton\nAir minum seribu galon\n{Three}",
            Read($"<body><h1>Dua Jalan Ditutup</h1><div class='konten'><p>{One}</p><h2>Dapur umum</h2><p>{Two}</p><ul><li>Beras lima ton</li><li>Air minum seribu galon</li></ul><blockquote><p>{Three}</p></blockquote></div></body>").Text);

    [Theory]
    [InlineData("<p>Baca Juga : <a href='/b'>Warga mengungsi ke balai kota sejak semalam</a></p>"), InlineData("<p><em>(Baca: <a href='/b'>Warga mengungsi ke balai kota</a>)</em></p>"), InlineData("<div class='baca-juga-wrapper'><p>Warga mengungsi ke balai kota sejak semalam</p></div>")]
    [InlineData("<p><b>BACA JUGA:</b><br><a href='/b'>Warga mengungsi ke balai kota sejak semalam</a></p>"), InlineData("<p>Lihat Juga : Warga mengungsi ke balai kota</p>"), InlineData("<p>Simak berita dan artikel pilihan kami langsung dari ponselmu. Pilih saluran andalanmu akses berita Contoh.com WhatsApp Channel</p>")]
    [InlineData("<p>Cek Berita dan Artikel yang lain di Google News</p>"), InlineData("<div class='inner-link-baca-juga'>Warga mengungsi ke balai kota sejak semalam</div>"), InlineData("<p>Lanjutkan membaca di bawah ini</p>"), InlineData("<p>Scroll ke bawah untuk melanjutkan membaca</p>")]
    [InlineData("<p>Konten di bawah ini disajikan oleh advertiser.</p>"), InlineData("<p>Loading...</p>"), InlineData("<p>Artikel Selanjutnya</p>"), InlineData("<p>Berita ini telah tayang di Kabarlain.id dengan judul Jalan Ditutup</p>"), InlineData("<p>ADVERTISEMENT</p>"), InlineData("<p>Kontributor: Rina Sari</p>")]
    [InlineData("<p>Pewarta: Rina Sari<br>Uploader: Budi Contoh<br>COPYRIGHT © KABAR 2026</p>"), InlineData("<p>Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis.</p>"), InlineData("<p>Follow Berita Kabar Contoh di Google News</p>"), InlineData("<p>Pilihan Editor: <a href='/b'>Warga mengungsi</a></p>")]
    public void Lines_that_lead_elsewhere_are_left_out(string line)
    {
        AssertText(Read($"<body><h1>Dua Jalan Ditutup</h1><div class='konten'><p>{One}</p>{line}<p>{Two}</p><p>{Three}</p></div></body>"));
        AssertText(Read($"<body><h1>Dua Jalan Ditutup</h1><div class='konten'><p>{One}</p><p>{Two}</p><p>{Three}</p>{line}</div></body>"));
    }

    [Theory]
    [InlineData("Simak penjelasan lengkap petugas yang menjaga pintu air itu semalam suntuk."), InlineData("Baca mantra, begitulah kebiasaan warga sebelum turun ke sungai yang sedang meluap."), InlineData("Lihat saja rumah di tepi sungai itu, katanya sambil menunjuk atap yang hanyut.")]
    [InlineData("Next, an English sentence that belongs to the article stays where it stands."), InlineData("Bagikan sembako kepada warga menjadi tugas utama petugas pada hari kedua itu."), InlineData("Ikuti arahan petugas dan jangan kembali ke rumah sebelum keadaan benar-benar aman.")]
    public void Sentences_that_only_begin_like_furniture_stay(string sentence) =>
        Assert.Contains(sentence, Read($"<body><h1>Dua Jalan Ditutup</h1><div class='konten'><p>{One}</p><p>{sentence}</p><p>{Two}</p><p>{Three}</p></div></body>").Text, StringComparison.Ordinal);

    [Fact]
    public void A_page_in_an_old_encoding_is_decoded_as_it_says()
    {
        byte[] page = [.. System.Text.Encoding.Latin1.GetBytes("<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1252'><title>Jum"), 0x92, .. System.Text.Encoding.Latin1.GetBytes($"at Dua Jalan Ditutup</title></head><body>{Paragraphs}</body></html>")];
        Assert.Equal("Jum’at Dua Jalan Ditutup", ArticleReader.Read(new MemoryStream(page), "https://kabar.contoh.id/a").Title);
    }

    [Theory]
    [InlineData("<div class='paging'><a class='active'>1</a><a href='/a?page=2'>2</a><a href='/a?page=all'>Tampilkan semua</a></div>", "https://kabar.contoh.id/a", "https://kabar.contoh.id/a?page=2")]
    [InlineData("<div class='detail__multiple'><a href='https://kabar.contoh.id/a/2' class='detail__anchor-numb'>2</a><a href='https://kabar.contoh.id/a/2'>Selanjutnya</a></div>", "https://kabar.contoh.id/a", "https://kabar.contoh.id/a/2")]
    [InlineData("<div class='page-links'>Halaman: <span>1</span> <a href='https://kabar.contoh.id/a/2/' class='post-page-numbers'>2</a></div>", "https://kabar.contoh.id/a/", "https://kabar.contoh.id/a/2/")]
    [InlineData("<a href='?page=2'>Halaman Berikutnya &gt;</a>", "https://kabar.contoh.id/a?utm_source=x", "https://kabar.contoh.id/a?page=2")]
    [InlineData("<a href='/a?hal=3'>Next »</a>", "https://kabar.contoh.id/a?hal=2", "https://kabar.contoh.id/a?hal=3")]
    [InlineData("<a href='/indeks/2026/11/22'>22</a><a href='/tag/banjir?page=2'>2</a>", "https://kabar.contoh.id/a", null)]
    [InlineData("<a href='/2026/11/22/2'>2</a>", "https://kabar.contoh.id/2026/11/22", null)]
    public void The_next_page_is_found_in_every_template(string links, string url, string? next) =>
        Assert.Equal(next, ArticleReader.Read($"<body><div>{Paragraphs}</div>{links}</body>", url).NextPage);

    [Theory]
    [InlineData("<meta property='og:image' content='//cdn.contoh.id/a.jpg'>", ""), InlineData("<meta name='twitter:image:src' content='https://cdn.contoh.id/a.jpg'>", ""), InlineData("<link rel='image_src' href='https://cdn.contoh.id/a.jpg'>", "")]
    [InlineData("", "<figure><img srcset='https://cdn.contoh.id/a.jpg 800w, https://cdn.contoh.id/b.jpg 400w'></figure>"), InlineData("", "<p><img data-original='https://cdn.contoh.id/a.jpg' src='/img/blank.gif'></p>"), InlineData("", "<figure><noscript><img src='https://cdn.contoh.id/a.jpg'></noscript></figure>")]
    public void The_lead_picture_is_found_where_templates_hide_it(string head, string body) =>
        Assert.Equal("https://cdn.contoh.id/a.jpg", Read($"<head>{head}</head><body><h1>Dua Jalan Ditutup</h1><div class='konten'>{body}{Paragraphs}</div></body>").Image);

    [Theory]
    [InlineData("<meta property='article:published_time' content='1795311000'>"), InlineData("<meta itemprop='datePublished' content='2026-11-22 08:30:00'>"), InlineData("<meta name='publishdate' content='2026/11/22 08:30:00'>"), InlineData("<meta name='dtk:publishdate' content='2026/11/22 08:30:00'>")]
    [InlineData("<meta name='content_date' content='22 November 2026 08:30'>"), InlineData("<meta property='og:article:published_time' content='2026-11-22T08:30:00+07:00'>"), InlineData("<meta name='dcterms.created' content='2026-11-22T01:30:00Z'>")]
    public void The_head_tells_the_time_of_publication_in_many_words(string meta) =>
        Assert.Equal(_minuteOfPublication, Read($"<head>{meta}</head><body>{Paragraphs}</body>").Published);

    [Theory]
    [InlineData("<span class='date'>22 Nov 2026, 08.30 WIB</span>"), InlineData("<div>Rina Sari - Minggu, 22 Nov 2026 08:30 WIB</div>"), InlineData("<p>Minggu, 22 November 2026 | 08:30</p>"), InlineData("<time>22-11-2026 08:30 WIB</time>"), InlineData("<span>Kabar - 22/11/2026, 08:30 WIB</span>")]
    [InlineData("<span class='post-date'>November 22, 2026 08:30</span>"), InlineData("<div class='meta'>Oleh Rina Sari pada Ahad, 22 Nov 2026 pukul 08:30 WIB</div>"), InlineData("<time datetime='22 Nov 2026 08:30'>sejam lalu</time>")]
    public void The_page_tells_the_time_of_publication_in_many_words(string line) =>
        Assert.Equal(_minuteOfPublication, Read($"<body><h1>Dua Jalan Ditutup</h1>{line}<div class='konten'>{Paragraphs}</div></body>").Published);

    static string Paragraphs => $"<p>{One}</p><p>{Two}</p><p>{Three}</p>";

    static void AssertText(Article article) => Assert.Equal($"{One}\n{Two}\n{Three}", article.Text);

    static Article Read(string html) => ArticleReader.Read(html, "https://kabar.contoh.id/a");
}
