using System.Buffers.Binary;
using System.Text;

using Kentongan.Storage.Migrations;
using Kentongan.Storage.Postgres;

using Npgsql;

namespace Kentongan.Storage.Backups;

/// <summary>
/// Copies every table of one snapshot in PostgreSQL's binary COPY format, and loads such a copy in one transaction.
/// Each table is its name, then blocks with their length, then a block of length 0.
/// </summary>
static class PostgresBackup
{
    const string Name = "PostgreSQL";
    const int BlockSize = 1 << 16;

    public static Task WriteAsync(NpgsqlConnection connection, string file, CancellationToken cancellationToken) =>
        BackupFile.WriteAsync(
            file, Name,
            async packed =>
            {
                await using var transaction = await connection
                    .BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);
                foreach (var table in await TablesAsync(connection, cancellationToken).ConfigureAwait(false))
                {
                    await WriteTableAsync(connection, table, packed, cancellationToken).ConfigureAwait(false);
                }
            },
            cancellationToken);

    public static Task RestoreAsync(NpgsqlConnection connection, string file, CancellationToken cancellationToken) =>
        BackupFile.ReadAsync(
            file, Name,
            async content =>
            {
                await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
                await EmptyAsync(connection, cancellationToken).ConfigureAwait(false);
                while (await BlockAsync(content, cancellationToken).ConfigureAwait(false) is { Length: > 0 } name)
                {
                    var table = Encoding.UTF8.GetString(name);
                    await ReadTableAsync(connection, table, content, cancellationToken).ConfigureAwait(false);
                    if (table == MigrationRun.Table)
                    {
                        // It was made first and so comes first: rows of tables that have other columns now would not even load.
                        await RefuseOtherMigrationsAsync(connection, file, cancellationToken).ConfigureAwait(false);
                    }
                }

                await GoOnNumberingAsync(connection, cancellationToken).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);

    /// <summary>Tables that hold rows, in the order in which they were made: what is referred to comes first.</summary>
    static async Task<List<string>> TablesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Sql("""
            SELECT relname::text FROM pg_class
            WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace ORDER BY oid
            """);
        return await command.ListAsync(r => r.GetString(0), cancellationToken).ConfigureAwait(false);
    }

    static async Task WriteTableAsync(NpgsqlConnection connection, string table, Stream output, CancellationToken cancellationToken)
    {
        await WriteBlockAsync(output, Encoding.UTF8.GetBytes(table), cancellationToken).ConfigureAwait(false);
        await using var copy = await connection
            .BeginRawBinaryCopyAsync($"COPY {table} TO STDOUT (FORMAT BINARY)", cancellationToken).ConfigureAwait(false);
        var block = new byte[BlockSize];
        int read;
        while ((read = await copy.ReadAsync(block, cancellationToken).ConfigureAwait(false)) > 0)
        {
            await WriteBlockAsync(output, block.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }

        await WriteBlockAsync(output, default, cancellationToken).ConfigureAwait(false);
    }

    static async Task ReadTableAsync(NpgsqlConnection connection, string table, Stream input, CancellationToken cancellationToken)
    {
        if (MonthPartitions.IsMonth(table))
        {
            await new MonthPartitions(connection).MakeAsync(table, cancellationToken).ConfigureAwait(false);
        }

        await using var copy = await connection
            .BeginRawBinaryCopyAsync($"COPY {Quoted(table)} FROM STDIN (FORMAT BINARY)", cancellationToken).ConfigureAwait(false);
        while (await BlockAsync(input, cancellationToken).ConfigureAwait(false) is { Length: > 0 } block)
        {
            await copy.WriteAsync(block, cancellationToken).ConfigureAwait(false);
        }
    }

    static async Task EmptyAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var tables = await TablesAsync(connection, cancellationToken).ConfigureAwait(false);
        await RunAsync(connection, $"TRUNCATE {string.Join(", ", tables.Select(Quoted))}", cancellationToken).ConfigureAwait(false);
    }

    static async Task RefuseOtherMigrationsAsync(NpgsqlConnection connection, string file, CancellationToken cancellationToken)
    {
        var applied = await MigrationRun.AppliedAsync(connection, cancellationToken).ConfigureAwait(false);
        if (!applied.SequenceEqual(Migration.Of("Postgres").Select(m => m.Name), StringComparer.Ordinal))
        {
            throw new InvalidDataException($"{file} was made by another version of Kentongan: restore it with that version, then update.");
        }
    }

    /// <summary>Numbers that the database gives go on after the largest one that was loaded.</summary>
    static async Task GoOnNumberingAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Sql("""
            SELECT format('SELECT setval(%L, coalesce(max(id), 0) + 1, false) FROM %I', pg_get_serial_sequence(table_name, 'id'), table_name)
            FROM information_schema.columns
            WHERE table_schema = current_schema() AND column_name = 'id' AND is_identity = 'YES'
            """);
        foreach (var sql in await command.ListAsync(r => r.GetString(0), cancellationToken).ConfigureAwait(false))
        {
            await RunAsync(connection, sql, cancellationToken).ConfigureAwait(false);
        }
    }

    static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.Sql(sql);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    static async Task WriteBlockAsync(Stream output, ReadOnlyMemory<byte> block, CancellationToken cancellationToken)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, block.Length);
        await output.WriteAsync(length, cancellationToken).ConfigureAwait(false);
        await output.WriteAsync(block, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Empty at the end of a table and at the end of the file.</summary>
    static async Task<byte[]> BlockAsync(Stream input, CancellationToken cancellationToken)
    {
        var length = new byte[4];
        if (await input.ReadAtLeastAsync(length, 4, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false) < 4)
        {
            return [];
        }

        var block = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        await input.ReadExactlyAsync(block, cancellationToken).ConfigureAwait(false);
        return block;
    }

    static string Quoted(string table) => "\"" + table.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
