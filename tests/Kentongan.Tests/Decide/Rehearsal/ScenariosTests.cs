using Kentongan.Decide.Rehearsal;

namespace Kentongan.Tests.Decide.Rehearsal;

public sealed class ScenariosTests
{
    public static TheoryData<string> Names => SimulationTests.Names;

    [Theory]
    [InlineData("flood", "banjir")]
    [InlineData("price-rise", "harga")]
    [InlineData("data-leak", "kebocoran-data")]
    [InlineData("vaccine-rumour", "vaksin")]
    [InlineData("aid-delay", "bansos")]
    public void A_scenario_answers_to_its_English_and_its_Indonesian_name(string name, string alias)
    {
        Assert.Equal(name, Scenarios.Find(name)!.Name);
        Assert.Same(Scenarios.Find(name), Scenarios.Find(alias));
    }

    [Fact]
    public void An_unknown_scenario_is_not_found() => Assert.Null(Scenarios.Find("gempa"));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_scenario_brings_what_a_demonstration_needs(string name)
    {
        var scenario = Scenarios.Find(name)!;

        Assert.Single(scenario.Agencies, agency => agency.Lead);
        Assert.True(scenario.Accounts.Count(account => account.Kind == FictionalAccountKind.Outlet) >= 4);
        Assert.Contains(scenario.Accounts, account => account.Kind == FictionalAccountKind.PublicFace);
        Assert.All(scenario.Accounts, account => Assert.EndsWith("_latihan", account.Handle, StringComparison.Ordinal));
        Assert.All(scenario.Accounts, account => Assert.Equal(account.Kind == FictionalAccountKind.Outlet, account.Site is not null));
        Assert.True(scenario.Facts.Count >= 4);
        Assert.StartsWith("LATIHAN", scenario.Topic.Name, StringComparison.Ordinal);
        Assert.InRange(scenario.Issue.Level, 1, 3);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rumour_has_its_debunk(string name)
    {
        var scenario = Scenarios.Find(name)!;

        Assert.Equal(
            scenario.Waves.Where(wave => wave.Role == ScenarioRole.Rumour).Select(wave => wave.Narrative).Order(),
            scenario.Debunks.Select(debunk => debunk.Narrative).Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Injects_come_in_time_and_fit_the_course(string name)
    {
        var scenario = Scenarios.Find(name)!;
        var times = scenario.Injects.Select(inject => inject.At).ToList();

        Assert.True(times.Count >= 8);
        Assert.Equal(times.Order(), times);
        Assert.All(times, time => Assert.True(scenario.EventAt + TimeSpan.FromHours(time) < scenario.Duration));
    }
}
