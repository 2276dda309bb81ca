using Kentongan.Language.Annotation;

namespace Kentongan.Language.Tests.Annotation;

public class AnnotatorTests
{
    [Fact]
    public void One_reading_gives_language_standard_words_and_roots()
    {
        var annotator = Annotator.Create();
        annotator.Read("min, knp pelayanannya lambat bgt? gatau hrs lapor kemana");
        Assert.Equal("ind", annotator.Language.Code);
        Assert.Contains("tidak tahu harus lapor ke mana", annotator.Words.Normalised.ToString(), StringComparison.Ordinal);
        Assert.Contains("layan", Roots(annotator));
        Assert.Contains("tahu", Roots(annotator));
    }

    [Fact]
    public void English_keeps_its_words()
    {
        var annotator = Annotator.Create();
        annotator.Read("this is the best service in the city, thank you so much");
        Assert.Equal("this is the best service in the city, thank you so much", annotator.Words.Normalised.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData("\ud800")]
    [InlineData("\u200f\u200e\u202e")]
    [InlineData("ꦱꦸꦒꦼꦁ ꦲꦺꦚ꧀ꦗꦁ")]
    [InlineData("سلامت داتڠ")]
    [InlineData("<p>halo&nbsp;dunia</p><script>x</script>")]
    public void Odd_posts_are_understood_without_an_error(string post)
    {
        var annotator = Annotator.Create();
        annotator.Read(post);
        Assert.NotNull(annotator.Language.Code);
        Assert.Equal(post.Length == 0, annotator.Words.Normalised.IsEmpty);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ab ")]
    [InlineData("gak-")]
    [InlineData("😀")]
    [InlineData("@a ")]
    [InlineData("\u0301")]
    [InlineData("Jakarta ")]
    public void A_hundred_kilobytes_of_one_piece_take_a_moment(string piece)
    {
        var annotator = Annotator.Create();
        annotator.Read("pemanasan");
        var post = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var started = TimeProvider.System.GetTimestamp();
        annotator.Read(post);
        _ = annotator.Words.Normalised;
        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(8), "Linear is some 20 ms on a quiet machine, quadratic more than 10 s.");
    }

    static IEnumerable<string> Roots(Annotator annotator) => Enumerable.Range(0, annotator.Written.Count).SelectMany(annotator.Words.Roots).ToList();
}
