using Kentongan.Storage.Bytes;
using Kentongan.Storage.Posts;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Sqlite;

/// <summary>Writes posts in one SQLite transaction, on the one connection that writes.</summary>
sealed class SqliteWriteSession(SqlitePostConnection connection, Action<SqlitePostConnection> giveBack)
    : SqliteReadSession(connection, giveBack), IWriteSession
{
    readonly ByteWriter _bytes = new(1024);
    StoreState? _state;
    bool _isCommitted;

    public async ValueTask<int[]> NumberTermsAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var numbers = await FindTermsAsync(texts, cancellationToken).ConfigureAwait(false);
        var state = await StateAsync(cancellationToken).ConfigureAwait(false);
        var next = state.NextTerm;
        var insert = Connection["INSERT INTO term (id, text) VALUES (?1, ?2)"];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] == 0)
            {
                numbers[i] = next++;
                insert.Bind(1, numbers[i]).Bind(2, texts[i]).Run();
            }
        }

        _state = state with { NextTerm = next };
        return numbers;
    }

    public ValueTask AddLanguageAsync(int number, string code, CancellationToken cancellationToken)
    {
        Connection["INSERT INTO language (id, code) VALUES (?1, ?2)"].Bind(1, number).Bind(2, code).Run();
        return default;
    }

    public ValueTask AddPostsAsync(IReadOnlyList<PostRow> posts, CancellationToken cancellationToken)
    {
        var insert = Connection["INSERT INTO post VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"];
        var search = Connection["INSERT INTO post_search (rowid, terms) VALUES (?1, ?2)"];
        foreach (var post in posts)
        {
            insert.Bind(1, post.Key).Bind(2, post.Id.ToBytes()).Bind(3, (long)post.Channel).Bind(4, (long)post.Kind)
                .Bind(5, post.Source).Bind(6, post.NativeId).Bind(7, post.Url).Bind(8, post.Title).Bind(9, post.Text)
                .Bind(10, post.Facts).Bind(11, Packed(post.Terms)).Bind(12, Packed(post.Topics)).Run();
            search.Bind(1, post.Key).BindText(2, SearchWords(post.Terms)).Run();
        }

        return default;
    }

    public ValueTask AddArrivalAsync(DateTimeOffset at, string source, byte[] keys, CancellationToken cancellationToken)
    {
        Connection["INSERT INTO arrival (at, keys, source) VALUES (?1, ?2, ?3)"].Bind(1, at.ToUnixTimeMilliseconds()).Bind(2, keys).Bind(3, source).Run();
        return default;
    }

    public ValueTask<(long Id, byte[] Keys)?> OldestArrivalAsync(DateTimeOffset limit, string? source, CancellationToken cancellationToken)
    {
        var statement = Connection[source is null
            ? "SELECT id, keys FROM arrival WHERE at < ?1 ORDER BY at LIMIT 1"
            : "SELECT id, keys FROM arrival WHERE source = ?2 AND at < ?1 ORDER BY at LIMIT 1"];
        statement.Bind(1, limit.ToUnixTimeMilliseconds());
        if (source is not null)
        {
            statement.Bind(2, source);
        }

        (long, byte[])? arrival = statement.Step() ? (statement.Int64(0), statement.Bytes(1).ToArray()) : null;
        statement.Reset();
        return new(arrival);
    }

    public ValueTask DeleteArrivalAsync(long id, CancellationToken cancellationToken)
    {
        Connection["DELETE FROM arrival WHERE id = ?1"].Bind(1, id).Run();
        return default;
    }

    public ValueTask SetTopicsAsync(IReadOnlyList<(long Key, int[] Topics)> changes, CancellationToken cancellationToken)
    {
        var update = Connection["UPDATE post SET topics = ?2 WHERE key = ?1"];
        foreach (var (key, topics) in changes)
        {
            update.Bind(1, key).Bind(2, Packed(topics)).Run();
        }

        return default;
    }

    public ValueTask DeletePostsAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        var search = Connection["DELETE FROM post_search WHERE rowid = ?1"];
        var post = Connection["DELETE FROM post WHERE key = ?1"];
        foreach (var key in keys)
        {
            search.Bind(1, key).Run();
            post.Bind(1, key).Run();
        }

        return default;
    }

    public ValueTask<long> DeletePostsBelowAsync(long limit, CancellationToken cancellationToken)
    {
        Connection["DELETE FROM post_search WHERE rowid < ?1"].Bind(1, limit).Run();
        Connection["DELETE FROM post WHERE key < ?1"].Bind(1, limit).Run();
        var changes = Connection["SELECT changes()"];
        changes.Step();
        var count = changes.Int64(0);
        changes.Reset();
        return new(count);
    }

    public ValueTask<SegmentInfo> AddSegmentAsync(
        SegmentInfo segment, IEnumerable<(Column Column, byte[] Bytes)> columns, CancellationToken cancellationToken)
    {
        Connection["""
            INSERT INTO segment (topic, rows, first_key, last_key, is_sealed) VALUES (?1, ?2, ?3, ?4, ?5)
            """]
            .Bind(1, segment.Topic).Bind(2, segment.Rows).Bind(3, segment.FirstKey).Bind(4, segment.LastKey)
            .Bind(5, segment.IsSealed ? 1 : 0).Run();
        var id = SQLitePCL.raw.sqlite3_last_insert_rowid(Connection.Handle);
        var insert = Connection["INSERT INTO segment_column (id, bytes) VALUES (?1, ?2)"];
        foreach (var (column, bytes) in columns)
        {
            insert.Bind(1, ColumnId(id, column)).Bind(2, bytes).Run();
        }

        return new(segment with { Id = id });
    }

    public ValueTask DeleteSegmentsAsync(IReadOnlyList<long> segments, CancellationToken cancellationToken)
    {
        var columns = Connection["DELETE FROM segment_column WHERE id BETWEEN ?1 AND ?2"];
        var segment = Connection["DELETE FROM segment WHERE id = ?1"];
        foreach (var id in segments)
        {
            columns.Bind(1, ColumnId(id, Column.Keys)).Bind(2, ColumnId(id, Column.Packed)).Run();
            segment.Bind(1, id).Run();
        }

        return default;
    }

    public ValueTask<Dictionary<string, PostId>> ReadArticlesAsync(IReadOnlyList<byte[]> addresses, CancellationToken cancellationToken)
    {
        var statement = Connection["SELECT post FROM article WHERE address = ?1"];
        var known = new Dictionary<string, PostId>(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            statement.Bind(1, address);
            while (statement.Step())
            {
                known[Convert.ToHexString(address)] = PostId.FromBytes(statement.Bytes(0));
            }
        }

        return new(known);
    }

    public ValueTask WriteArticlesAsync(IReadOnlyList<(byte[] Address, PostId Post)> articles, CancellationToken cancellationToken)
    {
        var insert = Connection["INSERT INTO article (address, post) VALUES (?1, ?2) ON CONFLICT (address) DO UPDATE SET post = excluded.post"];
        foreach (var (address, post) in articles)
        {
            insert.Bind(1, address).Bind(2, post.ToBytes()).Run();
        }

        return default;
    }

    public ValueTask WriteCursorAsync(string source, string cursor, CancellationToken cancellationToken)
    {
        Connection["""
            INSERT INTO source_cursor (source, cursor) VALUES (?1, ?2)
            ON CONFLICT (source) DO UPDATE SET cursor = excluded.cursor
            """].Bind(1, source).Bind(2, cursor).Run();
        return default;
    }

    public ValueTask WriteRecentFromAsync(long key, CancellationToken cancellationToken)
    {
        Connection["UPDATE store_state SET recent_from = ?1"].Bind(1, key).Run();
        return default;
    }

    public async ValueTask<long> CommitAsync(CancellationToken cancellationToken)
    {
        var state = await StateAsync(cancellationToken).ConfigureAwait(false);
        Connection["UPDATE store_state SET generation = ?1, next_term = ?2"]
            .Bind(1, state.Generation + 1).Bind(2, state.NextTerm).Run();
        Connection.Run("COMMIT");
        _isCommitted = true;
        return state.Generation + 1;
    }

    protected override void End()
    {
        if (!_isCommitted)
        {
            base.End();
        }
    }

    async ValueTask<StoreState> StateAsync(CancellationToken cancellationToken) =>
        _state ??= await ReadStateAsync(cancellationToken).ConfigureAwait(false);

    ReadOnlySpan<byte> Packed(int[] numbers)
    {
        _bytes.Clear();
        PackedNumbers.Write(_bytes, numbers);
        return _bytes.Written;
    }

    /// <summary>
    /// FTS5 would cut our terms up by its own rules, so it gets their numbers, in base 36: short words of letters and
    /// digits that its <c>ascii</c> tokenizer leaves alone.
    /// </summary>
    ReadOnlySpan<byte> SearchWords(int[] terms)
    {
        _bytes.Clear();
        foreach (var term in terms)
        {
            SearchWord.Write(_bytes, term);
            _bytes.Byte((byte)' ');
        }

        return _bytes.Written;
    }
}
