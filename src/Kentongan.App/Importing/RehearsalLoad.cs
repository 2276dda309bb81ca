using System.Globalization;
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

    /// <summary>Loads one run as fast as it can: its public accounts, its topic, its posts.</summary>
    public Task<IngestionCounts> LoadAsync(Simulation simulation, string owner, CancellationToken cancellationToken) =>
        LoadAsync(simulation, owner, ahead: null, progress: null, cancellationToken);

    /// <summary>Plays a rehearsal into the store. Playing the same one again adds nothing.</summary>
    /// <param name="simulation">Which.</param>
    /// <param name="owner">Who answers for its topic and its public accounts.</param>
    /// <param name="ahead">How long until a post of that time is due; null lets the stream run.</param>
    /// <param name="progress">Is told what became of the posts.</param>
    /// <param name="cancellationToken">Ends it; what was kept stays.</param>
    public async Task<IngestionCounts> LoadAsync(
        Simulation simulation, string owner, Func<DateTimeOffset, TimeSpan>? ahead, IProgress<IngestionCounts>? progress, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var account in RehearsalRegister.Of(simulation.Scenario, owner, now))
        {
            await register.ConfirmAsync(account, cancellationToken);
        }

        await ListenAsync(simulation, owner, now, cancellationToken);
        var accounts = new PublicAccounts(await register.AllAsync(cancellationToken));
        var listened = await ListenedTopics.LoadAsync(topics, accounts, now, isRehearsal: true, cancellationToken);
        var handles = Survey.Of(simulation.Rows(), cancellationToken).Handles;
        var latest = simulation.End > now ? simulation.End : now;
        var ingestion = new Ingestion(posts, () => new(new(pseudonymiser, accounts, handles), listened.Matching(), latest));
        var total = default(IngestionCounts);
        await foreach (var rows in Bursts.Of(simulation.Rows(), ahead, time, cancellationToken))
        {
            var before = total;
            var counts = await ingestion.RunAsync(
                new() { Name = "rehearsal:" + simulation.Scenario.Name, Rows = rows, CursorAt = row => (before.Read + row).ToString(CultureInfo.InvariantCulture) },
                progress, cancellationToken);
            total = before + counts;
            await listened.CatchUpAsync(topics, posts, time.GetUtcNow(), cancellationToken);
        }

        return total;
    }

    async Task ListenAsync(Simulation simulation, string owner, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var topic = Topic(simulation, owner, now);
        if (!(await topics.AllAsync(cancellationToken)).Any(known => known.IsRehearsal && known.Name == topic.Name))
        {
            await topics.AddAsync(topic, cancellationToken);
        }
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
