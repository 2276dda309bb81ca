using Kentongan.Decide.Rehearsal;

namespace Kentongan.Tests.Decide.Rehearsal;

public sealed class RehearsalRegisterTests
{
    public static TheoryData<string> Names => SimulationTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_register_names_all_official_and_media_accounts_and_no_citizen(string name)
    {
        var register = RehearsalRegister.Of(Scenarios.Find(name)!, "pelatih", Simulation.UsualStart)
            .Select(account => (account.Channel, account.Handle))
            .ToHashSet();

        foreach (var (post, truth) in SimulationTests.Run(name, 5_000, seed: 17).Play())
        {
            Assert.Equal(truth.Group is "resmi" or "media", register.Contains((post.Channel, post.Author!.Handle!)));
        }
    }

    [Fact]
    public void Only_agencies_and_officials_speak_for_the_agencies()
    {
        var register = RehearsalRegister.Of(Scenarios.Find("flood")!, "pelatih", Simulation.UsualStart).ToList();

        Assert.All(register, account => Assert.Equal(account.Kind is Kentongan.Listen.PublicAccountKind.Institution or Kentongan.Listen.PublicAccountKind.OfficialInOffice, account.IsOfficial));
        Assert.Equal(register.Count, register.DistinctBy(account => (account.Channel, account.Handle)).Count());
    }
}
