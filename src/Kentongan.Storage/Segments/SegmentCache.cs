using System.Runtime.CompilerServices;

using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Segments;

/// <summary>
/// Columns that were read lately, and what was made of them for reading, up to a number of bytes. Segments never change,
/// so nothing here is ever stale; what is not used any more falls out at the end.
/// </summary>
sealed class SegmentCache(long capacity)
{
    /// <param name="IsMade">Whether it is something that was made of the column for reading.</param>
    readonly record struct Place(long Segment, Column Column, bool IsMade = false);

    readonly record struct Entry(Place Place, object Value, long Bytes);

    /// <summary>Segments whose columns are held at the same time, however much fits.</summary>
    const int MadeAtOnce = 16;

    readonly Lock _lock = new();
    readonly Dictionary<Place, LinkedListNode<Entry>> _entries = [];
    readonly LinkedList<Entry> _byUse = [];
    long _bytes;

    /// <summary>An eighth of the memory that this process may use, at most two gibibytes: ten topics of a million mentions.</summary>
    public static SegmentCache ForThisMachine() =>
        new(Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8, 64L << 20, 2L << 30));

    public async ValueTask<long[]> KeysAsync(IReadSession session, SegmentInfo segment, CancellationToken cancellationToken) =>
        segment.IsSealed
            ? await NumbersAsync<long>(session, segment, Column.Keys, cancellationToken).ConfigureAwait(false)
            : (await PackedAsync(session, segment, cancellationToken).ConfigureAwait(false)).Keys;

    public async ValueTask<ulong[]> CellsAsync(IReadSession session, SegmentInfo segment, CancellationToken cancellationToken) =>
        segment.IsSealed
            ? await NumbersAsync<ulong>(session, segment, Column.Cells, cancellationToken).ConfigureAwait(false)
            : (await PackedAsync(session, segment, cancellationToken).ConfigureAwait(false)).Cells;

    public async ValueTask<long[]> AuthorsAsync(IReadSession session, SegmentInfo segment, CancellationToken cancellationToken) =>
        segment.IsSealed
            ? await NumbersAsync<long>(session, segment, Column.Authors, cancellationToken).ConfigureAwait(false)
            : (await PackedAsync(session, segment, cancellationToken).ConfigureAwait(false)).Authors;

    public async ValueTask<long[]> EngagementsAsync(
        IReadSession session, SegmentInfo segment, CancellationToken cancellationToken) =>
        segment.IsSealed
            ? await NumbersAsync<long>(session, segment, Column.Engagements, cancellationToken).ConfigureAwait(false)
            : (await PackedAsync(session, segment, cancellationToken).ConfigureAwait(false)).Engagements;

    public async ValueTask<byte[]> ListAsync(
        IReadSession session, SegmentInfo segment, Column column, CancellationToken cancellationToken) =>
        segment.IsSealed
            ? await NumbersAsync<byte>(session, segment, column, cancellationToken).ConfigureAwait(false)
            : (await PackedAsync(session, segment, cancellationToken).ConfigureAwait(false)).Lists[column - Column.Hashtags];

    /// <summary>Whether something made of a column is in memory.</summary>
    public bool HasMade(SegmentInfo segment, Column column)
    {
        lock (_lock)
        {
            return _entries.ContainsKey(new(segment.Id, column, IsMade: true));
        }
    }

    /// <summary>The counts by hour of a sealed segment.</summary>
    public async ValueTask<HourLines> HoursAsync(IReadSession session, SegmentInfo segment, CancellationToken cancellationToken)
    {
        var place = new Place(segment.Id, Column.Hours);
        if (Find(place) is HourLines known)
        {
            return known;
        }

        var bytes = await session.ReadColumnAsync<byte>(segment.Id, Column.Hours, cancellationToken).ConfigureAwait(false);
        var lines = new HourLines(HourSummary.FromBytes(bytes));
        return Keep(place, lines, lines.Bytes);
    }

    /// <summary>
    /// What <paramref name="make"/> makes of a column of each segment, which never changes and is made only once while there is room.
    /// Columns are read one after the other; what is missing is made of them on every core meanwhile.
    /// </summary>
    public async ValueTask<IReadOnlyList<T>> MadeAsync<TColumn, T>(
        IReadOnlyList<SegmentInfo> segments, Column column, Func<SegmentInfo, ValueTask<TColumn>> read, Func<SegmentInfo, TColumn, T> make)
        where T : class, IDigest
    {
        var made = new List<T>(segments.Count);
        foreach (var group in segments.Chunk(MadeAtOnce))
        {
            var making = new Task<T>[group.Length];
            for (var i = 0; i < group.Length; i++)
            {
                making[i] = await BeginAsync(group[i], new(group[i].Id, column, IsMade: true), read, make).ConfigureAwait(false);
            }

            made.AddRange(await Task.WhenAll(making).ConfigureAwait(false));
        }

        return made;
    }

    async ValueTask<Task<T>> BeginAsync<TColumn, T>(
        SegmentInfo segment, Place place, Func<SegmentInfo, ValueTask<TColumn>> read, Func<SegmentInfo, TColumn, T> make)
        where T : class, IDigest
    {
        if (Find(place) is T known)
        {
            return Task.FromResult(known);
        }

        var numbers = await read(segment).ConfigureAwait(false);
        return Task.Run(() =>
        {
            var made = make(segment, numbers);
            return Keep(place, made, made.Bytes);
        });
    }

    async ValueTask<T[]> NumbersAsync<T>(
        IReadSession session, SegmentInfo segment, Column column, CancellationToken cancellationToken)
        where T : unmanaged
    {
        var place = new Place(segment.Id, column);
        if (Find(place) is T[] known)
        {
            return known;
        }

        var numbers = await session.ReadColumnAsync<T>(segment.Id, column, cancellationToken).ConfigureAwait(false);
        return Keep(place, numbers, (long)numbers.Length * Unsafe.SizeOf<T>());
    }

    async ValueTask<Segment> PackedAsync(IReadSession session, SegmentInfo segment, CancellationToken cancellationToken)
    {
        var place = new Place(segment.Id, Column.Packed);
        if (Find(place) is Segment known)
        {
            return known;
        }

        var bytes = await session.ReadColumnAsync<byte>(segment.Id, Column.Packed, cancellationToken).ConfigureAwait(false);
        return Keep(place, SegmentBytes.Unpack(bytes), bytes.Length);
    }

    object? Find(Place place)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(place, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Value;
        }
    }

    T Keep<T>(Place place, T value, long bytes)
        where T : notnull
    {
        lock (_lock)
        {
            if (_entries.TryAdd(place, new(new(place, value, bytes))))
            {
                _byUse.AddFirst(_entries[place]);
                _bytes += bytes;
            }

            while (_bytes > capacity && _byUse.Last is { } last)
            {
                _byUse.RemoveLast();
                _entries.Remove(last.Value.Place);
                _bytes -= last.Value.Bytes;
            }
        }

        return value;
    }
}
