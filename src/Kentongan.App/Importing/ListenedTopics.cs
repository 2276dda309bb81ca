using Kentongan.Listen.Hearing;
using Kentongan.Listen.Matching;
using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;
using Kentongan.Listen.Topics;
using Kentongan.Understand;
using Kentongan.Understand.Ingesting;

namespace Kentongan.App.Importing;

/// <summary>
/// The topics whose time has not ended, compiled into one index. While posts stream in, topics may be made, changed and
/// removed, by this process or another: the index follows, and in the end the history of what changed is counted again,
/// so that no post is lost to a topic that was made while it was on its way.
/// </summary>
public sealed class ListenedTopics(LiveQueries<TopicId> queries, QueryOptions options, bool isRehearsal = false)
{
    /// <summary>How often somebody looks whether topics have changed.</summary>
    static readonly TimeSpan _look = TimeSpan.FromSeconds(1);

    readonly Dictionary<TopicId, string> _known = [];
    readonly HashSet<TopicId> _changed = [];

    public static Task<ListenedTopics> LoadAsync(ITopics topics, PublicAccounts accounts, DateTimeOffset now, CancellationToken cancellationToken) =>
        LoadAsync(topics, accounts, now, isRehearsal: false, cancellationToken);

    /// <param name="topics">Where topics are kept.</param>
    /// <param name="accounts">Who may be named.</param>
    /// <param name="now">The time.</param>
    /// <param name="isRehearsal">Whether the posts are fictional; real ones never become mentions of a training topic.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<ListenedTopics> LoadAsync(
        ITopics topics, PublicAccounts accounts, DateTimeOffset now, bool isRehearsal, CancellationToken cancellationToken)
    {
        var options = Options(accounts);
        var listened = new ListenedTopics(new(options), options, isRehearsal);
        await listened.FollowAsync(topics, now, cancellationToken).ConfigureAwait(false);
        listened._changed.Clear();
        return listened;
    }

    /// <summary>What queries know of the world: who may be named.</summary>
    public static QueryOptions Options(PublicAccounts accounts) => QueryOptions.Default with { IsPublic = handle => accounts.Contains(handle) };

    /// <summary>A matcher for one thread.</summary>
    public TopicMatching Matching() => new(queries, options);

    /// <summary>Takes over what has changed in the table of topics since the last look.</summary>
    public async Task FollowAsync(ITopics topics, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var listening = (await topics.AllAsync(cancellationToken).ConfigureAwait(false)).Where(topic => topic.ListensAt(now) && (isRehearsal || !topic.IsRehearsal)).ToDictionary(topic => topic.Id, topic => topic.Query);
        var (read, gone) = (new List<KeyValuePair<TopicId, QueryNode>>(), _known.Keys.Where(id => !listening.ContainsKey(id)).ToList());
        foreach (var (id, text) in listening.Where(topic => _known.GetValueOrDefault(topic.Key) != topic.Value))
        {
            (_known[id], _) = (text, _changed.Add(id));
            if (Query.Parse(text, options).Query is { } query)
            {
                read.Add(KeyValuePair.Create(id, query.Root));
            }
        }

        foreach (var id in gone)
        {
            _known.Remove(id);
            _changed.Add(id);
        }

        if (read.Count + gone.Count > 0)
        {
            queries.Change(read, gone);
        }
    }

    /// <summary>Runs an ingestion and follows changes meanwhile; afterwards the topics that changed are found among all kept posts.</summary>
    public async Task<T> DuringAsync<T>(Func<Task<T>> ingest, ITopics topics, IPosts posts, TimeProvider time, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var following = LookAsync(topics, time, stop.Token);
        T result;
        try
        {
            result = await ingest().ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await following.ConfigureAwait(false);
        }

        await CatchUpAsync(topics, posts, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        return result;
    }

    /// <summary>Counts the history of every topic that was made, changed or removed since this was loaded.</summary>
    public async Task CatchUpAsync(ITopics topics, IPosts posts, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await FollowAsync(topics, now, cancellationToken).ConfigureAwait(false);
        foreach (var id in _changed)
        {
            if (await topics.FindAsync(id, cancellationToken).ConfigureAwait(false) is null)
            {
                await topics.RemoveAsync(id, cancellationToken).ConfigureAwait(false);
            }
            else if (_known.TryGetValue(id, out var text) && Query.Parse(text, options).Query is { } query)
            {
                await posts.RematchAsync(id, SearchPlan.Of(query.Root, options), cancellationToken).ConfigureAwait(false);
            }
        }

        _changed.Clear();
    }

    async Task LookAsync(ITopics topics, TimeProvider time, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(_look, time);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
            {
                await FollowAsync(topics, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The ingestion is over.
        }
    }
}
