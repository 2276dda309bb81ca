using Microsoft.Data.Sqlite;

namespace Kentongan.Storage.Backups;

/// <summary>Copies the embedded store page by page while it is in use, and puts such a copy back.</summary>
static class SqliteBackup
{
    const string Name = "SQLite";

    public static async Task WriteAsync(string connectionString, string file, CancellationToken cancellationToken)
    {
        var copy = file + ".copy";
        try
        {
            await CopyAsync(connectionString, Unpooled(copy), cancellationToken).ConfigureAwait(false);
            await BackupFile.WriteAsync(
                file, Name,
                async packed =>
                {
                    await using var pages = File.OpenRead(copy);
                    await pages.CopyToAsync(packed, cancellationToken).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>Unpacks and examines the copy first; the store changes in one transaction, or not at all.</summary>
    public static async Task RestoreAsync(string connectionString, string file, string folder, CancellationToken cancellationToken)
    {
        var copy = Path.Combine(folder, "restoring.db");
        try
        {
            await BackupFile.ReadAsync(
                file, Name,
                async content =>
                {
                    await using var pages = File.Create(copy);
                    await content.CopyToAsync(pages, cancellationToken).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
            await ExamineAsync(copy, file, cancellationToken).ConfigureAwait(false);
            await CopyAsync(Unpooled(copy), connectionString, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            File.Delete(copy);
            File.Delete(copy + "-wal");
            File.Delete(copy + "-shm");
        }
    }

    static async Task CopyAsync(string from, string to, CancellationToken cancellationToken)
    {
        await using var source = new SqliteConnection(from);
        await source.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var destination = new SqliteConnection(to);
        await destination.OpenAsync(cancellationToken).ConfigureAwait(false);
        source.BackupDatabase(destination);
    }

    static async Task ExamineAsync(string copy, string file, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(Unpooled(copy));
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("PRAGMA quick_check(1)");
        if (await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not "ok")
        {
            throw new InvalidDataException($"{file} holds a damaged store: use another backup.");
        }
    }

    static string Unpooled(string file) => new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();
}
