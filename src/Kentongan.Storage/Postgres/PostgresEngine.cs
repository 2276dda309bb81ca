using System.Data.Common;

using Kentongan.Storage.Migrations;
using Kentongan.Storage.Sessions;

using Microsoft.EntityFrameworkCore;

using Npgsql;

namespace Kentongan.Storage.Postgres;

/// <summary>The team's store: PostgreSQL 15 or newer.</summary>
public sealed class PostgresEngine(string connectionString, TimeProvider time) : Engine
{
    /// <summary>The advisory lock under which the tables change ("KENT" in ASCII, then 1).</summary>
    const long MigrationLock = 0x4B454E54_00000001;

    readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(connectionString);

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("SELECT pg_advisory_xact_lock(@lock)").Add("@lock", MigrationLock);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        await MigrationRun
            .ApplyAsync(transaction, Migration.Of("Postgres"), time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    internal override void Map(DbContextOptionsBuilder builder) => builder.UseNpgsql(_source);

    internal override ValueTask<IReadSession> ReadAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    internal override ValueTask<IWriteSession> WriteAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    internal override async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken) =>
        await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
}
