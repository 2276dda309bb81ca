using System.Collections.Concurrent;
using System.Data.Common;

using Kentongan.Storage.Backups;
using Kentongan.Storage.Health;
using Kentongan.Storage.Migrations;
using Kentongan.Storage.Sessions;

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Kentongan.Storage.Sqlite;

/// <summary>The embedded store: one SQLite file in WAL mode.</summary>
public sealed class SqliteEngine(string file, TimeProvider time) : Engine
{
    /// <summary>Page caches in KiB; most reading goes through the memory map instead.</summary>
    const int WriterCache = 32 * 1024;
    const int ReaderCache = 8 * 1024;

    /// <summary>How much of the file is mapped, in bytes: all of it for readers; the writer touches every page in time, and its memory must not grow with the file.</summary>
    const long ReaderMap = 1L << 40;
    const long WriterMap = 0;

    readonly ConcurrentBag<SqlitePostConnection> _readers = [];
    readonly SemaphoreSlim _writing = new(1, 1);
    SqlitePostConnection? _writer;

    readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = file,
        DefaultTimeout = 60,
        ForeignKeys = true,
    }.ToString();

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Folder);
        await using var connection = (SqliteConnection)await ConnectAsync(cancellationToken).ConfigureAwait(false);
        await SetAsync(connection, "PRAGMA page_size = 8192", cancellationToken).ConfigureAwait(false);
        await SetAsync(connection, "PRAGMA journal_mode = WAL", cancellationToken).ConfigureAwait(false);
        await using var transaction = connection.BeginTransaction(deferred: false);
        await MigrationRun
            .ApplyAsync(transaction, Migration.Of("Sqlite"), time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    public override Task<bool> ExistsAsync(CancellationToken cancellationToken) => Task.FromResult(File.Exists(file));

    public override Task BackUpAsync(string file, CancellationToken cancellationToken) =>
        SqliteBackup.WriteAsync(_connectionString, file, cancellationToken);

    public override async Task RestoreAsync(string file, CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken).ConfigureAwait(false);
        await SqliteBackup.RestoreAsync(_connectionString, file, Folder, cancellationToken).ConfigureAwait(false);
        await PrepareAsync(cancellationToken).ConfigureAwait(false);
    }

    public override ValueTask DisposeAsync()
    {
        _writer?.Dispose();
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _writing.Dispose();
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    internal override async Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        return await SqliteExamination.RunAsync(connection, cancellationToken).ConfigureAwait(false);
    }

    internal override void Map(DbContextOptionsBuilder builder) => builder.UseSqlite(_connectionString);

    internal override async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        return connection;
    }

    internal override ValueTask<IReadSession> ReadAsync(CancellationToken cancellationToken)
    {
        var reader = _readers.TryTake(out var free) ? free : new(_connectionString, ReaderCache, ReaderMap);
        reader.Run("BEGIN");
        return new(new SqliteReadSession(reader, _readers.Add));
    }

    internal override async ValueTask<IWriteSession> WriteAsync(CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _writer ??= new(_connectionString, WriterCache, WriterMap);
            _writer.Run("BEGIN IMMEDIATE");
            return new SqliteWriteSession(_writer, _ => _writing.Release());
        }
        catch
        {
            _writing.Release();
            throw;
        }
    }

    string Folder => Path.GetDirectoryName(Path.GetFullPath(file))!;

    static async Task SetAsync(SqliteConnection connection, string pragma, CancellationToken cancellationToken)
    {
        await using var command = connection.Sql(pragma);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
