namespace Kentongan.Storage.Tests;

/// <summary>What every contract suite needs: a store of the engine under test, and its end.</summary>
public abstract class StoreTests : IAsyncLifetime
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected TestStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<TestStore> StartAsync();
}
