using System.Runtime.CompilerServices;
using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;
using Kentongan.Understand;
using Kentongan.Understand.Building;

namespace Kentongan.Tests.Understand.Ingesting;

/// <summary>A store that keeps whole batches or nothing, as the real ones do.</summary>
sealed class PostsInMemory : IPosts
{
    readonly Dictionary<string, string> _cursors = new(StringComparer.Ordinal);

    public Dictionary<PostId, UnderstoodPost> Kept { get; } = [];
    public int FailAfter { get; set; } = int.MaxValue;
    public Action<Batch> OnAppend { get; init; } = _ => { };

    /// <summary>Whether it only counts.</summary>
    public bool Forgets { get; init; }

    public async Task<Appended> AppendAsync(Batch batch, CancellationToken cancellationToken)
    {
        await Task.Yield();
        if (FailAfter-- == 0)
        {
            throw new IOException("The disk is full.");
        }

        OnAppend(batch);
        var added = Forgets ? [.. batch.Posts] : batch.Posts.Where(post => Kept.TryAdd(post.Post.Id, post)).ToList();
        if (batch.Cursor is { } cursor)
        {
            _cursors[batch.Source] = cursor;
        }

        return new(added.Count, batch.Posts.Count - added.Count, added.Sum(post => post.Topics.Count));
    }

    public Task<string?> CursorAsync(string source, CancellationToken cancellationToken) => Task.FromResult(_cursors.GetValueOrDefault(source));

    public Task<IReadOnlyList<UnderstoodPost>> GetAsync(IReadOnlyList<PostId> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<UnderstoodPost>>([.. ids.Where(Kept.ContainsKey).Select(id => Kept[id])]);

    public async IAsyncEnumerable<UnderstoodPost> ReadAsync(DateTimeOffset from, DateTimeOffset until, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        foreach (var post in Kept.Values.Where(post => post.Post.CreatedAt >= from && post.Post.CreatedAt < until).OrderBy(post => post.Post.Id))
        {
            yield return post;
        }
    }

    public Task<long> RematchAsync(TopicId topic, Func<UnderstoodPost, bool> matches, CancellationToken cancellationToken) =>
        Task.FromResult((long)Kept.Values.Count(matches));

    public Task<long> RematchAsync(TopicId topic, SearchPlan plan, CancellationToken cancellationToken) =>
        RematchAsync(topic, post => Holds(plan, post), cancellationToken);

    public Task<FoundPosts> SearchAsync(SearchPlan plan, DateTimeOffset from, DateTimeOffset until, int size, CancellationToken cancellationToken)
    {
        var found = Kept.Values.Where(post => post.Post.CreatedAt >= from && post.Post.CreatedAt < until && Holds(plan, post)).ToList();
        return Task.FromResult(new FoundPosts(found.Count, [.. found.OrderByDescending(post => post.Post.CreatedAt).Take(size)]));
    }

    public Task<IReadOnlyList<TopicOverlap>> OverlapAsync(
        SearchPlan plan, DateTimeOffset from, DateTimeOffset until, IReadOnlyList<TopicId> topics, CancellationToken cancellationToken)
    {
        var within = Kept.Values.Where(post => post.Post.CreatedAt >= from && post.Post.CreatedAt < until).ToList();
        var found = within.Where(post => Holds(plan, post)).ToList();
        return Task.FromResult<IReadOnlyList<TopicOverlap>>(
            [.. topics.Select(topic => new TopicOverlap(topic, found.Count(post => post.Topics.Contains(topic)), within.Count(post => post.Topics.Contains(topic)), found.Count))]);
    }

    public Task<IReadOnlyList<UnderstoodPost>> SampleAsync(DateTimeOffset from, DateTimeOffset until, int size, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<UnderstoodPost>>([.. Kept.Values.Where(post => post.Post.CreatedAt >= from && post.Post.CreatedAt < until).Take(size)]);

    public Task<int> ForgetAsync(IReadOnlyList<PostId> ids, CancellationToken cancellationToken) => Task.FromResult(ids.Count(Kept.Remove));

    public Task<long> ForgetBeforeAsync(DateTimeOffset limit, CancellationToken cancellationToken) => Task.FromResult(0L);

    public Task<long> ForgetKeptBeforeAsync(DateTimeOffset limit, string? source, CancellationToken cancellationToken) => Task.FromResult(0L);

    public Task<long> CountAsync(CancellationToken cancellationToken) => Task.FromResult((long)Kept.Count);

    static bool Holds(SearchPlan plan, UnderstoodPost post)
    {
        var seen = new Searchable();
        seen.Read(post);
        return plan.Holds(seen);
    }
}
