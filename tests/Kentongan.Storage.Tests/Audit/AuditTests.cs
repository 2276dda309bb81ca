namespace Kentongan.Storage.Tests.Audit;

public abstract class AuditTests : StoreTests
{
    IAuditLog Log => Store.Get<IAuditLog>();

    [Fact]
    public async Task Lines_come_back_newest_first_and_hold()
    {
        for (var i = 1; i <= 5; i++)
        {
            await Log.WriteAsync("sari", "export.posts", $"topic:{i}", "baris \"ke\" " + i, Token);
        }

        var latest = await Log.LatestAsync(2, Token);
        Assert.Equal([5, 4], latest.Select(e => e.Number));
        Assert.Equal(latest[1].Hash, latest[0].PreviousHash);
        Assert.Equal(new(5, null, null), await Log.VerifyAsync(Token));
    }

    [Fact]
    public async Task An_empty_log_holds() => Assert.True((await Log.VerifyAsync(Token)).Holds);

    [Fact]
    public async Task Lines_written_at_the_same_time_still_form_one_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Log.WriteAsync("sari", "view.post", $"post:{i}", "", Token)));
        Assert.Equal(20, (await Log.VerifyAsync(Token)).Verified);
        Assert.Equal(Enumerable.Range(1, 20).Select(n => (long)n), (await Log.ReadAsync(Token).ToListAsync(Token)).Select(e => e.Number));
    }

    [Theory]
    [InlineData("UPDATE audit_entry SET detail = 'lain' WHERE number = 3", 3)]
    [InlineData("UPDATE audit_entry SET actor = 'budi', hash = previous_hash WHERE number = 3", 3)]
    [InlineData("DELETE FROM audit_entry WHERE number = 3", 4)]
    [InlineData("DELETE FROM audit_entry WHERE number = 5", 5)]
    [InlineData("DELETE FROM audit_entry", 1)]
    [InlineData("UPDATE audit_entry SET number = 9 WHERE number = 3; UPDATE audit_entry SET number = 3 WHERE number = 4; UPDATE audit_entry SET number = 4 WHERE number = 9", 3)]
    [InlineData("DELETE FROM audit_entry WHERE number = 3; UPDATE audit_entry SET number = 3 WHERE number = 4; UPDATE audit_entry SET number = 4 WHERE number = 5", 3)]
    public async Task A_changed_missing_or_reordered_line_is_found(string tampering, int brokenAt)
    {
        for (var i = 0; i < 5; i++)
        {
            await Log.WriteAsync("sari", "view.post", $"post:{i}", "baris", Token);
        }

        await Store.RunAsync(tampering, Token);

        var verdict = await Log.VerifyAsync(Token);
        Assert.Equal(brokenAt, verdict.BrokenAt);
        Assert.NotNull(verdict.Fault);
    }
}
