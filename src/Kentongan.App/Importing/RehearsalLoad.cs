using Kentongan.Decide.Rehearsal;
using Kentongan.Listen;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Topics;
using Kentongan.Understand;
using Kentongan.Understand.Ingesting;

namespace Kentongan.App.Importing;

/// <summary>Fills an empty store with rehearsals, marked LATIHAN: their public accounts, their topics, their posts.</summary>
public sealed class RehearsalLoad(IPosts posts, ITopics topics, IPublicRegister register, Pseudonymiser pseudonymiser, TimeProvider time)
{
    const int Seed = 1;
    const int FirstAgency = 1;

    /// <summary>What a newcomer sees: one crisis in the open, a second one so that shares can be compared.</summary>
    static readonly (string Scenario, long Posts)[] _demonstration = [("flood", 20_000), ("price-rise", 8_000)];

    /// <summary>Loads the demonstration when the store holds neither posts nor topics; tells whether it did.</summary>
    public async Task<bool> LoadWhenEmptyAsync(string owner, Action<string> onScenario, CancellationToken cancellationToken)
    {
        if (await posts.CountAsync(cancellationToken) > 0 || (await topics.AllAsync(cancellationToken)).Count > 0)
        {
            return false;
        }

        foreach (var (name, count) in _demonstration)
        {
            var scenario = Scenarios.Find(name) ?? throw new InvalidOperationException($"The rehearsal {name} is not built in.");
            onScenario(scenario.Watermark);
            await LoadAsync(Simulation.EndingBefore(time.GetUtcNow(), scenario, count, Seed), owner, cancellationToken);
        }

        return true;
    }

    async Task LoadAsync(Simulation simulation, string owner, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var account in RehearsalRegister.Of(simulation.Scenario, owner, now))
        {
            await register.ConfirmAsync(account, cancellationToken);
        }

        await topics.AddAsync(Topic(simulation, owner, now), cancellationToken);
        var accounts = new PublicAccounts(await register.AllAsync(cancellationToken));
        var listened = await ListenedTopics.LoadAsync(topics, accounts, now, cancellationToken);
        var handles = Survey.Of(simulation.Rows(), cancellationToken).Handles;
        await new Ingestion(posts, () => new(new(pseudonymiser, accounts, handles), listened.Matching(), now)).RunAsync(
            new() { Name = "rehearsal:" + simulation.Scenario.Name, Rows = simulation.Rows(), CursorAt = rows => rows.ToString(System.Globalization.CultureInfo.InvariantCulture) },
            progress: null, cancellationToken);
    }

    static Topic Topic(Simulation simulation, string owner, DateTimeOffset now) => new()
    {
        Id = default,
        Name = simulation.Scenario.Topic.Name,
        Query = simulation.Scenario.Topic.Query,
        Purpose = simulation.Scenario.Topic.Purpose,
        LegalBasis = simulation.Scenario.Topic.LegalBasis,
        Owner = owner,
        AgencyId = FirstAgency,
        CreatedAt = now,
        EndsAt = now.AddDays(90),
        IsRehearsal = true,
    };
}
