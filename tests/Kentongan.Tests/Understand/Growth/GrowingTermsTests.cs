using Kentongan.Understand;
using Kentongan.Understand.Growth;

namespace Kentongan.Tests.Understand.Growth;

public sealed class GrowingTermsTests
{
    [Fact]
    public void A_term_that_trebled_grew_and_one_that_kept_its_share_did_not()
    {
        var found = GrowingTerms.Find([new("tanggul", 300), new("banjir", 500)], 1000, [new("tanggul", 100), new("banjir", 500)], 1000, beforeIsCut: false);
        var growth = Assert.Single(found);
        Assert.Equal("tanggul", growth.Term);
        Assert.Equal(3, growth.Factor, 0.05);
    }

    /// <summary>The worked example of Dunning's statistic: 2 Σ O ln(O/E) over the two-by-two table 30/970, 10/990.</summary>
    [Fact]
    public void The_score_is_the_log_likelihood_ratio_of_the_two_by_two_table()
    {
        var expected = 2 * ((30 * Math.Log(30 / 20.0)) + (10 * Math.Log(10 / 20.0)) + (970 * Math.Log(970 / 980.0)) + (990 * Math.Log(990 / 980.0)));
        var growth = GrowingTerms.Find([new("a", 30)], 1000, [new("a", 10)], 1000, beforeIsCut: false);
        Assert.True(expected < GrowingTerms.SmallestScore);
        Assert.Empty(growth);
        Assert.Equal(10 * expected, GrowingTerms.Find([new("a", 300)], 10_000, [new("a", 100)], 10_000, beforeIsCut: false).Single().Score, 6);
    }

    [Fact]
    public void A_term_missing_from_a_list_that_was_cut_counts_as_its_least_frequent_one()
    {
        var growth = GrowingTerms.Find([new("baru", 400)], 1000, [new("lama", 90)], 1000, beforeIsCut: true).Single();
        Assert.Equal(90, growth.Before);
    }

    [Fact]
    public void Nothing_grows_out_of_nothing() => Assert.Empty(GrowingTerms.Find([new("a", 100)], 100, [], 0, beforeIsCut: false));
}
