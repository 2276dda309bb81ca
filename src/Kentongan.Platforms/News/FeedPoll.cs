using Kentongan.Listen.Sources;
using Kentongan.Platforms.Fetching;
using Kentongan.Platforms.News.Feeds;

namespace Kentongan.Platforms.News;

/// <summary>What one fetch of a feed came to, before anything is kept.</summary>
/// <param name="Result">How the fetch went.</param>
/// <param name="Posts">Entries that were not known, oldest first.</param>
/// <param name="Before">Keys known before.</param>
/// <param name="Known">Keys of the document's entries that were known.</param>
/// <param name="Poll">What is kept of it in the source's history.</param>
public sealed record FeedPoll(FetchResult Result, IReadOnlyList<Post> Posts, IReadOnlyCollection<ulong> Before, IReadOnlyCollection<ulong> Known, Poll Poll)
{
    /// <summary>Whether a feed came; a page in its place is an answer too.</summary>
    public bool GaveFeed => Result is { IsOk: true, NotModified: false } && Poll.Form is not (SourceHealth.Page or SourceHealth.Other);

    /// <summary>The cursor when the first <paramref name="taken"/> of <see cref="Posts"/> are kept.</summary>
    public FeedCursor CursorAt(long taken)
    {
        var all = taken >= Posts.Count;
        return FeedCursor.After(
            Before, [.. Known, .. Posts.Take((int)taken).Select(EntryKey.Of)], all ? Result.ETag : null, all ? Result.LastModified : null);
    }

    /// <summary>Fetches a feed and finds what is new in it.</summary>
    /// <param name="fetcher">The way out.</param>
    /// <param name="source">What to fetch.</param>
    /// <param name="cursor">Where it stands.</param>
    /// <param name="anew">Asks for the whole document, whatever is known: after a failure, and for a test.</param>
    /// <param name="zone">In which its outlet writes times.</param>
    /// <param name="clock">Tells the time of collection.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<FeedPoll> FetchAsync(
        Fetcher fetcher, Source source, FeedCursor cursor, bool anew, TimeSpan zone, TimeProvider clock, CancellationToken cancellationToken)
    {
        var request = new FetchRequest(source.Address) { ETag = anew ? null : cursor.ETag, LastModified = anew ? null : cursor.LastModified };
        var result = await fetcher.FetchAsync(request, cancellationToken).ConfigureAwait(false);
        return Of(result, source, cursor, zone, clock.GetUtcNow());
    }

    /// <summary>What a fetched document brings.</summary>
    public static FeedPoll Of(FetchResult result, Source source, FeedCursor cursor, TimeSpan zone, DateTimeOffset now)
    {
        var before = cursor.Keys();
        if (!result.IsOk || result.NotModified)
        {
            return new(result, [], before, before, new(now, result.Failure, result.NotModified, null, null, null));
        }

        var feed = FeedReader.Read(result.Body.Span, NewsSource.Options(result, zone));
        if (!feed.IsFeed)
        {
            return NoFeed(result, before, feed, now);
        }

        var clock = FeedClock.Of(feed, now, zone);
        var posts = feed.Entries.Select(entry => NewsSource.ToPost(entry, feed, source.CursorName, clock, result.Url)).OfType<Post>()
            .Where(post => post.Text.Length > 0 || source.ReadsArticles).Select(post => NewsSource.OfOutlet(post, source.Outlet)).DistinctBy(EntryKey.Of).ToList();
        var seen = before.ToHashSet();
        var fresh = posts.Where(post => !seen.Contains(EntryKey.Of(post))).OrderBy(post => post.CreatedAt).ToList();
        var known = posts.Select(EntryKey.Of).Where(seen.Contains).ToList();
        return new(result, fresh, before, known, new(now, FetchFailure.None, NotModified: false, posts.Count, fresh.Count, feed.Version));
    }

    /// <summary>A page in place of a feed that was one is a changed form; of one that never was, a wrong address.</summary>
    static FeedPoll NoFeed(FetchResult result, ulong[] before, Feed feed, DateTimeOffset now)
    {
        var form = result.Body.Span.IndexOf("<html"u8) >= 0 || result.Body.Span.IndexOf("<HTML"u8) >= 0 ? SourceHealth.Page : SourceHealth.Other;
        return before.Length == 0
            ? new(result with { Failure = FetchFailure.BadAnswer, Detail = new($"{result.Url} answers, but not with a feed: {feed.Problem}.", $"{result.Url} menjawab, tetapi bukan dengan umpan: {feed.Problem}.") }, [], before, before, new(now, FetchFailure.BadAnswer, NotModified: false, null, null, form))
            : new(result with { Detail = new($"{result.Url} no longer answers with a feed: {feed.Problem}.", $"{result.Url} tidak lagi menjawab dengan umpan: {feed.Problem}.") }, [], before, before, new(now, FetchFailure.None, NotModified: false, 0, 0, form));
    }
}
