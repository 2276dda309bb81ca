using SQLitePCL;

namespace Kentongan.Storage.Sqlite;

/// <summary>A prepared statement of the hot path, without ADO.NET's parameters and boxes. Parameters count from 1, columns from 0.</summary>
sealed class Statement : IDisposable
{
    readonly sqlite3 _database;
    readonly sqlite3_stmt _statement;

    public Statement(sqlite3 database, string sql)
    {
        _database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    public Statement Bind(int index, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, index, value));
        return this;
    }

    public Statement Bind(int index, string? value)
    {
        Check(value is null ? raw.sqlite3_bind_null(_statement, index) : raw.sqlite3_bind_text(_statement, index, value));
        return this;
    }

    public Statement BindText(int index, ReadOnlySpan<byte> utf8)
    {
        Check(raw.sqlite3_bind_text(_statement, index, utf8));
        return this;
    }

    public Statement Bind(int index, ReadOnlySpan<byte> value)
    {
        // An empty span has a null pointer, which SQLite would take for NULL.
        Check(value.IsEmpty
            ? raw.sqlite3_bind_zeroblob(_statement, index, 0)
            : raw.sqlite3_bind_blob(_statement, index, value));
        return this;
    }

    /// <summary>Moves to the next row; false at the end, where the statement is ready to be bound again.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        var reset = raw.sqlite3_reset(_statement);
        Check(code == raw.SQLITE_DONE ? reset : code);
        return false;
    }

    /// <summary>Runs a statement that returns no rows, or whose rows nobody wants.</summary>
    public void Run()
    {
        while (Step())
        {
        }
    }

    /// <summary>Makes the statement ready before its last row was read.</summary>
    public void Reset() => raw.sqlite3_reset(_statement);

    public long Int64(int column) => raw.sqlite3_column_int64(_statement, column);

    public int Int32(int column) => raw.sqlite3_column_int(_statement, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    public void Dispose() => _statement.Dispose();

    void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw new InvalidOperationException(
                $"SQLite refused with code {code}: {raw.sqlite3_errmsg(_database).utf8_to_string()}");
        }
    }
}
