using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Postgres;

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class OlderBackupTests(PostgresCluster cluster) : StoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);

    [Fact]
    public async Task A_backup_of_an_earlier_version_is_refused_by_name_and_changes_nothing()
    {
        var file = Path.GetTempFileName();
        await using (var older = await StartAsync())
        {
            await older.RunAsync("ALTER TABLE store_state DROP COLUMN recent_from", Token);
            await older.RunAsync("DELETE FROM migration WHERE name LIKE '0023%'", Token);
            await older.Get<Engine>().BackUpAsync(file, Token);
        }

        await Store.Get<IPosts>().AppendAsync(new("contoh", null, new SamplePosts(96).Make(20)), Token);
        var refusal = await Assert.ThrowsAsync<InvalidDataException>(() => Store.Get<Engine>().RestoreAsync(file, Token));
        Assert.Contains("another version of Kentongan", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(20, await Store.Get<IPosts>().CountAsync(Token));
        File.Delete(file);
    }
}
