using Kentongan.Storage.Health;
using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Health;

public abstract class DoctorTests : StoreTests
{
    [Fact]
    public async Task A_store_that_was_written_forgotten_and_rematched_is_whole()
    {
        var posts = await AppendAsync();
        await Store.Get<IPosts>().ForgetAsync([.. posts.Where((_, i) => i % 5 == 0).Select(p => p.Post.Id)], Token);
        await Store.Get<IPosts>().RematchAsync(SamplePosts.Topics[2], p => p.Annotation.Words.Count > 2, Token);
        await Store.Get<IPosts>().ForgetBeforeAsync(SamplePosts.Start.AddHours(11.5), Token);
        await Store.Get<IAuditLog>().WriteAsync("sari", "view.post", "post:1", "", Token);
        Assert.All(await ExamineAsync(), f => Assert.True(f.Holds, f.Detail));
    }

    [Fact]
    public async Task A_mention_that_is_missing_from_a_topic_is_found()
    {
        var posts = await AppendAsync();
        await SqlAsync("DELETE FROM segment WHERE id = (SELECT max(id) FROM segment WHERE topic = 2)");
        Assert.NotEmpty(posts);
        Assert.Contains(await ExamineAsync(), f => f is { Check: "mentions", Holds: false } && f.Detail.Contains('2', StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_hourly_count_that_is_wrong_is_found()
    {
        await AppendAsync();
        await using (var session = await Store.Get<Engine>().WriteAsync(Token))
        {
            var sealedOne = (await session.ReadSegmentsAsync(null, Token)).First(s => s.IsSealed);
            var bytes = await session.ReadColumnAsync<byte>(sealedOne.Id, Segments.Column.Hours, Token);
            bytes[^1] ^= 1;
            var columns = new List<(Segments.Column, byte[])> { (Segments.Column.Hours, bytes) };
            for (var column = Segments.Column.Keys; column < Segments.Column.Hours; column++)
            {
                columns.Add((column, await session.ReadColumnAsync<byte>(sealedOne.Id, column, Token)));
            }

            await session.DeleteSegmentsAsync([sealedOne.Id], Token);
            await session.AddSegmentAsync(sealedOne, columns, Token);
            await session.CommitAsync(Token);
        }

        var findings = await ExamineAsync();
        Assert.Contains(findings, f => f is { Check: "rollups", Holds: false });
        Assert.Contains(findings, f => f is { Check: "mentions", Holds: true });
    }

    [Fact]
    public async Task A_broken_audit_log_is_found()
    {
        await Store.Get<IAuditLog>().WriteAsync("sari", "view.post", "post:1", "", Token);
        await SqlAsync("UPDATE audit_entry SET actor = 'budi'");
        Assert.Contains(await ExamineAsync(), f => f is { Check: "audit_log", Holds: false });
    }

    Task<IReadOnlyList<Finding>> ExamineAsync() => Store.Get<Doctor>().ExamineAsync(Token);

    async Task<List<UnderstoodPost>> AppendAsync()
    {
        var posts = new SamplePosts(31).Make(20_000);
        foreach (var batch in posts.Chunk(1000))
        {
            await Store.Get<IPosts>().AppendAsync(new("contoh", null, batch), Token);
        }

        return posts;
    }

    async Task SqlAsync(string sql)
    {
        await using var connection = await Store.Get<Engine>().ConnectAsync(Token);
        await using var command = connection.Sql(sql);
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync(Token));
    }
}
