using System.Data.Common;

using Kentongan.Storage.Migrations;

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Kentongan.Storage.Sqlite;

/// <summary>The embedded store: one SQLite file in WAL mode.</summary>
public sealed class SqliteEngine(string file, TimeProvider time) : Engine
{
    readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = file,
        DefaultTimeout = 60,
        ForeignKeys = true,
    }.ToString();

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        await using var connection = (SqliteConnection)await ConnectAsync(cancellationToken).ConfigureAwait(false);
        await SetAsync(connection, "PRAGMA page_size = 8192", cancellationToken).ConfigureAwait(false);
        await SetAsync(connection, "PRAGMA journal_mode = WAL", cancellationToken).ConfigureAwait(false);
        await using var transaction = connection.BeginTransaction(deferred: false);
        await MigrationRun
            .ApplyAsync(transaction, Migration.Of("Sqlite"), time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    public override ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    internal override void Map(DbContextOptionsBuilder builder) => builder.UseSqlite(_connectionString);

    internal override async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        return connection;
    }

    static async Task SetAsync(SqliteConnection connection, string pragma, CancellationToken cancellationToken)
    {
        await using var command = connection.Sql(pragma);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
