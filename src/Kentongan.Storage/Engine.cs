using System.Data.Common;

using Kentongan.Storage.Health;
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

    /// <summary>Whether there is a store already; without one, only <see cref="PrepareAsync"/> makes sense.</summary>
    public abstract Task<bool> ExistsAsync(CancellationToken cancellationToken);

    /// <summary>Writes the whole store into one compressed file with a checksum, while it is in use.</summary>
    public abstract Task BackUpAsync(string file, CancellationToken cancellationToken);

    /// <summary>
    /// Checks a file that <see cref="BackUpAsync"/> wrote and makes the store exactly that, or leaves it as it is. No other
    /// process may use the store meanwhile.
    /// </summary>
    public abstract Task RestoreAsync(string file, CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();

    /// <summary>Looks at what only this engine has: files, search index.</summary>
    internal abstract Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellationToken);

    /// <summary>Points EF Core at this database.</summary>
    internal abstract void Map(DbContextOptionsBuilder builder);

    /// <summary>A view of the posts.</summary>
    internal abstract ValueTask<IReadSession> ReadAsync(CancellationToken cancellationToken);

    /// <summary>The right to write posts; whoever comes second waits.</summary>
    internal abstract ValueTask<IWriteSession> WriteAsync(CancellationToken cancellationToken);

    /// <summary>An open connection for low-volume SQL that both engines understand.</summary>
    internal abstract Task<DbConnection> ConnectAsync(CancellationToken cancellationToken);
}
