using Kentongan.Language.Tokens;

namespace Kentongan.Language.Tests.Tokens;

public class FoldingTests
{
    [Theory]
    [InlineData("Bangeeet", "banget")]
    [InlineData("maaf", "maaf")]
    [InlineData("Jum’at", "jumat")]
    [InlineData("Témpé", "tempe")]
    [InlineData("te\u0301mpe\u0301", "tempe")]
    [InlineData("wkwkwkwkwk", "wkwk")]
    [InlineData("hahahaha", "haha")]
    [InlineData("ＰＲＥＳＩＤＥＮ", "presiden")]
    [InlineData("𝗚𝗥𝗔𝗧𝗜𝗦", "gratis")]
    [InlineData("ɢʀᴀᴛɪꜱ", "gratis")]
    [InlineData("j\u0430k\u0430rt\u0430", "jakarta")]
    [InlineData("\u0440\u0435\u043a\u0430", "река")]
    [InlineData("ban\u200bjir\u200f", "banjir")]
    [InlineData("كِتَـــاب", "كتاب")]
    [InlineData("anak-anak", "anak-anak")]
    [InlineData("ꦱꦸꦒꦼꦁ", "ꦱꦸꦒꦼꦁ")]
    public void Words_meet_in_one_form(string written, string folded) => Assert.Equal(folded, Folding.Fold(written));

    [Fact]
    public void Names_and_numbers_keep_their_repetitions()
    {
        Assert.Equal("@aaa_xxx", Folding.Fold("@AAA_xxx", TokenKind.Mention));
        Assert.Equal("1000000", Folding.Fold("1000000", TokenKind.Number));
        Assert.Equal("covid1000", Folding.Fold("Covid1000"));
    }

    [Fact]
    public void Folding_twice_changes_nothing_and_never_lengthens()
    {
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Create(random.Next(12), random, static (span, r) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = r.Next(3) == 0 ? (char)r.Next(char.MaxValue + 1) : "aabwkwkéА"[r.Next(9)];
                }
            });
            var once = Folding.Fold(text, TokenKind.Hashtag);
            Assert.True(once.Length <= text.Length);
            Assert.Equal(once, Folding.Fold(once, TokenKind.Hashtag));
        }
    }

    [Fact]
    public void The_hash_of_a_term_never_changes()
    {
        Assert.Equal(TermHash.Of("banjir"), TermHash.Of("xbanjirx".AsSpan(1, 6)));
        Assert.Equal(8938362910039174530UL, TermHash.Of("banjir"));
        Assert.NotEqual(TermHash.Of("banjir"), TermHash.Of("banjir\0"));
    }

    [Fact]
    public void A_million_terms_have_a_million_hashes()
    {
        var seen = new HashSet<ulong>();
        for (var i = 0; i < 1_000_000; i++)
        {
            Assert.True(seen.Add(TermHash.Of($"kata{i}")));
        }
    }
}
