namespace Kentongan.Storage.Tests.Migrations;

public abstract class MigrationTests : StoreTests
{
    [Fact]
    public async Task Preparing_a_second_time_changes_nothing()
    {
        var engine = Store.Get<Engine>();
        var first = await engine.MigrationsAsync(Token);
        await engine.PrepareAsync(Token);
        Assert.NotEmpty(first);
        Assert.Equal(first, await engine.MigrationsAsync(Token));
    }

    [Fact]
    public async Task Two_processes_may_prepare_at_the_same_time()
    {
        await using var other = Engine.For(Store.Options, TimeProvider.System);
        await Task.WhenAll(other.PrepareAsync(Token), Store.Get<Engine>().PrepareAsync(Token));
        Assert.NotEmpty(await other.MigrationsAsync(Token));
    }

    [Fact]
    public async Task A_store_of_a_newer_program_is_refused()
    {
        var engine = Store.Get<Engine>();
        await using (var connection = await engine.ConnectAsync(Token))
        await using (var command = connection.Sql("INSERT INTO migration VALUES ('9999_the_future_is_here', 'later')"))
        {
            await command.ExecuteNonQueryAsync(Token);
        }

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => engine.PrepareAsync(Token));
        Assert.Contains("9999_the_future_is_here", refusal.Message, StringComparison.Ordinal);
    }
}
