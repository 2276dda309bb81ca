using Kentongan.Understand.Quotes;

namespace Kentongan.Tests.Understand.Quotes;

public sealed class QuoteReadingTests
{
    [Theory]
    [InlineData("“Stok beras aman sampai akhir tahun,” kata Menteri Pertanian Sari Lestari di Jakarta, Senin (23/11/2026).", "Stok beras aman sampai akhir tahun", "Sari Lestari", "Menteri Pertanian")]
    [InlineData("\"Air mulai surut,\" ujar Kepala BPBD Kota Semarang Bambang Contoh, Minggu.", "Air mulai surut", "Bambang Contoh", "Kepala BPBD Kota Semarang")]
    [InlineData("\"Kami sudah turun,\" jelas Budi Contoh, Kepala Dinas Kesehatan Kabupaten Banyumas, kepada wartawan.", "Kami sudah turun", "Budi Contoh", "Kepala Dinas Kesehatan Kabupaten Banyumas")]
    [InlineData("Gubernur Jawa Tengah Rini Contoh mengatakan, “Bantuan dikirim besok.”", "Bantuan dikirim besok", "Rini Contoh", "Gubernur Jawa Tengah")]
    [InlineData("Kata Menteri Dalam Negeri Joko Contoh, \"Data warga tidak bocor.\"", "Data warga tidak bocor", "Joko Contoh", "Menteri Dalam Negeri")]
    [InlineData("“Vaksin aman,” tegas Juru Bicara Kementerian Kesehatan dr. Siti Contoh dalam jumpa pers.", "Vaksin aman", "dr. Siti Contoh", "Juru Bicara Kementerian Kesehatan")]
    [InlineData("Menurut Wali Kota Solo Wahyu Contoh, harga beras akan turun dalam dua pekan mendatang.", "harga beras akan turun dalam dua pekan mendatang", "Wahyu Contoh", "Wali Kota Solo")]
    [InlineData("“Jembatan selesai sebulan lagi,” kata Bupati Purbalingga Hadi Contoh, Senin.", "Jembatan selesai sebulan lagi", "Hadi Contoh", "Bupati Purbalingga")]
    [InlineData("“Dapur umum siap,” kata Kepala BPBD Kota Rekaan Bambang Contoh, Minggu.", "Dapur umum siap", "Bambang Contoh", "Kepala BPBD Kota Rekaan")]
    [InlineData("“Taman dibuka lagi,” ujar Wali Kota Bogor Bima Contoh.", "Taman dibuka lagi", "Bima Contoh", "Wali Kota Bogor")]
    [InlineData("“Lalu lintas lancar,” kata Kapolres Kediri Kota AKBP Dedi Contoh.", "Lalu lintas lancar", "AKBP Dedi Contoh", "Kapolres Kediri Kota")]
    [InlineData("“Bantuan tunai cair,” kata Menteri Sosial Bima Contoh.", "Bantuan tunai cair", "Bima Contoh", "Menteri Sosial")]
    [InlineData("“Air bersih dikirim,” kata Gubernur Nusa Tenggara Timur Dewi Contoh.", "Air bersih dikirim", "Dewi Contoh", "Gubernur Nusa Tenggara Timur")]
    [InlineData("“Jalur sudah dibuka,” kata Kapolres Magelang AKBP Dedi Contoh.", "Jalur sudah dibuka", "AKBP Dedi Contoh", "Kapolres Magelang")]
    [InlineData("“Perahu untuk lansia dulu,” kata Kepala Badan Siaga Tirtacontoh, Sawitri Rekaan, Minggu.", "Perahu untuk lansia dulu", "Sawitri Rekaan", "Kepala Badan Siaga Tirtacontoh")]
    [InlineData("Kepala Dinas Sosial Kota Rekaan, Budi Contoh, mengatakan, “Bantuan tiba besok.”", "Bantuan tiba besok", "Budi Contoh", "Kepala Dinas Sosial Kota Rekaan")]
    [InlineData("“Kami minta maaf,” kata Wali Kota Darsana Contoh, Senin.", "Kami minta maaf", "Darsana Contoh", "Wali Kota")]
    [InlineData("“Kami minta maaf,” kata Wali Kota Rekaan Darsana Contoh di Kota Rekaan, Senin (23/11).", "Kami minta maaf", "Darsana Contoh", "Wali Kota Rekaan")]
    [InlineData("“Stok aman,” kata Plt. Kepala Dinas Perdagangan Kota Semarang Budi Contoh saat ditemui di Pasar Johar.", "Stok aman", "Budi Contoh", "Plt. Kepala Dinas Perdagangan Kota Semarang")]
    [InlineData("“Tidak ada kebocoran,” ujar Direktur Jenderal Aplikasi Informatika Kementerian Komunikasi dan Digital Rina Contoh.", "Tidak ada kebocoran", "Rina Contoh", "Direktur Jenderal Aplikasi Informatika Kementerian Komunikasi dan Digital")]
    [InlineData("“Ini prioritas,” kata Presiden Budi Contoh di Istana Negara, Jakarta, Senin.", "Ini prioritas", "Budi Contoh", "Presiden")]
    [InlineData("“Sudah ditahan,” kata Kabid Humas Polda Jawa Tengah Kombes Pol Dedi Contoh, Rabu (25/11/2026).", "Sudah ditahan", "Kombes Pol Dedi Contoh", "Kabid Humas Polda Jawa Tengah")]
    public void A_quote_has_its_speaker_and_office(string text, string words, string speaker, string office)
    {
        var quote = Assert.Single(QuoteReading.Find(text));
        Assert.Equal((words, speaker, office, true), (quote.Text, quote.Speaker, quote.Office, quote.IsOfficial));
    }

