using Kentongan.Storage.Posts;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;

using Npgsql;

using NpgsqlTypes;

namespace Kentongan.Storage.Postgres;

/// <summary>Writes posts in one PostgreSQL transaction, under the lock that lets one process write at a time.</summary>
sealed class PostgresWriteSession(NpgsqlConnection connection, NpgsqlTransaction transaction)
    : PostgresReadSession(connection, transaction), IWriteSession
{
    readonly MonthPartitions _months = new(connection);
    StoreState? _state;
    bool _leavesMonthsToIndex;

    /// <summary>What was begun is finished: a recount of history takes as long as it takes.</summary>
    protected override int SecondsToWait => 0;

    public async ValueTask<int[]> NumberTermsAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var numbers = await FindTermsAsync(texts, cancellationToken).ConfigureAwait(false);
        var state = await StateAsync(cancellationToken).ConfigureAwait(false);
        var next = state.NextTerm;
        await using (var copy = await Connection
            .BeginBinaryImportAsync("COPY term (id, text) FROM STDIN (FORMAT BINARY)", cancellationToken).ConfigureAwait(false))
        {
            for (var i = 0; i < numbers.Length; i++)
            {
                if (numbers[i] == 0)
                {
                    numbers[i] = next++;
                    await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
                    await copy.WriteAsync(numbers[i], NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
                    await copy.WriteAsync(texts[i], NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
                }
            }

            await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }

        _state = state with { NextTerm = next };
        return numbers;
    }

    public async ValueTask AddLanguageAsync(int number, string code, CancellationToken cancellationToken) =>
        await RunAsync(Sql("INSERT INTO language (id, code) VALUES ($1, $2)", (short)number, code), cancellationToken).ConfigureAwait(false);

    public async ValueTask AddPostsAsync(IReadOnlyList<PostRow> posts, CancellationToken cancellationToken)
    {
        _leavesMonthsToIndex |= await _months.MakeAsync(posts, cancellationToken).ConfigureAwait(false);
        await using var copy = await Connection.BeginBinaryImportAsync("COPY post FROM STDIN (FORMAT BINARY)", cancellationToken)
            .ConfigureAwait(false);
        foreach (var post in posts)
        {
            await WriteAsync(copy, post, cancellationToken).ConfigureAwait(false);
        }

        await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask AddArrivalAsync(DateTimeOffset at, string source, byte[] keys, CancellationToken cancellationToken) =>
        await RunAsync(
            Sql("INSERT INTO arrival (at, keys, source) VALUES ($1, $2, $3)", at.ToUnixTimeMilliseconds(), keys, source), cancellationToken).ConfigureAwait(false);

    public async ValueTask<(long Id, byte[] Keys)?> OldestArrivalAsync(DateTimeOffset limit, string? source, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(
            source is null
                ? Sql("SELECT id, keys FROM arrival WHERE at < $1 ORDER BY at LIMIT 1", limit.ToUnixTimeMilliseconds())
                : Sql("SELECT id, keys FROM arrival WHERE source = $2 AND at < $1 ORDER BY at LIMIT 1", limit.ToUnixTimeMilliseconds(), source),
            r => (r.GetInt64(0), r.GetFieldValue<byte[]>(1)), cancellationToken).ConfigureAwait(false);
        return rows.Count == 0 ? null : rows[0];
    }

    public async ValueTask DeleteArrivalAsync(long id, CancellationToken cancellationToken) =>
        await RunAsync(Sql("DELETE FROM arrival WHERE id = $1", id), cancellationToken).ConfigureAwait(false);

    public async ValueTask SetTopicsAsync(IReadOnlyList<(long Key, int[] Topics)> changes, CancellationToken cancellationToken)
    {
        foreach (var (key, topics) in changes)
        {
            await RunAsync(Sql("UPDATE post SET topics = $2 WHERE key = $1", key, topics), cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask DeletePostsAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        await RunAsync(Sql("DELETE FROM post WHERE key = ANY ($1)", keys.ToArray()), cancellationToken).ConfigureAwait(false);

    public async ValueTask<long> DeletePostsBelowAsync(long limit, CancellationToken cancellationToken)
    {
        var count = await RunAsync(Sql("DELETE FROM post WHERE key < $1", limit), cancellationToken).ConfigureAwait(false);
        await _months.DropBelowAsync(limit, cancellationToken).ConfigureAwait(false);
        return count;
    }

    public async ValueTask<SegmentInfo> AddSegmentAsync(
        SegmentInfo segment, IEnumerable<(Column Column, byte[] Bytes)> columns, CancellationToken cancellationToken)
    {
        var id = (await RowsAsync(
            Sql("""
                INSERT INTO segment (topic, rows, first_key, last_key, is_sealed) VALUES ($1, $2, $3, $4, $5) RETURNING id
                """, segment.Topic, segment.Rows, segment.FirstKey, segment.LastKey, segment.IsSealed),
            r => r.GetInt64(0), cancellationToken).ConfigureAwait(false))[0];
        foreach (var (column, bytes) in columns)
        {
            await RunAsync(
                Sql("INSERT INTO segment_column VALUES ($1, $2, $3)", id, (short)column, bytes), cancellationToken).ConfigureAwait(false);
        }

        return segment with { Id = id };
    }

    public async ValueTask DeleteSegmentsAsync(IReadOnlyList<long> segments, CancellationToken cancellationToken)
    {
        var ids = segments.ToArray();
        await RunAsync(Sql("DELETE FROM segment_column WHERE segment = ANY ($1)", ids), cancellationToken).ConfigureAwait(false);
        await RunAsync(Sql("DELETE FROM segment WHERE id = ANY ($1)", ids), cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<Dictionary<string, PostId>> ReadArticlesAsync(IReadOnlyList<byte[]> addresses, CancellationToken cancellationToken) =>
        (await RowsAsync(
            Sql("SELECT address, post FROM article WHERE address = ANY ($1)", (object)addresses.ToArray()),
            r => (Address: r.GetFieldValue<byte[]>(0), Post: PostId.FromBytes(r.GetFieldValue<byte[]>(1))), cancellationToken).ConfigureAwait(false))
        .ToDictionary(row => Convert.ToHexString(row.Address), row => row.Post, StringComparer.Ordinal);

    public async ValueTask WriteArticlesAsync(IReadOnlyList<(byte[] Address, PostId Post)> articles, CancellationToken cancellationToken) =>
        await RunAsync(
            Sql("""
                INSERT INTO article (address, post) SELECT * FROM unnest($1, $2)
                ON CONFLICT (address) DO UPDATE SET post = excluded.post
                """, articles.Select(article => article.Address).ToArray(), articles.Select(article => article.Post.ToBytes()).ToArray()),
            cancellationToken).ConfigureAwait(false);

    public async ValueTask WriteCursorAsync(string source, string cursor, CancellationToken cancellationToken) =>
        await RunAsync(
            Sql("""
                INSERT INTO source_cursor (source, cursor) VALUES ($1, $2)
                ON CONFLICT (source) DO UPDATE SET cursor = excluded.cursor
                """, source, cursor),
            cancellationToken).ConfigureAwait(false);

    public async ValueTask WriteRecentFromAsync(long key, CancellationToken cancellationToken) =>
        await RunAsync(Sql("UPDATE store_state SET recent_from = $1", key), cancellationToken).ConfigureAwait(false);

    public async ValueTask<long> CommitAsync(CancellationToken cancellationToken)
    {
        var state = await StateAsync(cancellationToken).ConfigureAwait(false);
        await RunAsync(
            Sql("UPDATE store_state SET generation = $1, next_term = $2", state.Generation + 1, state.NextTerm),
            cancellationToken).ConfigureAwait(false);
        await Transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        if (_leavesMonthsToIndex)
        {
            await _months.IndexClosedAsync(cancellationToken).ConfigureAwait(false);
        }

        return state.Generation + 1;
    }

    async ValueTask<StoreState> StateAsync(CancellationToken cancellationToken) =>
        _state ??= await ReadStateAsync(cancellationToken).ConfigureAwait(false);

    static async ValueTask WriteAsync(NpgsqlBinaryImporter copy, PostRow post, CancellationToken cancellationToken)
    {
        await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
        await copy.WriteAsync(post.Key, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
        await copy.WriteAsync(post.Id.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
        await copy.WriteAsync((short)post.Channel, NpgsqlDbType.Smallint, cancellationToken).ConfigureAwait(false);
        await copy.WriteAsync((short)post.Kind, NpgsqlDbType.Smallint, cancellationToken).ConfigureAwait(false);
        await copy.WriteAsync(PostgresText.Of(post.Source), NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
        await copy.WriteAsync(PostgresText.Of(post.NativeId), NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
        await copy.WriteAsync(PostgresText.OrNull(post.Url), NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
        await copy.WriteAsync(PostgresText.OrNull(post.Title), NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
        await copy.WriteAsync(PostgresText.Of(post.Text), NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
        await copy.WriteAsync(post.Facts, NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
        await copy.WriteAsync(post.Terms, NpgsqlDbType.Array | NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
        await copy.WriteAsync(post.Topics, NpgsqlDbType.Array | NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
    }
}
