using Kentongan.Language.Tokens;

namespace Kentongan.Language.Tests.Tokens;

public class TokenizerTests
{
    [Theory]
    [InlineData("Yg gk tau, diam!!!", "Word:Yg Word:gk Word:tau Punctuation:, Word:diam Punctuation:!!!")]
    [InlineData("anak-anak main anak2 bolak-balik", "Word:anak-anak Word:main Word:anak2 Word:bolak-balik")]
    [InlineData("berlari-lari tolong-menolong anak-anaknya sayur-mayur", "Word:berlari-lari Word:tolong-menolong Word:anak-anaknya Word:sayur-mayur")]
    [InlineData("Jakarta-Bandung se-Indonesia", "Word:Jakarta Punctuation:- Word:Bandung Word:se Punctuation:- Word:Indonesia")]
    [InlineData("Jum'at qur’an", "Word:Jum'at Word:qur’an")]
    [InlineData("1.000.000 12:30 50rb 4g 2024", "Number:1.000.000 Number:12:30 Number:50rb Word:4g Number:2024")]
    [InlineData("Rp50.000 rp10rb $5 €", "Currency:Rp50.000 Currency:rp10rb Currency:$5 Currency:€")]
    [InlineData("Rp 50.000", "Currency:Rp 50.000")]
    [InlineData("Rp. 5", "Currency:Rp. 5")]
    [InlineData("rp doang", "Word:rp Word:doang")]
    [InlineData("halo @kemenkeu. #SaveMonas!", "Word:halo Mention:@kemenkeu Punctuation:. Hashtag:#SaveMonas Punctuation:!")]
    [InlineData("#2019 #2019GantiPresiden", "Punctuation:# Number:2019 Hashtag:#2019GantiPresiden")]
    [InlineData("@kota@mastodon.id", "Mention:@kota@mastodon.id")]
    [InlineData("surat ke humas@kota.go.id ya", "Word:surat Word:ke Other:humas@kota.go.id Word:ya")]
    [InlineData("lihat https://t.co/aB_1(x), dan tirto.id/abc.", "Word:lihat Link:https://t.co/aB_1(x) Punctuation:, Word:dan Link:tirto.id/abc Punctuation:.")]
    [InlineData("mantap.Me too", "Word:mantap Punctuation:. Word:Me Word:too")]
    [InlineData("hore :))) T_T pukul:3 ^_^", "Word:hore Emoticon::))) Emoticon:T_T Word:pukul Punctuation:: Number:3 Emoticon:^_^")]
    [InlineData("a&amp;b<br/>c <U+2026>", "Word:a Other:&amp; Word:b Other:<br/> Word:c Other:<U+2026>")]
    [InlineData("👨‍👩‍👧‍👦🇮🇩👍🏽1️⃣❤️", "Emoji:👨‍👩‍👧‍👦 Emoji:🇮🇩 Emoji:👍🏽 Emoji:1️⃣ Emoji:❤️")]
    [InlineData("ꦱꦸꦒꦼꦁ ꦲꦺꦚ꧀ꦗꦁ", "Word:ꦱꦸꦒꦼꦁ Word:ꦲꦺꦚ꧀ꦗꦁ")]
    [InlineData("بهاس ملايو، چينتا", "Word:بهاس Word:ملايو Punctuation:، Word:چينتا")]
    [InlineData("\u200fgue\u200e \ud800 x\udfff", "Word:gue Other:\ud800 Word:x Other:\udfff")]
    public void A_post_falls_into_its_pieces(string text, string expected) => Assert.Equal(expected, Pieces(text));

    [Fact]
    public void Nothing_is_found_in_nothing() => Assert.Equal("", Pieces(" \t\r\n\u200b\u200f\ufeff"));

    [Fact]
    public void Any_units_are_walked_through_once_and_in_order()
    {
        const string alphabet = "aaaAA12@#:/.-_<>&;()'’\u0301\ud83d\ude00\ud800\udc00\u200d\u200f \u0627ꦱꦸRp😀️⃣ohttp";
        var random = new Random(20261122);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Create(random.Next(40), random, static (span, r) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = r.Next(12) == 0 ? (char)r.Next(char.MaxValue + 1) : alphabet[r.Next(alphabet.Length)];
                }
            });
            var end = 0;
            foreach (var token in new Tokenizer(text))
            {
                Assert.True(token.Start >= end && token.Length > 0 && token.End <= text.Length, text);
                end = token.End;
            }
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a-")]
    [InlineData("ab-ab ")]
    [InlineData("@")]
    [InlineData("#1_")]
    [InlineData("1.")]
    [InlineData("<a")]
    [InlineData("&a")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData(":p")]
    [InlineData("x_")]
    [InlineData("http://a(")]
    [InlineData("\u0301")]
    [InlineData("\ud83d\udc68\u200d")]
    [InlineData("\ud83c\udde9")]
    [InlineData("\ud800")]
    [InlineData("a\u200d")]
    [InlineData("wk")]
    public void A_long_repetition_costs_linear_time(string piece)
    {
        var buffer = new TokenizedText();
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        var started = TimeProvider.System.GetTimestamp();
        buffer.Read(text);
        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(8), "Linear takes some 10 ms on a quiet machine, quadratic at least 20 s.");
    }

    static string Pieces(string text)
    {
        var pieces = new List<string>();
        foreach (var token in new Tokenizer(text))
        {
            pieces.Add($"{token.Kind}:{token.In(text)}");
        }

        return string.Join(' ', pieces);
    }
}
