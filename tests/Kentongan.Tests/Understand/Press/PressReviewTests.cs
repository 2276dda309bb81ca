using Kentongan.Understand;
using Kentongan.Understand.Press;

namespace Kentongan.Tests.Understand.Press;

public sealed class PressReviewTests
{
    static readonly DateTimeOffset _morning = new(2026, 11, 22, 8, 0, 0, TimeSpan.FromHours(7));

    const string Agency = "Banjir merendam tiga kecamatan di Kota Contoh sejak Minggu dini hari dan ratusan warga mengungsi ke balai kota.\n"
        + "“Kami menyiapkan dapur umum di enam titik,” kata Kepala BPBD Kota Contoh Bambang Rekaan, Minggu.\n"
        + "Petugas memindahkan warga rentan lebih dulu, sementara sekolah di tepi sungai diliburkan sampai air surut menurut pemerintah kota.";

    const string Own = "Wartawan kami menyusuri bantaran sungai dan mendapati pedagang menghitung kerugian karena barangnya hanyut terbawa arus semalam.\n"
        + "“Barang saya habis semua,” kata Siti Rekaan, pedagang di pasar pagi.\n"
        + "Bambang Rekaan, Kepala BPBD Kota Contoh, mengatakan bahwa bantuan modal akan dibagikan mulai pekan depan bagi pedagang kecil.";

    static PressReview Review => PressReview.Of(
        [
            Article("agensi.id", "Banjir Rendam Tiga Kecamatan, Ratusan Warga Mengungsi", Agency, 0, Sentiment.Negative),
            Article("salin.id", "Banjir Rendam Tiga Kecamatan, Ratusan Warga Mengungsi", Agency + "\nSumber: Agensi", 90, Sentiment.Negative),
            Article("lain.id", "Banjir Rendam Tiga Kecamatan dan Ratusan Warga Mengungsi", Agency, 200, Sentiment.Neutral),
            Article("lain.id", "Pedagang Pasar Pagi Menghitung Kerugian", Own, 300, Sentiment.Negative),
        ], total: 4, TimeSpan.FromHours(7));

    [Fact]
    public void Copies_are_one_story_with_its_outlets_its_origin_and_its_spread()
    {
        Assert.Equal(2, Review.Stories.Count);
        var story = Review.Stories[0];
        Assert.Equal(["agensi.id", "salin.id", "lain.id"], story.Outlets);
        Assert.Equal(("agensi.id", TimeSpan.FromMinutes(200)), (story.Original.Outlet, story.Spread));
        Assert.Equal("Agensi", story.Items[1].CreditsTo);
    }

    [Fact]
    public void Each_outlet_has_its_tone_its_firsts_and_what_it_took_over()
    {
        var outlets = Review.Outlets.ToDictionary(outlet => outlet.Outlet, StringComparer.Ordinal);
        Assert.Equal(new ToneCount(0, 1, 1), outlets["lain.id"].Tone);
        Assert.Equal((1, 0), (outlets["agensi.id"].Originality.First, outlets["agensi.id"].Originality.TakenOver));
        Assert.Equal((0, 1), (outlets["salin.id"].Originality.First, outlets["salin.id"].Originality.TakenOver));
        Assert.InRange(outlets["agensi.id"].HeadlineFit!.Value, 0.7, 1);
    }

    [Fact]
    public void An_official_is_named_with_office_words_and_outlets()
    {
        var official = Assert.Single(Review.Officials);
        Assert.Equal(("Bambang Rekaan", "Kepala BPBD Kota Contoh", 4, 3), (official.Name, official.Office, official.Articles, official.Outlets.Count));
        Assert.Equal(2, official.Said.Count);
        Assert.Contains(official.Said, said => said.Quote.Text == "Kami menyiapkan dapur umum di enam titik");
    }

    [Fact]
    public void Nobody_without_public_office_is_named()
    {
        Assert.Contains(Review.Others, role => role is { Role: "pedagang", Quotes: 1 });
        Assert.DoesNotContain(Review.Officials, official => (official.Name + official.Office).Contains("Siti", StringComparison.Ordinal));
        Assert.DoesNotContain(Review.Others, role => role.Role?.Contains("siti", StringComparison.OrdinalIgnoreCase) == true);
    }

    [Fact]
    public void Hours_are_those_of_the_zone()
    {
        Assert.Equal((1, 1, 1, 1), (Review.Hours[8], Review.Hours[9], Review.Hours[11], Review.Hours[13]));
        Assert.Equal(4, Review.Hours.Sum());
    }

    [Fact]
    public void A_front_page_begins_with_what_most_outlets_carry()
    {
        var page = FrontPage.Of([.. Review.Articles, Review.Articles[0]], new(2026, 11, 22), most: 5);
        Assert.Equal((4, 3, 2), (page.Articles, page.Outlets, page.Stories.Count));
        Assert.Equal(("agensi.id", 3, 3), (page.Stories[0].Lead.Outlet, page.Stories[0].Outlets.Count, page.Stories[0].Articles));
        Assert.Equal("Kami menyiapkan dapur umum di enam titik", page.Stories[0].Said?.Text);
        Assert.StartsWith("Banjir merendam", page.Stories[0].Opening, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_articles_of_an_outlet_that_may_be_named_are_read()
    {
        Assert.Null(PressArticle.Of(Post(Channel.X, "https://x.com/i/status/1"), Annotation.None));
        Assert.Null(PressArticle.Of(Post(Channel.News, url: null), Annotation.None));
        Assert.Equal("kabar.contoh.id", PressArticle.Of(Post(Channel.News, "https://www.kabar.contoh.id/a"), Annotation.None)!.Outlet);
    }

    [Fact]
    public void A_headline_that_baits_is_told_from_one_that_reports()
    {
        var check = new HeadlineCheck();
        if (check.IsBait("Wow! Ternyata Begini Cara Artis Ini Jadi Kaya, Nomor 3 Bikin Kaget") is { } bait)
        {
            Assert.True(bait);
            Assert.False(check.IsBait("Pemerintah Tetapkan Upah Minimum Tahun Depan"));
        }
        else
        {
            Assert.Null(Kentongan.Language.Classify.ShippedModels.Clickbait);
        }
    }

    static Kentongan.Listen.HeardPost Post(Channel channel, string? url) => new()
    {
        Id = PostId.Of(channel, "a", _morning), Channel = channel, Kind = PostKind.Article, NativeId = "a", Url = url, Text = "Air naik.", Author = default,
    };

    static PressArticle Article(string outlet, string title, string text, int minutes, Sentiment tone) =>
        new(PostId.Of(Channel.News, outlet + title, _morning.AddMinutes(minutes)), outlet, title, text, _morning.AddMinutes(minutes), tone) { Url = $"https://{outlet}/a" };
}
