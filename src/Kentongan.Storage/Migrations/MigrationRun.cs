using System.Data.Common;
using System.Globalization;

namespace Kentongan.Storage.Migrations;

/// <summary>Applies what a database has not seen yet, all in one transaction, and records it.</summary>
static class MigrationRun
{
    /// <summary>Where it is recorded: the first table that a database gets.</summary>
    public const string Table = "migration";

    /// <param name="transaction">Begun by the engine so that nobody else can migrate at the same time.</param>
    public static async Task ApplyAsync(
        DbTransaction transaction, IReadOnlyList<Migration> migrations, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var connection = transaction.Connection!;
        await ExecuteAsync(
            connection, transaction,
            $"CREATE TABLE IF NOT EXISTS {Table} (name text PRIMARY KEY, applied_at text NOT NULL)",
            cancellationToken).ConfigureAwait(false);
        var applied = await AppliedAsync(connection, transaction, cancellationToken).ConfigureAwait(false);
        RefuseNewerStore(applied, migrations);
        foreach (var migration in migrations.Where(m => !applied.Contains(m.Name, StringComparer.Ordinal)))
        {
            await ExecuteAsync(connection, transaction, migration.Sql, cancellationToken).ConfigureAwait(false);
            await RecordAsync(connection, transaction, migration.Name, now, cancellationToken).ConfigureAwait(false);
        }
    }

    public static Task<IReadOnlyList<string>> AppliedAsync(DbConnection connection, CancellationToken cancellationToken) =>
        AppliedAsync(connection, null, cancellationToken);

    static async Task<IReadOnlyList<string>> AppliedAsync(
        DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT name FROM migration ORDER BY name";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var names = new List<string>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    static void RefuseNewerStore(IReadOnlyList<string> applied, IReadOnlyList<Migration> known)
    {
        var unknown = applied.FirstOrDefault(a => !known.Any(m => string.Equals(m.Name, a, StringComparison.Ordinal)));
        if (unknown is not null)
        {
            throw new InvalidOperationException(
                $"The store was made by a newer Kentongan (it knows the migration {unknown}): update this program first.");
        }
    }

    static async Task RecordAsync(
        DbConnection connection, DbTransaction transaction, string name, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO migration (name, applied_at) VALUES (@name, @at)";
        command.Add("@name", name).Add("@at", now.ToString("O", CultureInfo.InvariantCulture));
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    static async Task ExecuteAsync(
        DbConnection connection, DbTransaction transaction, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
