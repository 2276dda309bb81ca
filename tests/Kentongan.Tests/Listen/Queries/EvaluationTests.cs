using Kentongan.Listen.Queries;

namespace Kentongan.Tests.Listen.Queries;

public sealed class EvaluationTests
{
    const string Text = "Banjir bandang di Kota Magelang: anak-anak mengungsi, harga BBM naik Rp 50.000! #PrayForMagelang @kemenkes https://news.detik.com/berita/1 bangeeet café 🔥";

    [Theory]
    [InlineData("banjir")]
    [InlineData("BANJIR bandang")]
    [InlineData("\"banjir bandang di kota\"")]
    [InlineData("\"magelang anak\"")]
    [InlineData("anak")]
    [InlineData("\"rp 50.000\"")]
    [InlineData("50.000")]
    [InlineData("band*")]
    [InlineData("\"kota mag*\"")]
    [InlineData("=BBM")]
    [InlineData("=\"Kota Magelang\"")]
    [InlineData("#prayformagelang")]
    [InlineData("prayformagelang")]
    [InlineData("#pray*")]
    [InlineData("@kemenkes")]
    [InlineData("kemenkes")]
    [InlineData("domain:detik.com")]
    [InlineData("url:detik.com/berita")]
    [InlineData("has:link")]
    [InlineData("banget cafe")]
    [InlineData("🔥")]
    [InlineData("banjir NEAR/4 magelang")]
    [InlineData("magelang NEAR/4 banjir")]
    [InlineData("banjir NEAR/1 bandang NEAR/1 di")]
    [InlineData("(longsor OR banjir) NEAR/1 (bandang OR rob)")]
    [InlineData("longsor OR harga")]
    [InlineData("harga -longsor")]
    [InlineData("NOT longsor")]
    public void This_post_answers(string query) => Assert.True(Holds(query));

    [Theory]
    [InlineData("longsor")]
    [InlineData("\"bandang banjir\"")]
    [InlineData("=bbm")]
    [InlineData("=banjir")]
    [InlineData("#magelang")]
    [InlineData("magel")]
    [InlineData("domain:etik.com")]
    [InlineData("domain:berita")]
    [InlineData("banjir NEAR/3 magelang")]
    [InlineData("banjir NEAR/5 banjir")]
    [InlineData("harga -naik")]
    [InlineData("lang:en")]
    [InlineData("berita")]
    [InlineData("min_engagement:0")]
    [InlineData("from:2020-01-01")]
    public void This_post_does_not_answer(string query) => Assert.False(Holds(query));

    [Fact]
    public void A_phrase_does_not_cross_from_the_title_into_the_text()
    {
        var post = new Searchable();
        post.Read("sakit parah", "Keluhan rumah");
        Assert.False(Evaluation.Holds(Query.Parse("\"rumah sakit\"").Query!.Root, post, Samples.Options));
        Assert.True(Evaluation.Holds(Query.Parse("rumah sakit").Query!.Root, post, Samples.Options));
    }

    [Theory]
    [InlineData("to:2026-11-22", true)]
    [InlineData("from:2026-11-22", true)]
    [InlineData("from:2026-11-23", false)]
    [InlineData("to:2026-11-21", false)]
    public void Days_are_those_of_western_Indonesia(string query, bool expected)
    {
        var post = new Searchable { CreatedAt = new(2026, 11, 22, 16, 59, 59, TimeSpan.Zero) };
        post.Read("x");
        Assert.Equal(expected, Evaluation.Holds(Query.Parse(query).Query!.Root, post, Samples.Options));
    }

    static bool Holds(string query)
    {
        var post = new Searchable { Language = "ind" };
        post.Read(Text);
        return Evaluation.Holds(Query.Parse(query, Samples.Options).Query!.Root, post, Samples.Options);
    }
}
