using Kentongan.Storage.Health;
using Kentongan.Listen.Topics;
using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Backups;

public abstract class BackupTests : StoreTests, IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("kentongan-backup-").FullName;

    string File => Path.Combine(_folder, "toko.kentongan");

    IPosts Posts => Store.Get<IPosts>();

    [Fact]
    public async Task A_restored_store_is_the_one_that_was_backed_up()
    {
        var posts = await FillAsync();
        await Store.Get<Engine>().BackUpAsync(File, Token);
        await using var other = await StartAsync();
        await other.Get<IPosts>().AppendAsync(new("lain", "9", new SamplePosts(99).Make(10)), Token);
        await other.Get<Engine>().RestoreAsync(File, Token);
        await using var restored = other.Another();
        Same.Posts(posts, await restored.Get<IPosts>().GetAsync([.. posts.Select(p => p.Post.Id)], Token));
        Assert.Equal(posts.Count, await restored.Get<IPosts>().CountAsync(Token));
        Assert.Equal(("7", null), (await restored.Get<IPosts>().CursorAsync("contoh", Token), await restored.Get<IPosts>().CursorAsync("lain", Token)));
        Assert.All(await restored.Get<Doctor>().ExamineAsync(Token), f => Assert.True(f.Holds, f.Detail));
    }

    [Fact]
    public async Task Work_goes_on_after_a_restore()
    {
        await FillAsync();
        await Store.Get<Engine>().BackUpAsync(File, Token);
        await Store.Get<Engine>().RestoreAsync(File, Token);
        await using var restored = Store.Another();
        var more = new SamplePosts(42).Make(300);
        Assert.Equal(300, (await restored.Get<IPosts>().AppendAsync(new("contoh", "8", more), Token)).Kept);
        await restored.Get<ITopics>().AddAsync((await restored.Get<ITopics>().AllAsync(Token))[0] with { Name = "Baru" }, Token);
        await restored.Get<IAuditLog>().WriteAsync("sari", "view.post", "post:2", "", Token);
        Assert.Equal(2, (await restored.Get<ITopics>().AllAsync(Token)).Count);
        Assert.All(await restored.Get<Doctor>().ExamineAsync(Token), f => Assert.True(f.Holds, f.Detail));
    }

    [Fact]
    public async Task A_damaged_backup_changes_nothing()
    {
        var posts = await FillAsync();
        await Store.Get<Engine>().BackUpAsync(File, Token);
        var bytes = await System.IO.File.ReadAllBytesAsync(File, Token);
        bytes[bytes.Length / 2] ^= 0xFF;
        await System.IO.File.WriteAllBytesAsync(File, bytes, Token);
        var refusal = await Assert.ThrowsAsync<InvalidDataException>(() => Store.Get<Engine>().RestoreAsync(File, Token));
        Assert.Contains("damaged", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(posts.Count, await Posts.CountAsync(Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("id,text\n1,halo\n")]
    [InlineData("KENTONGAN-BACKUP 1 Oracle\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    public async Task A_file_that_is_no_backup_is_refused(string content)
    {
        await System.IO.File.WriteAllTextAsync(File, content, Token);
        await Assert.ThrowsAsync<InvalidDataException>(() => Store.Get<Engine>().RestoreAsync(File, Token));
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    async Task<List<UnderstoodPost>> FillAsync()
    {
        var posts = new SamplePosts(41).Make(2000, days: 90);
        await Posts.AppendAsync(new("contoh", "7", posts), Token);
        await Store.Get<IAuditLog>().WriteAsync("sari", "view.post", "post:1", "", Token);
        await Store.Get<ITopics>().AddAsync(
            new()
            {
                Id = default,
                Name = "Banjir",
                Query = "banjir",
                Purpose = "Pelayanan",
                LegalBasis = "Perwal",
                Owner = "sari",
                AgencyId = 1,
                CreatedAt = SamplePosts.Start,
                EndsAt = SamplePosts.Start.AddDays(30),
            },
            Token);
        return posts;
    }
}
