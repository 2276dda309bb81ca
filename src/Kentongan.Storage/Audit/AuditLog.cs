using System.Data.Common;
using System.Runtime.CompilerServices;

namespace Kentongan.Storage.Audit;

/// <summary>The audit log as a table, its head beside it so that a cut-off end is noticed too.</summary>
sealed class AuditLog(Engine engine, TimeProvider time) : IAuditLog
{
    const string Columns = "number, at, actor, action, subject, detail, previous_hash, hash";

    public async Task<AuditEntry> WriteAsync(
        string actor, string action, string subject, string detail, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        var (number, hash) = await TakeHeadAsync(connection, transaction, cancellationToken).ConfigureAwait(false);
        var entry = AuditChain.Next(number, hash, time.GetUtcNow(), actor, action, subject, detail);
        await InsertAsync(connection, transaction, entry, cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return entry;
    }

    public async Task<IReadOnlyList<AuditEntry>> LatestAsync(int count, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection
            .Sql($"SELECT {Columns} FROM audit_entry ORDER BY number DESC LIMIT @count").Add("@count", count);
        return await command.ListAsync(Entry, cancellationToken).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<AuditEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql($"SELECT {Columns} FROM audit_entry ORDER BY number");
        await foreach (var entry in command.StreamAsync(Entry, cancellationToken).ConfigureAwait(false))
        {
            yield return entry;
        }
    }

    public async Task<AuditVerdict> VerifyAsync(CancellationToken cancellationToken)
    {
        // The head first: lines that are written during the walk come after it.
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("SELECT number, hash FROM audit_head");
        var head = (await command.ListAsync(Head, cancellationToken).ConfigureAwait(false)).Single();
        return await AuditChain.VerifyAsync(UntilAsync(head.Number, cancellationToken), head, cancellationToken).ConfigureAwait(false);
    }

    async IAsyncEnumerable<AuditEntry> UntilAsync(long last, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (entry.Number > last)
            {
                yield break;
            }

            yield return entry;
        }
    }

    /// <summary>Locks the head for the rest of the transaction, so that lines come one after another.</summary>
    static async Task<(long Number, string Hash)> TakeHeadAsync(
        DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        await using var command = connection.Sql("UPDATE audit_head SET number = number RETURNING number, hash");
        command.Transaction = transaction;
        return (await command.ListAsync(Head, cancellationToken).ConfigureAwait(false)).Single();
    }

    static async Task InsertAsync(
        DbConnection connection, DbTransaction transaction, AuditEntry entry, CancellationToken cancellationToken)
    {
        await using var command = connection.Sql($"""
            INSERT INTO audit_entry ({Columns})
            VALUES (@number, @at, @actor, @action, @subject, @detail, @previous, @hash);
            UPDATE audit_head SET number = @number, hash = @hash;
            """);
        command.Transaction = transaction;
        command.Add("@number", entry.Number).Add("@at", entry.At.ToUnixTimeMilliseconds()).Add("@actor", entry.Actor)
            .Add("@action", entry.Action).Add("@subject", entry.Subject).Add("@detail", entry.Detail)
            .Add("@previous", entry.PreviousHash).Add("@hash", entry.Hash);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    static (long Number, string Hash) Head(DbDataReader reader) => (reader.GetInt64(0), reader.GetString(1));

    static AuditEntry Entry(DbDataReader reader) => new(
        reader.GetInt64(0), reader.Time(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetString(5),
        reader.GetString(6), reader.GetString(7));
}
