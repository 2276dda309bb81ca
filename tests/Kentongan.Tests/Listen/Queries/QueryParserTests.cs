using Kentongan.Listen.Queries;

namespace Kentongan.Tests.Listen.Queries;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("banjir jakarta", "banjir AND jakarta")]
    [InlineData("banjir dan jakarta", "banjir AND jakarta")]
    [InlineData("banjir DAN jakarta", "banjir AND jakarta")]
    [InlineData("banjir atau rob", "banjir OR rob")]
    [InlineData("banjir || rob", "banjir OR rob")]
    [InlineData("banjir -rob", "banjir AND NOT rob")]
    [InlineData("banjir –rob", "banjir AND NOT rob")]
    [InlineData("banjir BUKAN rob", "banjir NOT rob")]
    [InlineData("banjir dan bukan rob", "banjir NOT rob")]
    [InlineData("a1 OR b1 c1", "a1 OR (b1 AND c1)")]
    [InlineData("a1 OR b1 OR c1", "(a1 OR b1) OR c1")]
    [InlineData("a1 b1 NEAR/3 c1", "a1 AND (b1 NEAR/3 c1)")]
    [InlineData("b1 DEKAT/3 c1", "b1 near/3 c1")]
    [InlineData("“rumah sakit”", "\"rumah sakit\"")]
    [InlineData("anak-anak", "\"anak anak\"")]
    [InlineData("kanal:x,youtube", "channel:(x OR youtube)")]
    [InlineData("bahasa:id", "lang:ind")]
    [InlineData("sentimen:negatif", "sentiment:negative")]
    [InlineData("dari:22/11/2026", "from:2026-11-22")]
    [InlineData("=BBM", "case:BBM")]
    [InlineData("Café BANGEEET Jum’at", "cafe banget jumat")]
    [InlineData("place:3371", "place:33.71")]
    [InlineData("author:@Kemenkes", "author:kemenkes")]
    [InlineData("url:https://www.Detik.com/a/", "url:detik.com/a")]
    [InlineData("\u200Ebanjir\u200B rob", "banjir rob")]
    public void Two_spellings_mean_the_same(string one, string other) => Assert.Equal(Parsed(other).Root, Parsed(one).Root);

    [Theory]
    [InlineData("bukan hoaks")]
    [InlineData("\"dan\"")]
    [InlineData("dan")]
    [InlineData("banjir dan")]
    public void A_lower_case_operator_without_two_sides_is_a_word(string query) =>
        Assert.DoesNotContain(Parsed(query).Root is All all ? all.Parts.AsEnumerable() : [Parsed(query).Root], part => part is Not);

    [Fact]
    public void A_mixed_group_of_everything_is_understood()
    {
        var root = Assert.IsType<All>(Parsed("(banjir OR ~banjir OR banj*) -\"banjir bandang\" #PrayForJakarta lang:id min_engagement:10").Root);
        Assert.Equal(5, root.Parts.Count);
        Assert.Equal(3, Assert.IsType<Any>(root.Parts[0]).Parts.Count);
        Assert.Equal(new Words(new([Term.Word("#prayforjakarta")])), root.Parts[2]);
    }

    [Fact]
    public void Every_query_reads_back_from_what_is_written()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var query = Parsed(new Samples(seed).Query());
            var written = QueryWriter.Write(query.Root);
            Assert.True(query.Root.Equals(Parsed(written).Root), $"{query.Text}  →  {written}");
        }
    }

    static Query Parsed(string text)
    {
        var result = Query.Parse(text, Samples.Options);
        Assert.True(result.IsQuery, $"{text}: {result.Error?.English}");
        return result.Query;
    }
}
