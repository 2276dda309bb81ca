using System.Data;
using System.Data.Common;

using Kentongan.Storage.Backups;
using Kentongan.Storage.Health;
using Kentongan.Storage.Migrations;
using Kentongan.Storage.Sessions;

using Microsoft.EntityFrameworkCore;

using Npgsql;

namespace Kentongan.Storage.Postgres;

/// <summary>The team's store: PostgreSQL 15 or newer.</summary>
public sealed class PostgresEngine(string connectionString, TimeProvider time) : Engine
{
    /// <summary>Advisory locks ("KENT" in ASCII, then a number): for changing tables, and for writing posts.</summary>
    const long MigrationLock = 0x4B454E54_00000001;
    const long WriterLock = 0x4B454E54_00000002;

    readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(Tuned(connectionString));

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await LockAsync(connection, MigrationLock, cancellationToken).ConfigureAwait(false);
        await MigrationRun
            .ApplyAsync(transaction, Migration.Of("Postgres"), time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    public override async Task<bool> ExistsAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("SELECT to_regclass('migration') IS NOT NULL");
        return (bool)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
    }

    public override async Task BackUpAsync(string file, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await PostgresBackup.WriteAsync(connection, file, cancellationToken).ConfigureAwait(false);
    }

    public override async Task RestoreAsync(string file, CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken).ConfigureAwait(false);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await PostgresBackup.RestoreAsync(connection, file, cancellationToken).ConfigureAwait(false);
    }

    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    internal override async Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("SELECT count(*) FROM pg_index WHERE NOT indisvalid");
        var broken = (long)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        return [new("search_index", broken == 0, broken == 0 ? "All indexes are valid." : $"{broken} indexes are not valid: run REINDEX.")];
    }

    internal override void Map(DbContextOptionsBuilder builder) => builder.UseNpgsql(_source);

    internal override async ValueTask<IReadSession> ReadAsync(CancellationToken cancellationToken)
    {
        var (connection, transaction) = await BeginAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);
        return new PostgresReadSession(connection, transaction);
    }

    internal override async ValueTask<IWriteSession> WriteAsync(CancellationToken cancellationToken)
    {
        var (connection, transaction) = await BeginAsync(IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
        var session = new PostgresWriteSession(connection, transaction);
        try
        {
            await LockAsync(connection, WriterLock, cancellationToken).ConfigureAwait(false);
            return session;
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    async Task<(NpgsqlConnection Connection, NpgsqlTransaction Transaction)> BeginAsync(
        IsolationLevel isolation, CancellationToken cancellationToken)
    {
        var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return (connection, await connection.BeginTransactionAsync(isolation, cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Statements that come again and again are parsed once, and columns of megabytes take few looks at the wire.</summary>
    static string Tuned(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 50, ReadBufferSize = 1 << 16 }.ToString();

    /// <summary>Holds an advisory lock until the transaction ends; whoever has it may be busy for minutes.</summary>
    static async Task LockAsync(NpgsqlConnection connection, long number, CancellationToken cancellationToken)
    {
        await using var command = connection.Sql("SELECT pg_advisory_xact_lock(@lock)").Add("@lock", number);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    internal override async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken) =>
        await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
}
