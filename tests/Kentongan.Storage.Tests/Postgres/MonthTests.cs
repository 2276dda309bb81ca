using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Postgres;

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class MonthTests(PostgresCluster cluster) : StoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);

    [Fact]
    public async Task A_month_is_indexed_once_a_later_one_has_begun_and_again_when_that_was_cut_off()
    {
        var first = new SamplePosts(41).Make(200);
        await AppendAsync(first);
        Assert.Empty(await IndexesAsync());

        var later = new SamplePosts(42).Make(200).ConvertAll(p => p with { Post = InTheMonthAfter(p.Post) });
        await AppendAsync(later[..100]);
        var indexed = Assert.Single(await IndexesAsync());

        await Store.RunAsync($"DROP INDEX {indexed}", Token);
        await AppendAsync(later[100..]);
        Assert.Equal([indexed], await IndexesAsync());
    }

    static Listen.HeardPost InTheMonthAfter(Listen.HeardPost post) =>
        post with { Id = PostId.Of(post.Channel, post.NativeId + "b", post.CreatedAt.AddMonths(1)), NativeId = post.NativeId + "b" };

    Task AppendAsync(IReadOnlyList<UnderstoodPost> posts) => Store.Get<IPosts>().AppendAsync(new("contoh", null, posts), Token);

    async Task<List<string>> IndexesAsync()
    {
        await using var connection = await Store.Get<Engine>().ConnectAsync(Token);
        await using var command = connection.Sql("SELECT indexname::text FROM pg_indexes WHERE indexname LIKE 'post\\_%\\_terms'");
        return await command.ListAsync(row => row.GetString(0), Token);
    }
}
