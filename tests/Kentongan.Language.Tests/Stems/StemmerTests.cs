using Kentongan.Language.Stems;

namespace Kentongan.Language.Tests.Stems;

public class StemmerTests
{
    static readonly Stemmer _stemmer = Stemmer.Shipped();

    [Theory]
    [InlineData("memukul", "pukul")]
    [InlineData("menyapu", "sapu")]
    [InlineData("mengecat", "cat")]
    [InlineData("pembelajaran", "ajar")]
    [InlineData("keberhasilannya", "hasil")]
    [InlineData("memperjuangkan", "juang")]
    [InlineData("ditindaklanjuti", "tindaklanjut")]
    [InlineData("mengalahkan", "kalah")]
    [InlineData("terpercaya", "percaya")]
    [InlineData("berlari-lari", "lari")]
    [InlineData("meniru-nirukan", "tiru")]
    [InlineData("bolak-balik", "bolak-balik")]
    [InlineData("anak2nya", "anak")]
    [InlineData("kinerja", "kerja")]
    [InlineData("budayawan", "budaya")]
    [InlineData("ngopi", "kopi")]
    [InlineData("ketipu", "tipu")]
    [InlineData("bantuin", "bantu")]
    [InlineData("makan", "makan")]
    [InlineData("berikan", "beri")]
    [InlineData("Pemerintahan", "perintah")]
    public void Affixes_come_off_and_the_root_stays(string word, string root) => Assert.Equal(root, _stemmer.Stem(word));

    [Theory]
    [InlineData("memviralkan", "viral")]
    [InlineData("digoblinkan", "goblin")]
    [InlineData("podkasnya", "podkas")]
    [InlineData("subarkah", "subarkah")]
    [InlineData("meikarta", "meikarta")]
    [InlineData("abdullah", "abdullah")]
    public void A_root_that_nobody_listed_loses_only_what_must_be_affixes(string word, string root) => Assert.Equal(root, _stemmer.Stem(word));

    [Fact]
    public void Nineteen_of_twenty_reference_pairs_agree()
    {
        var pairs = SharedData.Lines("stem/pairs.csv").Skip(1).Select(line => line.Split(',')).Where(cells => cells.Length == 3).ToList();
        Assert.True(pairs.Count > 200);
        var right = pairs.Count(cells => string.Equals(_stemmer.Stem(cells[1]), cells[2], StringComparison.OrdinalIgnoreCase));
        Assert.True(right >= 0.95 * pairs.Count, $"{right} of {pairs.Count}");
    }

    [Fact]
    public void Any_letters_have_a_stem_no_longer_than_they_are()
    {
        var random = new Random(3);
        for (var round = 0; round < 20_000; round++)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.InRange(_stemmer.Stem(word).Length, 0, word.Length + 1);
        }
    }

    static readonly string[] Pieces = ["me", "mem", "per", "ke", "di", "an", "kan", "nya", "lah", "-", "2", "ng", "tulis", "a", "é", "\ud800", "ꦱ", "wkwk"];
}
