using System.Collections.Concurrent;
using System.Threading.Channels;
using Queue = System.Threading.Channels.Channel;

namespace Kentongan.Understand.Ingesting;

/// <summary>
/// Takes a source into the store: one reader, several that understand, one writer. The queue between them is short, so that memory stays
/// flat and the slowest sets the pace; chunks are kept in the order in which they were read, each with the cursor behind it.
/// </summary>
/// <param name="posts">Where posts are kept.</param>
/// <param name="understandings">Makes what one thread needs to understand posts.</param>
/// <param name="workers">Chunks understood at a time.</param>
public sealed class Ingestion(IPosts posts, Func<Understanding> understandings, int workers = 2)
{
    /// <summary>Rows of a chunk.</summary>
    public const int ChunkSize = 1000;

    readonly ConcurrentBag<Understanding> _idle = [];

    public async Task<IngestionCounts> RunAsync(
        IngestionSource source, IProgress<IngestionCounts>? progress, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var queue = Queue.CreateBounded<Task<UnderstoodChunk>>(new BoundedChannelOptions(workers) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(source, queue.Writer, stop.Token), stop.Token);
        try
        {
            var counts = await WriteAsync(source, queue.Reader, progress, stop.Token).ConfigureAwait(false);
            await reading.ConfigureAwait(false);
            return counts;
        }
        catch
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Settled(reading).ConfigureAwait(false);
            throw;
        }
    }

    async Task ReadAsync(IngestionSource source, ChannelWriter<Task<UnderstoodChunk>> queue, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        try
        {
            foreach (var chunk in Chunks(source))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await queue.WriteAsync(Task.Run(() => Understand(chunk, source.RowsDone), cancellationToken), cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception problem)
        {
            failure = problem;
            throw;
        }
        finally
        {
            queue.TryComplete(failure);
        }
    }

    /// <summary>Chunks end at whole multiples of their size, so that an interrupted run and an undisturbed one keep the same ones.</summary>
    static IEnumerable<Chunk> Chunks(IngestionSource source)
    {
        var last = 0L;
        foreach (var rows in source.Rows.Chunk(ChunkSize))
        {
            last += rows.Length;
            yield return new(rows, last);
        }
    }

    UnderstoodChunk Understand(Chunk chunk, long rowsDone)
    {
        var setAside = chunk.Rows.Where(row => row.SetAside is not null).Select(row => row.SetAside!).ToList();
        if (chunk.LastRow <= rowsDone)
        {
            return new(chunk.LastRow, chunk.Rows.Count, [], 0, setAside);
        }

        var understanding = _idle.TryTake(out var idle) ? idle : understandings();
        var (kept, ids, twice) = (new List<UnderstoodPost>(chunk.Rows.Count), new HashSet<(Channel, string, long)>(chunk.Rows.Count), 0);
        foreach (var row in chunk.Rows)
        {
            if (row.Post is not { } post)
            {
                continue;
            }

            if (!ids.Add((post.Channel, post.NativeId, post.CreatedAt.ToUnixTimeMilliseconds())))
            {
                twice++;
                continue;
            }

            var (understood, reason) = understanding.Understand(post);
            if (understood is not null)
            {
                kept.Add(understood);
            }
            else
            {
                setAside.Add(Drops.Say(reason!.Value, row.Line));
            }
        }

        _idle.Add(understanding);
        return new(chunk.LastRow, chunk.Rows.Count, kept, twice, setAside);
    }

    async Task<IngestionCounts> WriteAsync(
        IngestionSource source, ChannelReader<Task<UnderstoodChunk>> queue, IProgress<IngestionCounts>? progress, CancellationToken cancellationToken)
    {
        var counts = default(IngestionCounts);
        await foreach (var understanding in queue.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            var chunk = await understanding.ConfigureAwait(false);
            foreach (var row in chunk.SetAside.OrderBy(row => row.Line))
            {
                source.OnSetAside(row);
            }

            var appended = chunk.LastRow <= source.RowsDone
                ? default
                : await posts.AppendAsync(new(source.Name, source.CursorAt(chunk.LastRow), chunk.Posts), cancellationToken).ConfigureAwait(false);
            counts = new(
                counts.Read + chunk.Rows,
                counts.Kept + appended.Kept,
                counts.Duplicates + appended.Duplicates + chunk.Twice,
                counts.Rejected + chunk.SetAside.Count,
                counts.Mentions + appended.Mentions);
            progress?.Report(counts);
        }

        return counts;
    }

    /// <summary>Waits for a task whose failure is known already.</summary>
    static async Task Settled(Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // The writer's exception, thrown by the caller, is the cause.
        }
    }
}
