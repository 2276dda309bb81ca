using System.Data.Common;

using Kentongan.Storage.Migrations;
using Kentongan.Storage.Postgres;
using Kentongan.Storage.Sessions;
using Kentongan.Storage.Sqlite;

using Microsoft.EntityFrameworkCore;

namespace Kentongan.Storage;

/// <summary>A database that can hold the store.</summary>
public abstract class Engine : IAsyncDisposable
{
    /// <summary>The engine that <paramref name="options"/> name.</summary>
    public static Engine For(StorageOptions options, TimeProvider time) =>
        options.Postgres is { } connection
            ? new PostgresEngine(connection, time)
            : new SqliteEngine(options.DatabaseFile, time);

    /// <summary>Creates the database when there is none and brings its tables up to date. Call it once before any other use.</summary>
    public abstract Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>The names of the migrations that made the tables what they are, oldest first.</summary>
    public async Task<IReadOnlyList<string>> MigrationsAsync(CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        return await MigrationRun.AppliedAsync(connection, cancellationToken).ConfigureAwait(false);
    }

    public abstract ValueTask DisposeAsync();

    /// <summary>Points EF Core at this database.</summary>
    internal abstract void Map(DbContextOptionsBuilder builder);

    /// <summary>A view of the posts.</summary>
    internal abstract ValueTask<IReadSession> ReadAsync(CancellationToken cancellationToken);

    /// <summary>The right to write posts; whoever comes second waits.</summary>
    internal abstract ValueTask<IWriteSession> WriteAsync(CancellationToken cancellationToken);

    /// <summary>An open connection for low-volume SQL that both engines understand.</summary>
    internal abstract Task<DbConnection> ConnectAsync(CancellationToken cancellationToken);
}
