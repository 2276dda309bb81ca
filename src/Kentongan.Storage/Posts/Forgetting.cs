using Kentongan.Storage.Recent;
using Kentongan.Storage.Sessions;
using Kentongan.Storage.Terms;

namespace Kentongan.Storage.Posts;

/// <summary>Removes posts with all that was counted of them.</summary>
sealed class Forgetting(IWriteSession session, WriterMemory memory, TermTexts texts, DateTimeOffset now)
{
    /// <summary>Posts that leave in one transaction when old ones go: bounds time and memory.</summary>
    const int Portion = 20_000;

    public async ValueTask<int> RunAsync(IReadOnlyList<PostId> ids, CancellationToken cancellationToken)
    {
        var rows = await PostLookup.FindAsync(session, [.. ids.Distinct()], cancellationToken).ConfigureAwait(false);
        return await RemoveWithCareAsync(rows, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes what one transaction (of one source, where it is named) added before <paramref name="limit"/>; null when there is no such transaction left.</summary>
    public async ValueTask<int?> OldestArrivalAsync(DateTimeOffset limit, string? source, CancellationToken cancellationToken)
    {
        if (await session.OldestArrivalAsync(limit, source, cancellationToken).ConfigureAwait(false) is not { } arrival)
        {
            return null;
        }

        await session.DeleteArrivalAsync(arrival.Id, cancellationToken).ConfigureAwait(false);
        var rows = await session.ReadPostsAsync(Arrivals.Unpack(arrival.Keys), cancellationToken).ConfigureAwait(false);
        return await RemoveWithCareAsync(rows, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Posts that had to move on because of those that go are put where they will be found.</summary>
    async ValueTask<int> RemoveWithCareAsync(List<PostRow> rows, CancellationToken cancellationToken)
    {
        var displaced = await Placing.DisplacedAsync(session, [.. rows.Select(r => r.Key)], cancellationToken).ConfigureAwait(false);
        var homeless = await session.ReadPostsAsync(displaced, cancellationToken).ConfigureAwait(false);
        var coming = await PostLookup.UnderstandAsync(session, texts, homeless, cancellationToken).ConfigureAwait(false);
        await RemoveAsync([.. rows, .. homeless], cancellationToken).ConfigureAwait(false);
        if (coming.Count > 0)
        {
            await new Appending(session, memory, source: "", now).RunAsync(coming, cancellationToken).ConfigureAwait(false);
        }

        return rows.Count;
    }

    /// <summary>Removes some of the posts with a key below <paramref name="limit"/>, the oldest; 0 when none is left.</summary>
    public async ValueTask<long> OldestAsync(long limit, CancellationToken cancellationToken)
    {
        var rows = await session.ReadPostsAsync(0, limit, Portion, cancellationToken).ConfigureAwait(false);
        if (rows.Count == 0)
        {
            return 0;
        }

        // A whole millisecond leaves at once, so that nobody is left who had to move on because of those that go.
        var end = Math.Min(limit, PostKey.EndOfMillisecond(rows[^1].Key));
        rows.AddRange(
            await session.ReadPostsAsync(rows[^1].Key + 1, end, int.MaxValue, cancellationToken).ConfigureAwait(false));
        foreach (var topic in rows.SelectMany(r => r.Topics).Append(RecentColumns.Topic).Distinct())
        {
            await memory.Shelf.RemoveAsync(session, topic, 0, end - 1, k => k < end, cancellationToken).ConfigureAwait(false);
        }

        return await session.DeletePostsBelowAsync(end, cancellationToken).ConfigureAwait(false);
    }

    async ValueTask RemoveAsync(List<PostRow> rows, CancellationToken cancellationToken)
    {
        foreach (var topic in rows.SelectMany(r => r.Topics.Append(RecentColumns.Topic).Select(t => (Topic: t, r.Key))).GroupBy(r => r.Topic, r => r.Key))
        {
            var keys = topic.ToHashSet();
            await memory.Shelf
                .RemoveAsync(session, topic.Key, keys.Min(), keys.Max(), keys.Contains, cancellationToken).ConfigureAwait(false);
        }

        await session.DeletePostsAsync([.. rows.Select(r => r.Key)], cancellationToken).ConfigureAwait(false);
    }
}
