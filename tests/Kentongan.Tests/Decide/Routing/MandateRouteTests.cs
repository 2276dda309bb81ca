using Kentongan.Decide.Routing;

namespace Kentongan.Tests.Decide.Routing;

public sealed class MandateRouteTests
{
    static Mandate Line(int number, string words, string region, int lead, params int[] partners) =>
        new WriteMandate("Perihal " + number, words, region, lead, partners).Begin(default).Value! with { Number = number };

    static readonly Mandate[] _table =
    [
        Line(1, "air, pipa", "", lead: 10, partners: 11),
        Line(2, "air, banjir", "33", lead: 20),
        Line(3, "air", "33.71", lead: 30, partners: 31),
        Line(4, "sekolah", "33.71", lead: 40),
    ];

    [Theory]
    [InlineData("Air bersih berhenti mengalir", "33.71.02", 30)]
    [InlineData("Air bersih berhenti mengalir", "33.05", 20)]
    [InlineData("Air bersih berhenti mengalir", "51.71", 10)]
    [InlineData("Air bersih berhenti mengalir", null, 10)]
    [InlineData("Kebanjiran semalam", "33.71", 20)]
    [InlineData("Persekolahan diliburkan", "33.71", 40)]
    public void The_nearest_region_leads_and_affixes_do_not_matter(string text, string? place, int lead) =>
        Assert.Equal(lead, MandateRoute.For(_table, text, place)!.Lead);

    [Fact]
    public void Everybody_with_a_mandate_is_a_partner() =>
        Assert.Equal([31, 20, 10, 11], MandateRoute.For(_table, "Air bersih berhenti", "33.71")!.Partners);

    [Fact]
    public void A_subject_that_nobody_has_leads_nowhere() => Assert.Null(MandateRoute.For(_table, "Tiket konser", "33.71"));

    /// <summary>"33.7" is no region, and 33.71 does not hold 33.710.</summary>
    [Theory]
    [InlineData("33.7")]
    [InlineData("Jawa")]
    [InlineData("3371")]
    public void A_code_that_is_none_is_refused(string region) =>
        Assert.Same(RoutingObjections.NotARegion, new WriteMandate("Air", "air", region, 1, []).Begin(default).Objection);
}
