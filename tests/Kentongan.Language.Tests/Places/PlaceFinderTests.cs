using Kentongan.Language.Places;
using Kentongan.Language.Tokens;
using Xunit;

namespace Kentongan.Language.Tests.Places;

public class PlaceFinderTests
{
    static readonly Gazetteer _gazetteer = Gazetteer.Load();

    [Theory]
    [InlineData("banjir di Semarang belum surut", "33.74")]
    [InlineData("Bupati Semarang meninjau lokasi", "33.22")]
    [InlineData("warga Kab. Bandung antre gas", "32.04")]
    [InlineData("warga Kabupaten Bandung antre gas", "32.04")]
    [InlineData("Jkt macet parah", "31")]
    [InlineData("dari Solo ke Jogja naik KRL", "33.72 34.71")]
    [InlineData("jalur di jaksel ditutup", "31.74")]
    [InlineData("hujan lebat di Jawa Barat dan Jateng", "32 33")]
    [InlineData("longsor di Kabupaten Banjar, Kalimantan Selatan", "63.03 63")]
    [InlineData("pasar Banjar, Kalsel kebakaran", "63.03 63")]
    [InlineData("Camat Cicendo, Kota Bandung", "32.73.06 32.73")]
    [InlineData("gempa di Papua Barat Daya", "96")]
    [InlineData("Wali Kota Malang Resmikan Pasar", "35.73")]
    [InlineData("mampir ke palangkaraya dulu", "62.71")]
    [InlineData("pulang kampung ke Gunung Kidul", "34.03")]
    [InlineData("banjir di Kecamatan Tanggul, Jember", "35.09.06 35.09")]
    [InlineData("kebakaran di Tebet dan Kemayoran", "31.74.01 31.71.03")]
    [InlineData("Jalan Asia Afrika, Bandung macet", "32.73")]
    [InlineData("meresmikan pabrik di Rembang, Jawa Tengah", "33.17 33")]
    public void Places_are_found_with_their_official_code(string post, string codes) => Assert.Equal(codes, Codes(post));

    [Theory]
    [InlineData("dia penyanyi solo yang keren")]
    [InlineData("nasibnya malang sekali, dilempar batu")]
    [InlineData("serang balik di medan perang itu")]
    [InlineData("aku tetap setia sama kamu, baru selesai makan bawang")]
    [InlineData("jangan berhenti di kamu, sape yang sependapat?")]
    [InlineData("mau bagaimana lagi, lahan seluas 3 hektare di ujung kampung")]
    [InlineData("petugas menjaga pintu air di tanggul dan bantaran sungai")]
    [InlineData("kopi di dekat SD Tegal 5 enak, lewat Jalan Malang saja")]
    [InlineData("")]
    public void Words_that_only_look_like_places_are_left_alone(string post) => Assert.Equal("", Codes(post));

    [Fact]
    public void All_provinces_and_regencies_are_there_and_found_by_their_official_names()
    {
        Assert.Equal(38, _gazetteer.Places.Count(place => place.Level == PlaceLevel.Province));
        var regencies = _gazetteer.Places.Where(place => place.Level == PlaceLevel.Regency).ToList();
        Assert.Equal(514, regencies.Count);
        Assert.All(regencies, place => Assert.Equal(place.Code, Codes("kebakaran di " + place.Name).Split(' ')[0]));
    }

    [Fact]
    public void Finding_leaves_no_garbage()
    {
        var (finder, text) = (new PlaceFinder(_gazetteer), new TokenizedText());
        text.Read("dari Solo ke Jogja lewat Klaten, lalu ke Kab. Bandung dan Jakarta Selatan");
        finder.Find(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        finder.Find(text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    static string Codes(string post)
    {
        var text = new TokenizedText();
        text.Read(post);
        return string.Join(' ', new PlaceFinder(_gazetteer).Find(text).ToArray().Select(mention => mention.Place.Code));
    }
}
