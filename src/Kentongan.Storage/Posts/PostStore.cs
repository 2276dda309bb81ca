using System.Runtime.CompilerServices;

using Kentongan.Listen.Search;
using Kentongan.Storage.Recent;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Terms;
using Kentongan.Understand;
using Kentongan.Understand.Building;

namespace Kentongan.Storage.Posts;

/// <summary>Posts on any engine.</summary>
sealed class PostStore(Engine engine, SegmentCache cache, TermTexts texts, TimeProvider time) : IPosts
{
    const int ReadAhead = 1000;
    readonly WriterMemory _memory = new();

    public async Task<Appended> AppendAsync(Batch batch, CancellationToken cancellationToken)
    {
        await using var session = await engine.WriteAsync(cancellationToken).ConfigureAwait(false);
        await _memory.BeginAsync(session, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        var appending = new Appending(session, _memory, batch.Source, time.GetUtcNow());
        var posts = await ArticleFolding.NewOnesAsync(session, batch.Posts, cancellationToken).ConfigureAwait(false);
        var appended = await appending.RunAsync(posts, cancellationToken).ConfigureAwait(false);
        if (batch.Cursor is { } cursor)
        {
            await session.WriteCursorAsync(batch.Source, cursor, cancellationToken).ConfigureAwait(false);
        }

        _memory.Committed(await session.CommitAsync(cancellationToken).ConfigureAwait(false));
        appending.Remember();
        return appended with { Duplicates = appended.Duplicates + batch.Posts.Count - posts.Count };
    }

    public async Task<string?> CursorAsync(string source, CancellationToken cancellationToken)
    {
        await using var session = await engine.ReadAsync(cancellationToken).ConfigureAwait(false);
        return await session.ReadCursorAsync(source, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<UnderstoodPost>> GetAsync(IReadOnlyList<PostId> ids, CancellationToken cancellationToken)
    {
        await using var session = await engine.ReadAsync(cancellationToken).ConfigureAwait(false);
        var rows = await PostLookup.FindAsync(session, ids, cancellationToken).ConfigureAwait(false);
        return await PostLookup.UnderstandAsync(session, texts, rows, cancellationToken).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<UnderstoodPost> ReadAsync(
        DateTimeOffset from, DateTimeOffset until, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A session a page, so that a slow reader never holds the write-ahead log back.
        var (next, end) = (PostKey.First(from), PostKey.First(until));
        while (next < end)
        {
            var posts = await PageAsync(next, end, cancellationToken).ConfigureAwait(false);
            foreach (var (_, post) in posts)
            {
                yield return post;
            }

            next = posts.Count < ReadAhead ? end : posts[^1].Key + 1;
        }
    }

    public async Task<long> RematchAsync(TopicId topic, Func<UnderstoodPost, bool> matches, CancellationToken cancellationToken)
    {
        await using var session = await engine.WriteAsync(cancellationToken).ConfigureAwait(false);
        await _memory.BeginAsync(session, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        var count = await new Rematching(session, _memory, texts, topic.Value)
            .RunAsync(matches, cancellationToken).ConfigureAwait(false);
        _memory.Committed(await session.CommitAsync(cancellationToken).ConfigureAwait(false));
        return count;
    }

    public async Task<long> RematchAsync(TopicId topic, SearchPlan plan, CancellationToken cancellationToken)
    {
        await using var session = await engine.WriteAsync(cancellationToken).ConfigureAwait(false);
        await _memory.BeginAsync(session, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        var count = await new Rematching(session, _memory, texts, topic.Value).RunAsync(plan, cancellationToken).ConfigureAwait(false);
        _memory.Committed(await session.CommitAsync(cancellationToken).ConfigureAwait(false));
        return count;
    }

    public async Task<FoundPosts> SearchAsync(
        SearchPlan plan, DateTimeOffset from, DateTimeOffset until, int size, CancellationToken cancellationToken)
    {
        await using var session = await engine.ReadAsync(cancellationToken).ConfigureAwait(false);
        var (total, newest) = await new SearchOfAll(session, cache, texts, plan)
            .NewestAsync(PostKey.First(from), PostKey.First(until), size, cancellationToken).ConfigureAwait(false);
        var posts = await session.ReadPostsAsync(newest, cancellationToken).ConfigureAwait(false);
        posts.Sort((a, b) => b.Key.CompareTo(a.Key));
        return new(total, await PostLookup.UnderstandAsync(session, texts, posts, cancellationToken).ConfigureAwait(false));
    }

    public async Task<IReadOnlyList<TopicOverlap>> OverlapAsync(
        SearchPlan plan, DateTimeOffset from, DateTimeOffset until, IReadOnlyList<TopicId> topics, CancellationToken cancellationToken)
    {
        await using var session = await engine.ReadAsync(cancellationToken).ConfigureAwait(false);
        var (first, end) = (PostKey.First(from), PostKey.First(until));
        var found = await new SearchOfAll(session, cache, texts, plan).KeysAsync(first, end, cancellationToken).ConfigureAwait(false);
        var (overlapping, overlaps) = (new Overlapping(session, cache, found, first, end), new List<TopicOverlap>());
        foreach (var topic in topics)
        {
            overlaps.Add(await overlapping.WithAsync(topic, cancellationToken).ConfigureAwait(false));
        }

        return overlaps;
    }

    public async Task<IReadOnlyList<UnderstoodPost>> SampleAsync(DateTimeOffset from, DateTimeOffset until, int size, CancellationToken cancellationToken)
    {
        await using var session = await engine.ReadAsync(cancellationToken).ConfigureAwait(false);
        var rows = await Sampling.RowsAsync(session, PostKey.First(from), PostKey.First(until), size, cancellationToken).ConfigureAwait(false);
        return await PostLookup.UnderstandAsync(session, texts, rows, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes a topic off all posts and drops its segments.</summary>
    public async Task RemoveMentionsAsync(TopicId topic, CancellationToken cancellationToken)
    {
        await using var session = await engine.WriteAsync(cancellationToken).ConfigureAwait(false);
        await _memory.BeginAsync(session, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        await new Rematching(session, _memory, texts, topic.Value).ClearAsync(cancellationToken).ConfigureAwait(false);
        _memory.Committed(await session.CommitAsync(cancellationToken).ConfigureAwait(false));
    }

    public async Task<int> ForgetAsync(IReadOnlyList<PostId> ids, CancellationToken cancellationToken)
    {
        await using var session = await engine.WriteAsync(cancellationToken).ConfigureAwait(false);
        await _memory.BeginAsync(session, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        var count = await new Forgetting(session, _memory, texts, time.GetUtcNow()).RunAsync(ids, cancellationToken).ConfigureAwait(false);
        _memory.Committed(await session.CommitAsync(cancellationToken).ConfigureAwait(false));
        return count;
    }

    public async Task<long> ForgetBeforeAsync(DateTimeOffset limit, CancellationToken cancellationToken)
    {
        var (total, end) = (0L, PostKey.First(limit));
        while (true)
        {
            await using var session = await engine.WriteAsync(cancellationToken).ConfigureAwait(false);
            await _memory.BeginAsync(session, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
            var count = await new Forgetting(session, _memory, texts, time.GetUtcNow()).OldestAsync(end, cancellationToken).ConfigureAwait(false);
            _memory.Committed(await session.CommitAsync(cancellationToken).ConfigureAwait(false));
            if (count == 0)
            {
                return total;
            }

            total += count;
        }
    }

    public async Task<long> ForgetKeptBeforeAsync(DateTimeOffset limit, string? source, CancellationToken cancellationToken)
    {
        var total = 0L;
        while (true)
        {
            await using var session = await engine.WriteAsync(cancellationToken).ConfigureAwait(false);
            await _memory.BeginAsync(session, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
            var count = await new Forgetting(session, _memory, texts, time.GetUtcNow())
                .OldestArrivalAsync(limit, source, cancellationToken).ConfigureAwait(false);
            _memory.Committed(await session.CommitAsync(cancellationToken).ConfigureAwait(false));
            if (count is null)
            {
                return total;
            }

            total += count.Value;
        }
    }

    /// <summary>Brings the columns of recent posts to the last weeks: drops what is older, brings in what came before they were kept.</summary>
    public async Task KeepRecentAsync(CancellationToken cancellationToken)
    {
        var isMore = true;
        while (isMore)
        {
            await using var session = await engine.WriteAsync(cancellationToken).ConfigureAwait(false);
            await _memory.BeginAsync(session, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
            var keeping = new RecentKeeping(session, _memory);
            await keeping.DropOldAsync(cancellationToken).ConfigureAwait(false);
            isMore = await keeping.BringInAsync(time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
            _memory.Committed(await session.CommitAsync(cancellationToken).ConfigureAwait(false));
        }
    }

    public async Task<long> CountAsync(CancellationToken cancellationToken)
    {
        await using var session = await engine.ReadAsync(cancellationToken).ConfigureAwait(false);
        return await session.CountPostsAsync(cancellationToken).ConfigureAwait(false);
    }

    async Task<List<(long Key, UnderstoodPost Post)>> PageAsync(long from, long until, CancellationToken cancellationToken)
    {
        await using var session = await engine.ReadAsync(cancellationToken).ConfigureAwait(false);
        var rows = await session.ReadPostsAsync(from, until, ReadAhead, cancellationToken).ConfigureAwait(false);
        var posts = await PostLookup.UnderstandAsync(session, texts, rows, cancellationToken).ConfigureAwait(false);
        return [.. rows.Zip(posts, (row, post) => (row.Key, post))];
    }
}
