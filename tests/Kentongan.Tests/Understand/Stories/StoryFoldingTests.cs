using System.Globalization;
using Kentongan.Understand.Stories;

namespace Kentongan.Tests.Understand.Stories;

public sealed class StoryFoldingTests
{
    static readonly DateTimeOffset _noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.FromHours(7));

    const string Agency = "Banjir yang merendam tiga kecamatan di Kota Contoh mulai surut pada Minggu siang. Petugas badan penanggulangan bencana mencatat tinggi air turun dua puluh sentimeter. "
        + "Warga yang mengungsi di balai kota berangsur pulang, sementara dapur umum tetap melayani seribu orang sampai keadaan benar benar aman menurut pemerintah kota.";

    const string Own = "Wartawan kami menyusuri permukiman di bantaran sungai dan menemukan rumah yang masih tergenang. Seorang pedagang menghitung kerugian karena barang dagangannya hanyut. "
        + "Pengamat tata ruang menilai izin bangunan di daerah resapan menjadi sebab utama, dan meminta pemerintah meninjau ulang rencana kota sebelum musim hujan berikutnya datang.";

    [Fact]
    public void Copies_of_an_agency_report_are_one_story_and_own_reports_are_others()
    {
        var stories = StoryFolding.Fold([
            Item("b", "koran.id", "Air Mulai Surut, Warga Contoh Pulang", "KOTA CONTOH, KORAN - " + Agency, 60) with { CreditsTo = "Kantor Berita" },
            Item("a", "kantorberita.id", "Banjir Kota Contoh mulai surut", Agency, 0),
            Item("c", "portal.id", "Surut! Begini Kondisi Banjir Kota Contoh", Agency[..^60], 90),
            Item("d", "majalah.id", "Menyusuri sungai setelah banjir", Own, 30),
        ]);
        Assert.Equal(2, stories.Count);
        var shared = Assert.Single(stories, story => story.Items.Count == 3);
        Assert.Equal(("kantorberita.id", "kantorberita.id", TimeSpan.FromMinutes(90)), (shared.First.Outlet, shared.Original.Outlet, shared.Spread));
        Assert.Equal(["kantorberita.id", "koran.id", "portal.id"], shared.Outlets);
    }

    [Fact]
    public void The_same_text_a_month_later_is_another_story() =>
        Assert.Equal(2, StoryFolding.Fold([Item("a", "a.id", "Banjir surut", Agency, 0), Item("b", "b.id", "Banjir surut", Agency, 60 * 24 * 30)]).Count);

    [Fact]
    public void A_week_of_reports_that_resemble_the_day_before_is_not_one_story()
    {
        string[] words = [.. Enumerable.Range(0, 120).Select(i => $"katasambung{i}")];
        var days = Enumerable.Range(0, 8).Select(day => Item($"h{day}", $"o{day}.id", $"Laporan {day}", string.Join(' ', words.Skip(day * 8).Take(40)), day * 60)).ToList();
        var stories = StoryFolding.Fold(days);
        Assert.All(stories, story => Assert.True(story.Items.Count <= 3, $"{story.Items.Count} articles"));
        Assert.Contains(stories, story => story.Items.Count > 1);
    }

    [Theory]
    [InlineData("Harga emas batangan di Kota Contoh hari ini {0} rupiah per gram, harga jual kembali {1} rupiah per gram, selisihnya {2} rupiah. Pembeli di toko emas pasar besar Kota Contoh rata rata mengambil {3} gram, sedangkan stok yang dipajang pedagang mencapai {4} gram menurut pantauan wartawan di lokasi sejak pagi.")]
    [InlineData("Gempa bumi berkekuatan {0} mengguncang lepas pantai Contoh pada kedalaman {1} kilometer, sekitar {2} kilometer dari kota. Badan cuaca menyatakan gempa tidak berpotensi tsunami dan meminta warga tetap tenang. Getaran dirasakan di {3} kelurahan, dan {4} rumah dilaporkan retak ringan menurut petugas yang memeriksa.")]
    public void Reports_of_one_form_with_other_figures_are_stories_of_their_own(string form)
    {
        string Filled(int day) => string.Format(CultureInfo.InvariantCulture, form, $"5{day},{day}", 310 + (7 * day), 40 + (3 * day), 15 + (4 * day), 120 + (11 * day));
        var days = Enumerable.Range(0, 4).Select(day => Item($"d{day}", "kabar.id", "Kabar harian Kota Contoh yang selalu berjudul sama", Filled(day), day * 5 * 60)).ToList();
        Assert.Equal(4, StoryFolding.Fold(days).Count);
        var copy = Item("salinan", "salin.id", "Judul lain sama sekali dari penyalinnya", Filled(1), (5 * 60) + 40);
        var shared = Assert.Single(StoryFolding.Fold([.. days, copy]), story => story.Items.Count == 2);
        Assert.Equal(["kabar.id", "salin.id"], shared.Outlets);
    }

    [Fact]
    public void One_headline_over_two_texts_is_two_stories() =>
        Assert.Equal(2, StoryFolding.Fold([Item("a", "a.id", "Banjir Kota Contoh Mulai Surut Minggu Ini", Agency, 0), Item("b", "b.id", "Banjir Kota Contoh Mulai Surut Minggu Ini", Own, 30)]).Count);

    [Fact]
    public void A_headline_alone_is_enough_where_a_feed_gives_no_text() =>
        Assert.Single(StoryFolding.Fold([Item("a", "a.id", "Banjir Kota Contoh Mulai Surut Minggu Ini", Agency, 0), Item("b", "b.id", "Banjir Kota Contoh Mulai Surut Minggu Ini", "", 30)]));

    [Fact]
    public void Every_article_is_in_exactly_one_story()
    {
        var random = new Random(2);
        var items = Enumerable.Range(0, 300).Select(i => Item($"{i % 280}", $"o{random.Next(9)}.id", $"Judul nomor {random.Next(60)} tentang banjir kota", random.Next(2) == 0 ? Agency : Own + random.Next(50), random.Next(9_000))).ToList();
        var stories = StoryFolding.Fold(items);
        Assert.Equal(items.DistinctBy(item => item.Key).Count(), stories.Sum(story => story.Items.Count));
    }

    [Fact]
    public void An_outlet_that_mostly_copies_is_an_aggregator_once_enough_was_seen()
    {
        string Numbered(int i) => string.Concat(Enumerable.Range(0, 60).Select(word => $"kata{i}x{word} "));
        var items = Enumerable.Range(0, 25).SelectMany(i => new[] { Item($"a{i}", "asli.id", $"Judul asli {i}", Numbered(i), 0), Item($"b{i}", "salin.id", $"Salinan {i}", Numbered(i), 10) });
        var outlets = OutletOriginality.Of(StoryFolding.Fold(items)).ToDictionary(outlet => outlet.Outlet);
        Assert.Equal((false, true, 25), (outlets["asli.id"].IsAggregator, outlets["salin.id"].IsAggregator, outlets["asli.id"].First));
        Assert.Null(OutletOriginality.Of(StoryFolding.Fold(items.Take(4)))[0].IsAggregator);
    }

    [Fact]
    public void A_headline_that_the_text_does_not_bear_out_fits_badly()
    {
        Assert.True(HeadlineFit.Of("Banjir Kota Contoh mulai surut", Agency) > 0.9);
        Assert.True(HeadlineFit.Of("Heboh! Artis ternama menikah diam diam", Agency) < 0.3);
        Assert.Null(HeadlineFit.Of("Hm", Agency));
    }

    static StoryItem Item(string key, string outlet, string title, string text, int minutes) => new(key, outlet, title, text, _noon.AddMinutes(minutes));
}
