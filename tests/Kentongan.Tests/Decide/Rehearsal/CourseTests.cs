using Kentongan.Decide.Rehearsal;

namespace Kentongan.Tests.Decide.Rehearsal;

public sealed class CourseTests
{
    public static TheoryData<string> Names => SimulationTests.Names;

    [Fact]
    public void Calm_days_follow_the_hours_of_an_Indonesian_week()
    {
        var simulation = SimulationTests.Run("flood", 200_000, seed: 11);
        var calm = simulation.Play().Where(simulated => simulated.Truth.Role == ScenarioRole.Calm).Select(simulated => simulated.Post.CreatedAt).ToList();
        double Rate(Func<DateTimeOffset, bool> when) => calm.Count(when) / (double)Math.Max(1, Enumerable.Range(0, (int)simulation.Scenario.Duration.TotalHours).Count(hour => when(simulation.Start.AddHours(hour))));

        Assert.True(Rate(time => time.Hour is 20) > 6 * Rate(time => time.Hour is 3), "An evening is livelier than three in the morning.");
        Assert.True(Rate(time => time.Hour is 19) > 1.3 * Rate(time => time.Hour is 18), "Maghrib is a dip before the evening.");
        Assert.True(
            Rate(time => time is { DayOfWeek: DayOfWeek.Friday, Hour: 12 }) < 0.75 * Rate(time => time is { DayOfWeek: DayOfWeek.Wednesday, Hour: 12 }),
            "Friday noon is quieter than Wednesday noon.");
        Assert.True(
            Rate(time => time is { DayOfWeek: DayOfWeek.Sunday, Hour: 6 }) < 0.85 * Rate(time => time is { DayOfWeek: DayOfWeek.Tuesday, Hour: 6 }),
            "Sunday begins later than Tuesday.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_crisis_begins_with_the_event_and_rumours_after_it(string name)
    {
        var simulation = SimulationTests.Run(name, 20_000, seed: 4);
        var crisis = simulation.Play().Where(simulated => simulated.Truth.Role is ScenarioRole.Event or ScenarioRole.Rumour).ToList();

        Assert.All(crisis, simulated => Assert.True(simulated.Post.CreatedAt >= simulation.EventAt));
        Assert.True(
            crisis.First(simulated => simulated.Truth.Role == ScenarioRole.Rumour).Post.CreatedAt > crisis.First(simulated => simulated.Truth.Role == ScenarioRole.Event).Post.CreatedAt);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_role_has_a_sensible_share(string name)
    {
        var roles = SimulationTests.Run(name, 20_000, seed: 9).Play().CountBy(simulated => simulated.Truth.Role).ToDictionary();

        Assert.Equal(Enum.GetValues<ScenarioRole>(), roles.Keys.Order());
        Assert.InRange(roles[ScenarioRole.Calm] / 20_000.0, 0.25, 0.5);
        Assert.InRange(roles[ScenarioRole.Rumour] / 20_000.0, 0.06, 0.2);
        Assert.InRange(roles[ScenarioRole.Question] / 20_000.0, 0.03, 0.12);
        Assert.InRange(roles[ScenarioRole.CampaignSynchronised] / 20_000.0, 0.005, 0.04);
        Assert.All(roles, role => Assert.True(role.Value >= 40, $"{role.Key} has {role.Value} posts."));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_shape_stays_when_the_volume_grows(string name)
    {
        double[] Days(int posts) => [.. SimulationTests.Run(name, posts, seed: 1).Play()
            .CountBy(simulated => simulated.Post.CreatedAt.Date).OrderBy(day => day.Key).Select(day => day.Value / (double)posts)];

        Assert.All(Days(10_000).Zip(Days(80_000)), pair => Assert.InRange(pair.First - pair.Second, -0.01, 0.01));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_planted_campaign_is_one_text_by_one_group_within_its_seconds(string name)
    {
        var bursts = SimulationTests.Run(name, 20_000, seed: 6).Play()
            .Where(simulated => simulated.Truth.Role == ScenarioRole.CampaignSynchronised)
            .GroupBy(simulated => (simulated.Post.Text, simulated.Post.CreatedAt.Ticks / TimeSpan.TicksPerMinute))
            .Where(burst => burst.Count() >= 5)
            .ToList();

        Assert.True(bursts.Count >= 3, $"Only {bursts.Count} bursts.");
        Assert.All(bursts, burst =>
        {
            var window = burst.Max(simulated => simulated.Post.CreatedAt) - burst.Min(simulated => simulated.Post.CreatedAt);
            Assert.True(window.TotalSeconds <= BurstPlan.Seconds, $"A burst took {window}.");
            Assert.All(burst, simulated => Assert.StartsWith("kelompok-", simulated.Truth.Group, StringComparison.Ordinal));
            Assert.Equal(burst.Count(), burst.Select(simulated => simulated.Post.Author!.Handle).Distinct().Count());
        });

        var members = bursts.SelectMany(burst => burst.Select(simulated => simulated.Post.Author!.Handle!)).CountBy(handle => handle).ToList();
        Assert.True(members.Count(member => member.Value >= 2) > members.Count / 2, "The same accounts come back burst after burst.");
    }

    [Fact]
    public void Look_alikes_are_alike_or_at_the_same_time_but_never_both()
    {
        var posts = SimulationTests.Run("flood", 20_000, seed: 6).Play().ToList();
        var petition = posts.Where(simulated => simulated.Truth.Role == ScenarioRole.Petition).ToList();
        var fans = posts.Where(simulated => simulated.Truth.Role == ScenarioRole.Fandom && simulated.Post.Kind != PostKind.Repost).ToList();
        var official = posts.Where(simulated => simulated.Truth.Role == ScenarioRole.CampaignOfficial).ToList();

        Assert.True(petition.Max(simulated => simulated.Post.CreatedAt) - petition.Min(simulated => simulated.Post.CreatedAt) > TimeSpan.FromHours(24));
        Assert.All(petition, simulated => Assert.Contains("Buka Catatan Pintu Air dan Perbaiki Tanggul Tirtasenja", simulated.Post.Text, StringComparison.Ordinal));
        Assert.True(fans.Select(simulated => simulated.Post.Text).Distinct().Count() > 0.9 * fans.Count);
        Assert.All(official, simulated => Assert.Equal("resmi", simulated.Truth.Group));
    }

    [Fact]
    public void Officials_answer_the_citizens_who_asked()
    {
        var byId = new Dictionary<string, SimulatedPost>(StringComparer.Ordinal);
        var answers = 0;
        foreach (var simulated in SimulationTests.Run("flood", 20_000, seed: 8).Play())
        {
            byId[simulated.Post.NativeId] = simulated;
            if (simulated.Truth.Role == ScenarioRole.Answer)
            {
                answers++;
                var asked = byId[simulated.Post.InReplyTo!];
                Assert.True(asked.Truth.Role is ScenarioRole.Question or ScenarioRole.Complaint);
                Assert.Equal(asked.Post.Author!.Handle, simulated.Post.InReplyToHandle);
            }
        }

        Assert.True(answers > 200, $"Only {answers} answers.");
    }
}
