using Kentongan.App.Importing;
using Kentongan.Listen;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Outlets;
using Kentongan.Listen.Sources;
using Kentongan.Listen.Topics;
using Kentongan.Listen.Urls;
using Kentongan.Platforms.Fetching;
using Kentongan.Platforms.News;
using Kentongan.Platforms.News.Articles;
using Kentongan.Understand;
using Kentongan.Understand.Ingesting;

namespace Kentongan.App.Sources;

/// <summary>Polls sources: fetch, keep what is new together with the cursor, put the poll on record, say when the next one is due.</summary>
public sealed class SourcePolling(
    ISources sources, IOutlets outlets, IPosts posts, ITopics topics, IPublicRegister register, Pseudonymiser pseudonymiser, Fetcher fetcher, TimeProvider time)
{
    /// <summary>Pages that are fetched between two cursors: what a crash makes us fetch again.</summary>
    const int PagesAtOnce = 10;
    const int MostPages = 60;

    /// <summary>What health looks back on.</summary>
    static readonly TimeSpan _memory = TimeSpan.FromDays(10);

    readonly ArticleFetching _articles = new(fetcher);

    /// <summary>What is the same for all polls of a round: the topics and who may be named.</summary>
    public async Task<(Ingestion Ingestion, ListenedTopics Listened)> BeginAsync(CancellationToken cancellationToken)
    {
        var (now, accounts) = (time.GetUtcNow(), new PublicAccounts(await register.AllAsync(cancellationToken).ConfigureAwait(false)));
        var listened = await ListenedTopics.LoadAsync(topics, accounts, now, cancellationToken).ConfigureAwait(false);
        return (new(posts, () => new(new(pseudonymiser, accounts, new()), listened.Matching(), now), workers: 1), listened);
    }

    /// <summary>Finds what came in for topics that were made or changed during the round.</summary>
    public Task EndAsync(ListenedTopics listened, CancellationToken cancellationToken) => listened.CatchUpAsync(topics, posts, time.GetUtcNow(), cancellationToken);

    /// <summary>Polls one source. A failure is a result; only cancellation and a broken store throw.</summary>
    /// <param name="source">Which.</param>
    /// <param name="ingestion">From <see cref="BeginAsync"/>.</param>
    /// <param name="anew">Asks for the whole document even if nothing changed: a test.</param>
    /// <param name="random">Jitter, so that sources which failed together do not return together.</param>
    /// <param name="cancellationToken">Ends it; what was kept stays.</param>
    public async Task<PollOutcome> PollAsync(Source source, Ingestion ingestion, bool anew, Random random, CancellationToken cancellationToken)
    {
        var cursor = FeedCursor.Read(await posts.CursorAsync(source.CursorName, cancellationToken).ConfigureAwait(false));
        var reading = await ReadingAsync(source, cancellationToken).ConfigureAwait(false);
        var poll = await FeedPoll.FetchAsync(fetcher, source, cursor, anew || source.Status.Failures > 0, reading.Zone, time, cancellationToken).ConfigureAwait(false);
        var (counts, form) = await KeepAsync(source, poll, cursor, reading, ingestion, cancellationToken).ConfigureAwait(false);
        var kept = poll.Poll with { Form = form };
        var history = await sources.PollsAsync(source.Id, kept.At - _memory, cancellationToken).ConfigureAwait(false);
        var status = source.Status.After(kept, [.. history, kept], poll.Result.Detail);
        var nextAt = NextAt(source, status, poll.Result, random);
        await sources.RecordAsync(source.Id, kept, status, nextAt, cancellationToken).ConfigureAwait(false);
        if (poll is { GaveFeed: true, Result.MovedTo: { } moved } && await IsFreeAsync(moved, source.Id, cancellationToken).ConfigureAwait(false))
        {
            await sources.ChangeAsync(source with { Address = moved, NextAt = source.IsOn ? nextAt : null }, cancellationToken).ConfigureAwait(false);
        }

        return new(source, kept, status, counts);
    }

    /// <summary>The outlet's name and zone, Jakarta's where the register has none.</summary>
    async Task<ArticleOptions> ReadingAsync(Source source, CancellationToken cancellationToken)
    {
        var outlet = source.Outlet is { } site ? await outlets.FindAsync(site, cancellationToken).ConfigureAwait(false) : null;
        return new() { Zone = TimeSpan.FromHours(outlet?.Zone ?? ArticleOptions.Default.Zone.TotalHours), Outlet = outlet?.Name };
    }

    /// <summary>Two feeds may move to one address; the second keeps its own, which still leads there.</summary>
    async Task<bool> IsFreeAsync(string address, SourceId mover, CancellationToken cancellationToken) =>
        (await sources.AllAsync(cancellationToken).ConfigureAwait(false)).All(other => other.Id == mover || UrlKey.Of(other.Address) != UrlKey.Of(address));

    /// <summary>Posts and cursor in one transaction, chunk by chunk; the cursor alone when there is nothing new.</summary>
    async Task<(IngestionCounts Counts, string? Form)> KeepAsync(
        Source source, FeedPoll poll, FeedCursor cursor, ArticleOptions reading, Ingestion ingestion, CancellationToken cancellationToken)
    {
        if (!poll.Result.IsOk || poll.Result.NotModified)
        {
            return (default, null);
        }

        if (poll.Posts.Count == 0)
        {
            if (poll.CursorAt(0) is var next && next != cursor)
            {
                await posts.AppendAsync(new(source.CursorName, next.ToString(), []), cancellationToken).ConfigureAwait(false);
            }

            return (default, poll.Poll.Form);
        }

        return source.ReadsArticles
            ? await WithPagesAsync(source, poll, reading, ingestion, cancellationToken).ConfigureAwait(false)
            : (await IngestAsync(source, poll, poll.Posts, 0, ingestion, cancellationToken).ConfigureAwait(false), poll.Poll.Form);
    }

    async Task<(IngestionCounts Counts, string? Form)> WithPagesAsync(
        Source source, FeedPoll poll, ArticleOptions options, Ingestion ingestion, CancellationToken cancellationToken)
    {
        var (total, tried, texts) = (default(IngestionCounts), 0, 0);
        foreach (var group in poll.Posts.Chunk(PagesAtOnce))
        {
            var filled = new List<Post>(group.Length);
            foreach (var post in group)
            {
                var (full, hadText) = tried < MostPages ? await _articles.FillAsync(post, options, cancellationToken).ConfigureAwait(false) : (post, null);
                (tried, texts) = (tried + (hadText is null ? 0 : 1), texts + (hadText == true ? 1 : 0));
                filled.Add(full);
            }

            total += await IngestAsync(source, poll, filled, total.Read, ingestion, cancellationToken).ConfigureAwait(false);
        }

        return (total, tried > 0 && texts == 0 ? poll.Poll.Form + SourceHealth.WithoutText : poll.Poll.Form);
    }

    static Task<IngestionCounts> IngestAsync(
        Source source, FeedPoll poll, IReadOnlyList<Post> rows, long before, Ingestion ingestion, CancellationToken cancellationToken) => ingestion.RunAsync(
        new() { Name = source.CursorName, Rows = rows.Select((post, i) => SourceRow.Of(post, i + 1)), CursorAt = row => poll.CursorAt(before + row).ToString() },
        progress: null, cancellationToken);

    DateTimeOffset? NextAt(Source source, SourceStatus status, FetchResult result, Random random) => !source.IsOn ? null : time.GetUtcNow() + (status.Failures > 0
        ? Backoff.Polling.After(status.Failures, result.RetryAfter, random)
        : source.Pause * (0.95 + (random.NextDouble() / 10)));
}
