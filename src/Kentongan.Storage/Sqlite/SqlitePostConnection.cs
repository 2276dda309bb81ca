using Microsoft.Data.Sqlite;

using SQLitePCL;

namespace Kentongan.Storage.Sqlite;

/// <summary>A connection with the statements that were prepared on it.</summary>
sealed class SqlitePostConnection : IDisposable
{
    readonly SqliteConnection _connection;
    readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    public SqlitePostConnection(string connectionString, int cacheKibibytes, long mappedBytes)
    {
        _connection = new(connectionString);
        _connection.Open();
        Run("PRAGMA busy_timeout = 60000");
        Run("PRAGMA synchronous = NORMAL");
        Run("PRAGMA temp_store = MEMORY");
        Run($"PRAGMA cache_size = -{cacheKibibytes}");
        Run($"PRAGMA mmap_size = {mappedBytes}");
    }

    public sqlite3 Handle => _connection.Handle!;

    public Statement this[string sql]
    {
        get
        {
            if (!_statements.TryGetValue(sql, out var statement))
            {
                statement = new(Handle, sql);
                _statements.Add(sql, statement);
            }

            return statement;
        }
    }

    public void Run(string sql) => this[sql].Run();

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _connection.Dispose();
    }
}
