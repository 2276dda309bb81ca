using System.Data;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Kentongan.Listen.Search;
using Kentongan.Storage.Bytes;
using Kentongan.Storage.Posts;
using Kentongan.Storage.Search;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;
using Kentongan.Storage.Terms;

using Npgsql;

namespace Kentongan.Storage.Postgres;

/// <summary>Reads posts in one PostgreSQL snapshot.</summary>
class PostgresReadSession(NpgsqlConnection connection, NpgsqlTransaction transaction) : IReadSession
{
    const string PostColumns = "key, id, channel, kind, source, native_id, url, title, text, facts, terms, topics";

    protected NpgsqlConnection Connection => connection;

    protected NpgsqlTransaction Transaction => transaction;

    /// <summary>How long one statement may take; 0 for ever.</summary>
    protected virtual int SecondsToWait => 60;

    public async ValueTask<StoreState> ReadStateAsync(CancellationToken cancellationToken) =>
        (await RowsAsync(
            Sql("SELECT generation, next_term, recent_from FROM store_state"),
            r => new StoreState(r.GetInt64(0), r.GetInt32(1), r.GetInt64(2)), cancellationToken).ConfigureAwait(false))[0];

    public async ValueTask<long> CountPostsAsync(CancellationToken cancellationToken) =>
        (await RowsAsync(Sql("SELECT count(*) FROM post"), r => r.GetInt64(0), cancellationToken).ConfigureAwait(false))[0];

    public async ValueTask<List<PostRow>> ReadPostsAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        await RowsAsync(
            Sql($"SELECT {PostColumns} FROM post WHERE key = ANY ($1)", keys.ToArray()), Post, cancellationToken).ConfigureAwait(false);

    public async ValueTask<List<PostRow>> ReadPostsAsync(
        long from, long until, int limit, CancellationToken cancellationToken) =>
        await RowsAsync(
            Sql($"SELECT {PostColumns} FROM post WHERE key >= $1 AND key < $2 ORDER BY key LIMIT $3", from, until, limit),
            Post, cancellationToken).ConfigureAwait(false);

    public async ValueTask<List<long>> FindPostsAsync(
        IndexNode? terms, long from, long until, int limit, CancellationToken cancellationToken)
    {
        var where = terms is null ? "true" : await IndexCondition.OfAsync(this, terms, cancellationToken).ConfigureAwait(false);
        var test = terms is null ? null : await TermTests.OfAsync(this, terms, cancellationToken).ConfigureAwait(false);
        var found = new List<long>();
        while (found.Count < limit)
        {
            var proposed = await RowsAsync(
                Sql($"SELECT key, terms FROM post WHERE key >= $1 AND key < $2 AND ({where}) ORDER BY key LIMIT $3", from, until, limit),
                r => (Key: r.GetInt64(0), Terms: r.GetFieldValue<int[]>(1)), cancellationToken).ConfigureAwait(false);
            found.AddRange(proposed.Where(p => test?.Holds(PackedNumbers.Of(p.Terms)) ?? true).Select(p => p.Key));
            if (proposed.Count < limit)
            {
                break;
            }

            from = proposed[^1].Key + 1;
        }

        return found.Count > limit ? found[..limit] : found;
    }

    public async ValueTask<Dictionary<long, PostId>> ReadSlotsAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        (await RowsAsync(
            Sql("SELECT key, id FROM post WHERE key = ANY ($1)", keys.ToArray()),
            r => (Key: r.GetInt64(0), Id: PostId.FromBytes(r.GetFieldValue<byte[]>(1))), cancellationToken).ConfigureAwait(false))
        .ToDictionary(s => s.Key, s => s.Id);

    public async ValueTask<List<SegmentInfo>> ReadSegmentsAsync(int? topic, CancellationToken cancellationToken) =>
        await RowsAsync(
            Sql("""
                SELECT id, topic, rows, first_key, last_key, is_sealed
                FROM segment WHERE topic = $1 OR $1 IS NULL ORDER BY id
                """, new NpgsqlParameter<int?> { TypedValue = topic }),
            r => new SegmentInfo(r.GetInt64(0), r.GetInt32(1), r.GetInt32(2), r.GetInt64(3), r.GetInt64(4), r.GetBoolean(5)),
            cancellationToken).ConfigureAwait(false);

