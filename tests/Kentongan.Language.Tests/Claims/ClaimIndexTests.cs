using Kentongan.Language.Claims;
using Xunit;

namespace Kentongan.Language.Tests.Claims;

public class ClaimIndexTests
{
    [Theory]
    [InlineData("katanya yang divaksin bakal dipasangi chip, bener ga?", "chip")]
    [InlineData("awas telor palsu dari plastik dijual di pasar", "telur")]
    [InlineData("dapat kuota 100GB gratis dari pemerintah, klik link ini", "kuota")]
    public void A_post_finds_the_claim_that_it_repeats(string post, string claim) => Assert.Equal(claim, Index().Match(post)[0].Claim);

    [Fact]
    public void A_post_about_nothing_known_finds_no_claim() => Assert.Empty(Index().Match("makan siang nasi padang"));

    [Fact]
    public void Who_repeats_all_of_a_claim_has_a_share_of_one() =>
        Assert.Equal(1, Index().Match("Vaksin berisi chip Vaksin disebut mengandung chip pelacak")[0].Share, 0.2f);

    static ClaimIndex Index()
    {
        var index = new ClaimIndex();
        index.Add("chip", "Vaksin berisi chip", "Vaksin disebut mengandung chip pelacak");
        index.Add("kuota", "Kuota gratis", "Bantuan kuota internet 100GB dari pemerintah dengan klik tautan");
        index.Add("telur", "", "Telur plastik palsu beredar di pasar tradisional");
        index.Add("gempa", "", "Gempa besar akan terjadi besok menurut ahli");
        return index;
    }
}
