using Kentongan.Listen.Queries;

namespace Kentongan.Tests.Listen.Queries;

public sealed class RefusalsTests
{
    [Theory]
    [InlineData("NOT banjir")]
    [InlineData("lang:id")]
    [InlineData("lang:id -hoaks channel:x")]
    [InlineData("banjir OR NOT rob")]
    [InlineData("banjir OR lang:id")]
    [InlineData("yang")]
    [InlineData("banjir OR di")]
    [InlineData("\"yang di\"")]
    [InlineData("ber*")]
    [InlineData("NOT (banjir OR rob)")]
    [InlineData("domain:com")]
    [InlineData("has:link min_engagement:0")]
    [InlineData("a")]
    public void A_topic_cannot_listen_to_nearly_everything(string query) =>
        Assert.Equal(QueryErrorCode.MatchesNearlyEverything, Refused(query)?.Code);

    [Theory]
    [InlineData("banjir")]
    [InlineData("yang banjir")]
    [InlineData("\"rumah sakit\" lang:id")]
    [InlineData("NOT NOT banjir")]
    [InlineData("NOT (NOT banjir OR rob)")]
    [InlineData("#banjir OR @kemenkes OR author:bnpb OR domain:bps.go.id")]
    [InlineData("yang NEAR/3 banjir")]
    [InlineData("🔥")]
    [InlineData("url:x.com/kemenkes/status/1")]
    public void A_topic_with_something_that_must_occur_is_accepted(string query) => Assert.Null(Refused(query));

    [Theory]
    [InlineData("@warga_biasa banjir", 0)]
    [InlineData("banjir author:budi", 14)]
    [InlineData("banjir -author:budi", 15)]
    [InlineData("\"kata @warga_biasa\"", 0)]
    [InlineData("banjir (url:https://x.com/budi/status/1 OR rob)", 12)]
    [InlineData("banjir url:tiktok.com/@budi", 11)]
    [InlineData("banjir url:mastodon.social/@budi", 11)]
    [InlineData("banjir author:warga-3f9a1c2b", 14)]
    public void A_private_person_cannot_be_searched_for(string query, int position)
    {
        var error = Refused(query);
        Assert.Equal((QueryErrorCode.PrivateAccount, position), (error?.Code, error?.Position));
        Assert.Equal(QueryErrorCode.PrivateAccount, Refusals.ForFilter(Query.Parse(query).Query!, Samples.Options)?.Code);
    }

    [Fact]
    public void Inside_a_topic_a_filter_may_be_broad() =>
        Assert.Null(Refusals.ForFilter(Query.Parse("sentiment:negative -hoaks").Query!, Samples.Options));

    [Fact]
    public void A_pseudonym_in_a_text_cannot_be_found()
    {
        var post = new Searchable();
        post.Read("kata warga-3f9a1c2b dan @warga-3f9a1c2b soal banjir");
        Assert.False(Evaluation.Holds(Query.Parse("3f9a1c2b").Query!.Root, post, Samples.Options));
        Assert.False(Evaluation.Holds(Query.Parse("\"warga 3f9a1c2b\"").Query!.Root, post, Samples.Options));
        Assert.True(Evaluation.Holds(Query.Parse("banjir").Query!.Root, post, Samples.Options));
    }

    [Fact]
    public void A_private_handle_in_a_text_cannot_be_found_as_a_word()
    {
        var post = new Searchable();
        post.Read("@warga_biasa mengeluh ke @Kemenkes");
        Assert.False(Evaluation.Holds(Query.Parse("warga_biasa").Query!.Root, post, Samples.Options));
        Assert.True(Evaluation.Holds(Query.Parse("kemenkes @kemenkes").Query!.Root, post, Samples.Options));
    }

    static QueryError? Refused(string query) => Refusals.ForTopic(Query.Parse(query, Samples.Options).Query!, Samples.Options);
}