    [Fact]
    public void A_pronoun_and_a_short_name_mean_the_speaker_before()
    {
        var quotes = QuoteReading.Find("""
            “Banjir surut,” kata Bupati Demak Rina Contoh, Senin.
            “Warga boleh pulang,” ujarnya.
            “Bantuan cukup,” imbuh Rina.
            """);
        Assert.Equal(3, quotes.Count);
        Assert.All(quotes, quote => Assert.Equal(("Rina Contoh", "Bupati Demak"), (quote.Speaker, quote.Office)));
    }

    [Fact]
    public void Who_was_introduced_without_a_quote_is_known_when_quoted_by_name()
    {
        var quote = Assert.Single(QuoteReading.Find("""
            Jakarta (KABAR) - Menteri Pertanian Sari Lestari meninjau stok beras di gudang pusat, Minggu.
            “Stok cukup sampai Maret,” kata Sari di Jakarta, Minggu.
            """));
        Assert.Equal(("Sari Lestari", "Menteri Pertanian"), (quote.Speaker, quote.Office));
        Assert.Null(Assert.Single(QuoteReading.Find("Menteri Pertanian meninjau pasar, Minggu. Tono menonton dari jauh.\n“Ramai sekali,” kata Tono.")).Office);
    }

    [Fact]
    public void A_dateline_is_no_speaker_and_a_number_ends_no_sentence()
    {
        var quote = Assert.Single(QuoteReading.Find("KOTA CONTOH, KABAR – Bupati Demak Rina Contoh mengatakan bantuan sebanyak 1.500 paket sudah tiba di gudang kabupaten."));
        Assert.Equal(("Rina Contoh", "Bupati Demak", "bantuan sebanyak 1.500 paket sudah tiba di gudang kabupaten"), (quote.Speaker, quote.Office, quote.Text));
    }

    [Fact]
    public void A_private_person_is_not_named_in_what_is_shown()
    {
        var quote = Assert.Single(QuoteReading.Find("“Rumah saya terendam,” kata warga setempat, Tono."));
        Assert.False(quote.IsOfficial);
        Assert.Null(quote.Public.Speaker);
    }

    [Theory]
    [InlineData("Film “Laut Tenang” tayang besok."), InlineData("Harga naik."), InlineData("")]
    public void What_nobody_said_is_no_quote(string text) => Assert.Empty(QuoteReading.Find(text));

    [Fact]
    public void A_long_text_that_nearly_quotes_everywhere_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("Menteri Contoh hadir di sana dan “kata” itu, tanpa akhir ", 4_000));
        Assert.Equal("Air surut", QuoteReading.Find(text + "\n“Air surut,” kata Bupati Demak Rina Contoh.")[^1].Text);
    }
}
