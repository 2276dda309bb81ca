using Kentongan.Storage.Tests.Postgres;

using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.Storage.Tests;

/// <summary>A new, empty store, wired as the product wires it, and gone after the test.</summary>
public sealed class TestStore : IAsyncDisposable
{
    readonly string? _folder;
    readonly ServiceProvider _services;

    TestStore(StorageOptions options, string? folder)
    {
        _folder = folder;
        _services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddStorage(options).BuildServiceProvider();
        Options = options;
    }

    public TestClock Clock { get; } = new();

    public StorageOptions Options { get; }

    public static async Task<TestStore> SqliteAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("kentongan-store-").FullName;
        return await PreparedAsync(new(new(folder), folder), cancellationToken);
    }

    public static async Task<TestStore> PostgresAsync(PostgresCluster cluster, CancellationToken cancellationToken) =>
        await PreparedAsync(new(new(Postgres: await cluster.NewDatabaseAsync(cancellationToken)), null), cancellationToken);

    public T Get<T>()
        where T : notnull =>
        _services.GetRequiredService<T>();

    /// <summary>Does to the database what the program would not; the number of rows changed.</summary>
    public async Task<int> RunAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = await Get<Engine>().ConnectAsync(cancellationToken);
        await using var command = connection.Sql(sql);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>A second process on the same database, so to speak.</summary>
    public TestStore Another() => new(Options, null);

    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    static async Task<TestStore> PreparedAsync(TestStore store, CancellationToken cancellationToken)
    {
        await store.Get<Engine>().PrepareAsync(cancellationToken);
        return store;
    }
}
