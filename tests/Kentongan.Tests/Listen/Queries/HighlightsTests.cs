using Kentongan.Listen.Queries;

namespace Kentongan.Tests.Listen.Queries;

public sealed class HighlightsTests
{
    [Theory]
    [InlineData("banjir", "[Banjir] lagi, [BANJIIIR] di #Banjir2026")]
    [InlineData("banj* -lagi", "[Banjir] lagi, [BANJIIIR] di [#Banjir2026]")]
    [InlineData("\"banjir lagi\"", "[Banjir lagi], BANJIIIR di #Banjir2026")]
    [InlineData("lagi OR rob", "Banjir [lagi], BANJIIIR di #Banjir2026")]
    [InlineData("banjir NEAR/1 di", "Banjir lagi, [BANJIIIR di] #Banjir2026")]
    [InlineData("NOT banjir", "Banjir lagi, BANJIIIR di #Banjir2026")]
    [InlineData("NOT (-banjir OR di)", "[Banjir] lagi, [BANJIIIR] di #Banjir2026")]
    public void The_words_that_a_query_wants_are_marked(string query, string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var highlights = Highlights.Of(Query.Parse(query).Query!.Root, text, Samples.Options);
        var shown = highlights.Reverse().Aggregate(text, (shown, highlight) => shown.Insert(highlight.End, "]").Insert(highlight.Start, "["));
        Assert.Equal(marked, shown);
    }

    [Fact]
    public void Whatever_matches_by_words_has_something_to_mark()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var samples = new Samples(seed);
            var (text, post) = (samples.Text(), new Searchable());
            post.Read(text);
            var query = Query.Parse("banjir OR \"harga naik\" OR ~anak OR #bbm").Query!.Root;
            Assert.Equal(Evaluation.Holds(query, post, Samples.Options), Highlights.Of(query, text, Samples.Options).Count > 0);
        }
    }
}
