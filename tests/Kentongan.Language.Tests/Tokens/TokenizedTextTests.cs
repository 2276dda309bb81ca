using Kentongan.Language.Tokens;

namespace Kentongan.Language.Tests.Tokens;

public class TokenizedTextTests
{
    [Fact]
    public void A_post_is_taken_apart_folded_and_hashed_at_once()
    {
        var text = new TokenizedText();
        text.Read("Bangeeet @Kota #Banjir");
        Assert.Equal(3, text.Count);
        Assert.Equal("banget", text.Folded(0).ToString());
        Assert.Equal("#banjir", text.Folded(2).ToString());
        Assert.Equal("Bangeeet", text.Written(0).ToString());
        Assert.Equal(TermHash.Of("@kota"), text.Hashes[1]);
    }

    [Fact]
    public void The_next_post_leaves_nothing_of_the_one_before()
    {
        var text = new TokenizedText();
        text.Read(new string('a', 100_000) + " b c d");
        text.Read("dua kata");
        Assert.Equal(2, text.Count);
        Assert.Equal("duakata", text.AllFolded.ToString());
        text.Read("");
        Assert.Equal(0, text.Count);
        Assert.Equal("", text.AllFolded.ToString());
    }

    [Fact]
    public void The_quick_walk_over_plain_words_finds_what_the_scanners_find()
    {
        string[] pieces = ["banjir", "Jakarta", "xD", "XD!", "xDD", "rp", "Rp. 5", "IDR 5 000", "usd", "ii", "wkwkwkwk", "kikik", "bangeeet", "saya", "ada.", "T_T", "tirto.id", "a.b", "anak-anak", "jum'at", "a@b.id", "http://x", "D:", "ok:)", "4g", "é", "ban\u200bjir", "#Tag", "@akun", "m", "(", ")", "\"", ",", "!!", "?", ";", ".", "\n", "\t", " ", "warga-3f9a1c2b", "😭"];
        var (random, text, buffer) = (new Random(11), new TokenizedText(), new char[256]);
        for (var round = 0; round < 20_000; round++)
        {
            var post = string.Join(random.Next(4) == 0 ? "" : " ", random.GetItems(pieces, random.Next(1, 8)));
            text.Read(post);
            var count = 0;
            foreach (var token in new Tokenizer(post))
            {
                var folded = buffer.AsSpan(0, Folding.Fold(token.In(post), token.Kind, buffer)).ToString();
                Assert.Equal((post, token, folded, TermHash.Of(folded)), (post, text.Tokens[count], text.Folded(count).ToString(), text.Hashes[count]));
                count++;
            }

            Assert.Equal(count, text.Count);
        }
    }

    [Fact]
    public void A_stream_of_posts_leaves_no_garbage()
    {
        var text = new TokenizedText();
        const string post = "Min, kok aplikasi 𝗯𝗮𝗻𝘀𝗼𝘀 error teruuus?? anak-anak nunggu 😭 @kemensos #Bansos Rp 300.000 https://t.co/x";
        text.Read(post);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            text.Read(post);
        }

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 8 * 1000, "One object a post would be at least 24 bytes a post.");
    }
}
