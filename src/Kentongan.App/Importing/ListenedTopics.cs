using Kentongan.Listen.Hearing;
using Kentongan.Listen.Matching;
using Kentongan.Listen.Queries;
using Kentongan.Listen.Topics;
using Kentongan.Understand.Ingesting;

namespace Kentongan.App.Importing;

/// <summary>The topics whose time has not ended, compiled into one index.</summary>
public sealed class ListenedTopics(LiveQueries<TopicId> queries, QueryOptions options)
{
    public static async Task<ListenedTopics> LoadAsync(ITopics topics, PublicAccounts accounts, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var options = Options(accounts);
        var all = await topics.AllAsync(cancellationToken).ConfigureAwait(false);
        var understood = all.Where(topic => topic.ListensAt(now))
            .Select(topic => (topic.Id, Query.Parse(topic.Query, options).Query))
            .Where(pair => pair.Query is not null)
            .Select(pair => KeyValuePair.Create(pair.Id, pair.Query!.Root));
        return new(new(options, understood), options);
    }

    /// <summary>What queries know of the world: who may be named.</summary>
    public static QueryOptions Options(PublicAccounts accounts) => QueryOptions.Default with { IsPublic = handle => accounts.Contains(handle) };

    /// <summary>A matcher for one thread.</summary>
    public TopicMatching Matching() => new(queries, options);
}
