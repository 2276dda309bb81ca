using System.Globalization;
using Kentongan.Listen;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;
using Kentongan.Listen.Topics;
using Kentongan.Understand;

namespace Kentongan.App.Importing;

/// <summary>Makes the topic that an import names, with what a topic must have (hard rule 4), and finds it in history.</summary>
public sealed class TopicSetup(ITopics topics, IPosts posts, ITopicReadings readings, IPublicRegister register, TimeProvider time)
{
    const int Days = 90;
    const int FirstAgency = 1;
    const string Purpose = "Memantau percakapan publik tentang topik ini untuk perbaikan layanan dan komunikasi.";
    const string LegalBasis = "UU 14/2008 (KIP) dan tugas kehumasan instansi; lengkapi sebelum dipakai resmi.";

    /// <summary>The topic of that name, new or as it was; or one sentence on why there is none.</summary>
    public async Task<(Topic? Topic, string? Problem, bool IsNew)> EnsureAsync(string name, string? written, CancellationToken cancellationToken)
    {
        var existing = (await topics.AllAsync(cancellationToken).ConfigureAwait(false))
            .FirstOrDefault(topic => string.Equals(topic.Name, name, StringComparison.OrdinalIgnoreCase));
        if (existing is not null && (written is null || written == existing.Query))
        {
            return (existing, null, false);
        }

        if (written is null)
        {
            return (null, $"There is no topic “{name}” yet: say with --query what it listens to.", false);
        }

        var options = ListenedTopics.Options(new PublicAccounts(await register.AllAsync(cancellationToken).ConfigureAwait(false)));
        var (query, error) = Query.Parse(written, options);
        error ??= Refusals.ForTopic(query!, options);
        if (error is not null)
        {
            return (null, $"--query: {error.English}", false);
        }

        var topic = existing is null ? await AddAsync(name, written, cancellationToken).ConfigureAwait(false) : await ChangeAsync(existing, written, cancellationToken).ConfigureAwait(false);
        return (topic, null, existing is null);
    }

    /// <summary>Counts the history by the topic's query and writes the version down, with the number of mentions before and after.</summary>
    public async Task<TopicVersion> TakeEffectAsync(Topic topic, string by, string reason, CancellationToken cancellationToken)
    {
        var before = topic.Version == 1 ? (long?)null : await MentionsAsync(topic.Id, cancellationToken).ConfigureAwait(false);
        var after = await RecallAsync(topic, cancellationToken).ConfigureAwait(false);
        var version = new TopicVersion(topic.Id, topic.Version, topic.Query, time.GetUtcNow(), by, reason, before, after);
        await topics.KeepVersionAsync(version, cancellationToken).ConfigureAwait(false);
        return version;
    }

    async Task<long> MentionsAsync(TopicId topic, CancellationToken cancellationToken)
    {
        var always = new MentionFilter { Topic = topic, From = DateTimeOffset.UnixEpoch, Until = time.GetUtcNow().AddYears(1) };
        return (await readings.CountAsync(always, Dimension.Channel, cancellationToken).ConfigureAwait(false)).Sum(count => count.Count);
    }

    /// <summary>Makes the topic's mentions those kept posts that answer its query; doing it again changes nothing.</summary>
    public async Task<long> RecallAsync(Topic topic, CancellationToken cancellationToken)
    {
        var options = ListenedTopics.Options(new PublicAccounts(await register.AllAsync(cancellationToken).ConfigureAwait(false)));
        var query = Query.Parse(topic.Query, options).Query!;
        return await posts.RematchAsync(topic.Id, SearchPlan.Of(query.Root, options), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What was assumed for a new topic, for the person to check.</summary>
    public static string Describe(Topic topic) => string.Create(
        CultureInfo.InvariantCulture,
        $"Topic “{topic.Name}” is new: purpose “{topic.Purpose}”, legal basis “{topic.LegalBasis}”, owner {topic.Owner}, ends {topic.EndsAt:yyyy-MM-dd}. Change these on its page.");

    Task<Topic> AddAsync(string name, string query, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return topics.AddAsync(new()
        {
            Id = default,
            Name = name,
            Query = query,
            Purpose = Purpose,
            LegalBasis = LegalBasis,
            Owner = Environment.UserName,
            AgencyId = FirstAgency,
            CreatedAt = now,
            EndsAt = now.AddDays(Days),
        }, cancellationToken);
    }

    async Task<Topic> ChangeAsync(Topic topic, string query, CancellationToken cancellationToken)
    {
        var changed = topic with { Query = query, Version = topic.Version + 1 };
        await topics.ChangeAsync(changed, cancellationToken).ConfigureAwait(false);
        return changed;
    }
}
