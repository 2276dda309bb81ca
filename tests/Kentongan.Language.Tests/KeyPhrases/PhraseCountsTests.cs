using Kentongan.Language.KeyPhrases;
using Kentongan.Language.Narratives;
using Kentongan.Language.Tokens;
using Xunit;

namespace Kentongan.Language.Tests.KeyPhrases;

public class PhraseCountsTests
{
    static readonly string[] _usual = ["cuaca cerah hari ini", "macet lagi di jalan raya", "belanja beras di pasar", "hujan turun sore ini", "jalan raya ramai"];
    static readonly string[] _now = ["beras oplosan di pasar", "kok ada beras oplosan ya", "beras oplosan merugikan", "macet lagi"];

    [Fact]
    public void What_grew_stands_out_and_what_is_usual_does_not()
    {
        var phrases = Count(_now).StandOut(Count(_usual)).Select(phrase => phrase.Text).ToList();
        Assert.Equal("beras oplosan", phrases[0]);
        Assert.DoesNotContain("macet", phrases);
    }

    [Fact]
    public void A_narrative_has_a_label_in_its_own_words_and_one_of_its_posts_as_example()
    {
        string[] posts = ["beras oplosan beredar di pasar induk, awas", .. _usual, "awas beras oplosan beredar di pasar induk", "beras oplosan beredar di pasar induk!! awas semua"];
        var narrative = Assert.Single(NarrativeFinder.Find(posts));
        Assert.Equal([0, 6, 7], narrative.Posts);
        Assert.Contains(narrative.Example, narrative.Posts);
        Assert.Contains("oplosan", narrative.Label, StringComparison.Ordinal);
    }

    static PhraseCounts Count(string[] posts)
    {
        var (counts, text) = (new PhraseCounts(), new TokenizedText());
        foreach (var post in posts)
        {
            text.Read(post);
            counts.Add(text);
        }

        return counts;
    }
}
