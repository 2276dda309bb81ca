using Kentongan.Listen.Search;
using Kentongan.Storage.Bytes;
using Kentongan.Storage.Posts;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;
using Kentongan.Storage.Terms;

namespace Kentongan.Storage.Sqlite;

/// <summary>Reads posts in one SQLite snapshot. SQLite works on the caller's thread, so nothing here really waits.</summary>
class SqliteReadSession(SqlitePostConnection connection, Action<SqlitePostConnection> giveBack) : IReadSession
{
    const string PostColumns = "key, id, channel, kind, source, native_id, url, title, text, facts, terms, topics";

    protected SqlitePostConnection Connection => connection;

    public ValueTask<StoreState> ReadStateAsync(CancellationToken cancellationToken)
    {
        var statement = connection["SELECT generation, next_term, recent_from FROM store_state"];
        statement.Step();
        var state = new StoreState(statement.Int64(0), statement.Int32(1), statement.Int64(2));
        statement.Reset();
        return new(state);
    }

    public ValueTask<long> CountPostsAsync(CancellationToken cancellationToken)
    {
        var statement = connection["SELECT count(*) FROM post"];
        statement.Step();
        var count = statement.Int64(0);
        statement.Reset();
        return new(count);
    }

    public ValueTask<List<PostRow>> ReadPostsAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        var statement = connection[$"SELECT {PostColumns} FROM post WHERE key = ?1"];
        var rows = new List<PostRow>(keys.Count);
        foreach (var key in keys)
        {
            statement.Bind(1, key);
            while (statement.Step())
            {
                rows.Add(PostRow(statement));
            }
        }

        return new(rows);
    }

    public ValueTask<List<PostRow>> ReadPostsAsync(long from, long until, int limit, CancellationToken cancellationToken)
    {
        var statement = connection[$"SELECT {PostColumns} FROM post WHERE key >= ?1 AND key < ?2 ORDER BY key LIMIT ?3"];
        statement.Bind(1, from).Bind(2, until).Bind(3, limit);
        var rows = new List<PostRow>();
        while (statement.Step())
        {
            rows.Add(PostRow(statement));
        }

        return new(rows);
    }

    public async ValueTask<List<long>> FindPostsAsync(
        IndexNode? terms, long from, long until, int limit, CancellationToken cancellationToken)
    {
        var match = terms is null ? null : await SearchExpression.OfAsync(this, terms, cancellationToken).ConfigureAwait(false);
        var statement = connection[match is null
            ? "SELECT key FROM post WHERE key >= ?1 AND key < ?2 ORDER BY key LIMIT ?3"
            : "SELECT rowid FROM post_search WHERE rowid >= ?1 AND rowid < ?2 AND post_search MATCH ?4 ORDER BY rowid LIMIT ?3"];
        statement.Bind(1, from).Bind(2, until).Bind(3, limit);
        if (match is not null)
        {
            statement.Bind(4, match);
        }

        var keys = new List<long>();
        while (statement.Step())
        {
            keys.Add(statement.Int64(0));
        }

        return keys;
    }

    public ValueTask<Dictionary<long, PostId>> ReadSlotsAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        var statement = connection["SELECT id FROM post WHERE key = ?1"];
        var slots = new Dictionary<long, PostId>();
        foreach (var key in keys)
        {
            statement.Bind(1, key);
            while (statement.Step())
            {
                slots[key] = PostId.FromBytes(statement.Bytes(0));
            }
        }

        return new(slots);
    }

    public ValueTask<List<SegmentInfo>> ReadSegmentsAsync(int? topic, CancellationToken cancellationToken)
    {
        var where = topic is null ? "" : "WHERE topic = ?1";
        var statement = connection[$"SELECT id, topic, rows, first_key, last_key, is_sealed FROM segment {where} ORDER BY id"];
        if (topic is { } one)
        {
            statement.Bind(1, one);
        }

        var segments = new List<SegmentInfo>();
        while (statement.Step())
        {
            segments.Add(new(
                statement.Int64(0), statement.Int32(1), statement.Int32(2), statement.Int64(3), statement.Int64(4),
                statement.Int32(5) != 0));
        }

        return new(segments);
    }

    public ValueTask<T[]> ReadColumnAsync<T>(long segment, Column column, CancellationToken cancellationToken)
        where T : unmanaged =>
        new(StoredBytes.Read<T>(connection.Handle, "segment_column", "bytes", ColumnId(segment, column))
            ?? throw new InvalidDataException($"Segment {segment} has no column {column}: run doctor."));

    public ValueTask<int[]> FindTermsAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var statement = connection["SELECT id FROM term WHERE text = ?1"];
        var numbers = new int[texts.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            statement.Bind(1, texts[i]);
            while (statement.Step())
            {
                numbers[i] = statement.Int32(0);
            }
        }

        return new(numbers);
    }

    public ValueTask<List<int>> FindPrefixAsync(string prefix, CancellationToken cancellationToken)
    {
        // Text compares byte by byte, and no UTF-8 begins with the bytes of the largest code point.
        var statement = connection["SELECT id FROM term WHERE text >= ?1 AND text < ?1 || char(1114111)"];
        statement.Bind(1, prefix);
        var numbers = new List<int>();
        while (statement.Step())
        {
            numbers.Add(statement.Int32(0));
        }

        return new(numbers);
    }

    public ValueTask ReadTermsAsync(IReadOnlyList<int> numbers, Action<int, string> read, CancellationToken cancellationToken)
    {
        var statement = connection["SELECT text FROM term WHERE id = ?1"];
        foreach (var number in numbers)
        {
            statement.Bind(1, number);
            while (statement.Step())
            {
                read(number, statement.Text(0));
            }
        }

        return default;
    }

    public ValueTask<Languages> ReadLanguagesAsync(CancellationToken cancellationToken)
    {
        var statement = connection["SELECT id, code FROM language"];
        var known = new List<(int, string)>();
        while (statement.Step())
        {
            known.Add((statement.Int32(0), statement.Text(1)));
        }

        return new(new Languages(known));
    }

    public ValueTask<string?> ReadCursorAsync(string source, CancellationToken cancellationToken)
    {
        var statement = connection["SELECT cursor FROM source_cursor WHERE source = ?1"];
        statement.Bind(1, source);
        string? cursor = null;
        while (statement.Step())
        {
            cursor = statement.Text(0);
        }

        return new(cursor);
    }

    public ValueTask DisposeAsync()
    {
        End();
        giveBack(connection);
        return default;
    }

    protected virtual void End() => connection.Run("ROLLBACK");

    protected static long ColumnId(long segment, Column column) => (segment << 4) | (byte)column;

    static PostRow PostRow(Statement row) => new(
        row.Int64(0), PostId.FromBytes(row.Bytes(1)), (Channel)row.Int32(2), (PostKind)row.Int32(3), row.Text(4), row.Text(5),
        row.TextOrNull(6), row.TextOrNull(7), row.Text(8), row.Bytes(9).ToArray(), PackedNumbers.Read(row.Bytes(10)),
        PackedNumbers.Read(row.Bytes(11)));
}
