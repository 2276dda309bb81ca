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

    [Fact]
    public void Posts_of_known_words_leave_no_garbage_in_any_language()
    {
        string[] posts = ["min, knp pelayanannya lambat bgt? gatau hrs lapor kemana", "this is the best service in the city, thank you so much", "matur nuwun sanget, dalane wis alus"];
        var annotator = Annotator.Create();
        Assert.Contains(Enumerable.Range(0, 300), _ => Garbage(annotator, posts) == 0);
    }

    // Until the runtime has compiled the code for good, a few bytes a call are its own.
    static long Garbage(Annotator annotator, string[] posts)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 300; i++)
        {
            ReadWholly(annotator, posts[i % posts.Length]);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    static void ReadWholly(Annotator annotator, string post)
    {
        annotator.Read(post);
        _ = annotator.Words.Normalised.Length + annotator.Entities.Length;
        for (var i = 0; i < annotator.Written.Count; i++)
        {
            _ = annotator.Words.Roots(i);
        }
    }

    static IEnumerable<string> Roots(Annotator annotator) => Enumerable.Range(0, annotator.Written.Count).SelectMany(annotator.Words.Roots).ToList();
}
