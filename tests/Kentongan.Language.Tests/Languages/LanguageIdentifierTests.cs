using Kentongan.Language.Languages;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Tests.Languages;

public class LanguageIdentifierTests
{
    static readonly LanguageIdentifier _languages = LanguageIdentifier.Shipped();

    [Theory]
    [InlineData("gak ngerti gue", "ind")]
    [InlineData("satu dua tiga", "ind")]
    [InlineData("makan nasi goreng", "ind")]
    [InlineData("rumah makan padang", "ind")]
    [InlineData("gubernur buka pameran", "ind")]
    [InlineData("ulun kada handak", "bjn")]
    [InlineData("tiang nenten uning", "ban")]
    [InlineData("jom kita pergi makan", "msa")]
    [InlineData("Bantuan sosial tahap kedua mulai disalurkan pekan ini.", "ind")]
    [InlineData("boleh tak awak tolong saya sekejap", "msa")]
    [InlineData("good morning everyone", "eng")]
    [InlineData("matur nuwun sanget", "jav")]
    [InlineData("hatur nuhun pisan kang", "sun")]
    [InlineData("indak ado pitih do", "min")]
    [InlineData("ich weiß nicht, was du meinst", "und")]
    [InlineData("el gobierno anunció nuevas medidas", "und")]
    [InlineData("بهاس ملايو توليسن جاوي", "und")]
    [InlineData("ꦱꦸꦒꦼꦁ ꦲꦺꦚ꧀ꦗꦁ", "jav")]
    [InlineData("😀😀", "und")]
    [InlineData("", "und")]
    public void A_few_words_tell_the_language(string text, string code) => Assert.Equal(code, Guess(text));

    [Fact]
    public void Any_units_get_an_answer_whose_probabilities_sum_to_one()
    {
        var random = new Random(11);
        var text = new TokenizedText();
        var probabilities = new float[_languages.Labels.Count];
        for (var round = 0; round < 2000; round++)
        {
            text.Read(string.Create(random.Next(60), random, static (span, r) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = r.Next(3) == 0 ? (char)r.Next(char.MaxValue + 1) : "abc ' \ud83d"[r.Next(7)];
                }
            }));
            _languages.Score(text, probabilities);
            Assert.Equal(1, probabilities.Sum(), 3);
        }
    }

    [Fact]
    public void A_hundred_thousand_letters_are_read_too() => Assert.Contains(Guess(string.Concat(Enumerable.Repeat("banjir lagi ", 9000))), LanguageCodes.All);

    [Theory]
    [InlineData("toba_batak", "bbc")]
    [InlineData("Indonesian", "ind")]
    [InlineData("JAV", "jav")]
    [InlineData("klingon", "und")]
    public void Data_sets_may_call_a_language_by_its_name(string name, string code) => Assert.Equal(code, LanguageCodes.Of(name));

    static string Guess(string written)
    {
        var text = new TokenizedText();
        text.Read(written);
        return _languages.Guess(text).Code;
    }
}