    public async ValueTask<T[]> ReadColumnAsync<T>(long segment, Column column, CancellationToken cancellationToken)
        where T : unmanaged
    {
        var command = Sql("SELECT bytes FROM segment_column WHERE segment = $1 AND column_number = $2", segment, (short)column);
        await using (command.ConfigureAwait(false))
        {
            // Megabytes in one value: taken from the wire as they come, not held as a row first.
            await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken).ConfigureAwait(false);
            return await reader.ReadAsync(cancellationToken).ConfigureAwait(false)
                ? Numbers<T>(reader)
                : throw new InvalidDataException($"Segment {segment} has no column {column}: run doctor.");
        }
    }

    static T[] Numbers<T>(NpgsqlDataReader row)
        where T : unmanaged
    {
        using var stream = row.GetStream(0);
        var numbers = GC.AllocateUninitializedArray<T>((int)(stream.Length / Unsafe.SizeOf<T>()));
        stream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    public async ValueTask<int[]> FindTermsAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var numbers = new int[texts.Count];
        await RowsAsync(
            Sql("SELECT w.place, t.id FROM unnest($1) WITH ORDINALITY w (text, place) JOIN term t USING (text)", (object)texts.ToArray()),
            r => numbers[r.GetInt64(0) - 1] = r.GetInt32(1), cancellationToken).ConfigureAwait(false);
        return numbers;
    }

    public async ValueTask<List<int>> FindPrefixAsync(string prefix, CancellationToken cancellationToken) =>
        await RowsAsync(
            Sql("SELECT id FROM term WHERE text >= $1 AND text < $1 || chr(1114111)", prefix), r => r.GetInt32(0), cancellationToken)
            .ConfigureAwait(false);

    public async ValueTask ReadTermsAsync(
        IReadOnlyList<int> numbers, Action<int, string> read, CancellationToken cancellationToken) =>
        await RowsAsync(
            Sql("SELECT id, text FROM term WHERE id = ANY ($1)", numbers.ToArray()),
            r =>
            {
                read(r.GetInt32(0), r.GetString(1));
                return 0;
            },
            cancellationToken).ConfigureAwait(false);

    public async ValueTask<Languages> ReadLanguagesAsync(CancellationToken cancellationToken) =>
        new(await RowsAsync(
            Sql("SELECT id, code FROM language"), r => ((int)r.GetInt16(0), r.GetString(1)), cancellationToken).ConfigureAwait(false));

    public async ValueTask<string?> ReadCursorAsync(string source, CancellationToken cancellationToken) =>
        (await RowsAsync(
            Sql("SELECT cursor FROM source_cursor WHERE source = $1", source), r => r.GetString(0), cancellationToken).ConfigureAwait(false))
        .FirstOrDefault();

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync().ConfigureAwait(false);
        await connection.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>A statement with parameters by position, prepared when it is used often.</summary>
    protected NpgsqlCommand Sql(string sql, params object[] values)
    {
        var command = new NpgsqlCommand(sql, connection, transaction) { CommandTimeout = SecondsToWait };
        foreach (var value in values)
        {
            command.Parameters.Add(value as NpgsqlParameter ?? new() { Value = value });
        }

        return command;
    }

    protected static async ValueTask<List<T>> RowsAsync<T>(
        NpgsqlCommand command, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        await using (command.ConfigureAwait(false))
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            var rows = new List<T>();
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                rows.Add(read(reader));
            }

            return rows;
        }
    }

    protected static async ValueTask<int> RunAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    static PostRow Post(NpgsqlDataReader r) => new(
        r.GetInt64(0), PostId.FromBytes(r.GetFieldValue<byte[]>(1)), (Channel)r.GetInt16(2), (PostKind)r.GetInt16(3),
        r.GetString(4), r.GetString(5), r.Text(6), r.Text(7), r.GetString(8), r.GetFieldValue<byte[]>(9),
        r.GetFieldValue<int[]>(10), r.GetFieldValue<int[]>(11));
}
