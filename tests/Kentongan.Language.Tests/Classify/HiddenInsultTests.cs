using Kentongan.Language.Annotation;
using Kentongan.Language.Classify;
using Kentongan.Language.Tokens;
using Xunit;

namespace Kentongan.Language.Tests.Classify;

/// <summary>Swear words that are written around a filter are read as themselves; what only looks alike is left alone.</summary>
public class HiddenInsultTests
{
    [Theory]
    [InlineData("dasar b*ngsat lu", "dasar bangsat lu")]
    [InlineData("dasar b**gsat, pergi", "dasar bangsat, pergi")]
    [InlineData("g*bl*k semua", "goblok semua")]
    [InlineData("emang anj!ng tuh orang", "emang anjing tuh orang")]
    [InlineData("b@ngs@t!", "bangsat!")]
    [InlineData("t0l*l banget", "tolol banget")]
    [InlineData("dasar a n j i n g lu", "dasar anjing lu")]
    [InlineData("B A N G S A T.", "bangsat.")]
    [InlineData("k.n.t.l lah", "kntl lah")]
    [InlineData("t-o-l-o-l", "tolol")]
    [InlineData("(g_o_b_l_o_k)", "(goblok)")]
    public void A_hidden_swear_word_counts_as_itself(string hidden, string plain) => Assert.Equal(Scores(plain), Scores(hidden));

    [Theory]
    [InlineData("g*bloknya", "goblok", 9)]
    [InlineData("b e g o lu", "bego", 7)]
    public void It_is_found_with_its_ending_and_no_further(string text, string swear, int length)
    {
        Assert.Equal(swear, Found(text, out var written));
        Assert.Equal(length, written);
    }

    [Theory]
    [InlineData("harga mulai 10rb*, *syarat berlaku")]
    [InlineData("*penting* dibaca dulu")]
    [InlineData("H. M. B. E. G. Santoso")]
    [InlineData("p e m i l u damai")]
    [InlineData("s i a n j i n g")]
    [InlineData("halo bang.ke pasar yuk")]
    [InlineData("inisial B**, S***i dan an. A*i")]
    [InlineData("panjang*lebar = luas")]
    [InlineData("a.n. Dinas Kesehatan")]
    [InlineData("pelayanan b*ik, c*pat")]
    [InlineData("1 2 3 4, a b c d")]
    [InlineData("info: humas@kominfo.go.id / twitter.com/kominfo")]
    public void Ordinary_signs_and_initials_hide_nothing(string text)
    {
        var tokens = new TokenizedText();
        tokens.Read(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            Assert.Null(HiddenInsult.At(text, tokens.Tokens[i].Start, tokens.Tokens[i].Length, out _));
        }
    }

    [Theory]
    [InlineData("dasar g*blok b*ngsat lu")]
    [InlineData("a n j i n g lu, t0l0l")]
    [InlineData("k.o.n.t.o.l, muka lu kayak m0ny3t")]
    public void A_hidden_insult_is_abuse(string post) => Assert.True(IsAbusive(post));

    [Theory]
    [InlineData("harga sembako naik* kata menteri, rakyat menjerit. *data BPS")]
    [InlineData("P E C A T menterinya, kebijakan gagal total!!!")]
    [InlineData("K.P.K dilemahkan, D.P.R tuli!")]
    public void Criticism_with_signs_and_spaces_is_not_abuse(string post) => Assert.False(IsAbusive(post));

    static string? Found(string text, out int written)
    {
        var tokens = new TokenizedText();
        tokens.Read(text);
        return HiddenInsult.At(text, 0, tokens.Tokens[0].Length, out written);
    }

    static float[] Scores(string post)
    {
        var text = new TokenizedText();
        text.Read(post);
        var probabilities = new float[Heads.Abuse.Labels.Count];
        ShippedModels.Abuse!.Score(text, probabilities);
        return probabilities;
    }

    static bool IsAbusive(string post)
    {
        var annotator = Annotator.Create();
        annotator.Read(post);
        return AbuseVerdict.IsAbusive(annotator.Abuse);
    }
}
