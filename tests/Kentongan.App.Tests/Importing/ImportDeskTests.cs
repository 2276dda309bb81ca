using System.Text;
using Kentongan.App.Importing;
using Kentongan.App.Web;
using Kentongan.Storage;
using Kentongan.Understand;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Importing;

public sealed class ImportDeskTests : IAsyncLifetime
{
    const int Rows = 30;

    readonly string _folder = Directory.CreateTempSubdirectory("kentongan-desk").FullName;

    static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_import_that_was_running_when_the_program_stopped_goes_on_when_it_starts_again()
    {
        string id;
        await using (var stopped = await SiteAsync())
        {
            var desk = stopped.Services.GetRequiredService<ImportDesk>();
            var job = await desk.TakeAsync(File(), "kotak-saran.csv", "sari", agency: 3, topic: null, Token);
            await desk.StartAsync(job, Token);
            id = job.Id;
        }

        await using var again = await SiteAsync();
        await again.StartAsync(Token);
        var done = await DoneAsync(again.Services.GetRequiredService<ImportDesk>(), id);
        await again.StopAsync(Token);
        Assert.Equal((ImportState.Done, (long)Rows), (done.State, done.Counts.Kept));
        Assert.Equal(Rows, await again.Services.GetRequiredService<IPosts>().CountAsync(Token));
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder, "incoming")));
    }

    [Fact]
    public async Task Past_imports_are_still_listed_after_a_restart_and_only_to_their_agency()
    {
        string id;
        await using (var first = await SiteAsync())
        {
            await first.StartAsync(Token);
            var desk = first.Services.GetRequiredService<ImportDesk>();
            var job = await desk.TakeAsync(File(), "kotak-saran.csv", "sari", agency: 3, topic: 7, Token);
            await desk.StartAsync(job, Token);
            id = (await DoneAsync(desk, job.Id)).Id;
            await first.StopAsync(Token);
        }

        await using var second = await SiteAsync();
        var listed = second.Services.GetRequiredService<ImportDesk>();
        var only = Assert.Single(await listed.OfAsync(3, Token));
        Assert.Equal((id, "kotak-saran.csv", "sari", ImportState.Done, (long)Rows, 7), (only.Id, only.Name, only.Owner, only.State, only.Counts.Kept, only.Topic));
        Assert.Empty(await listed.OfAsync(4, Token));
        Assert.Null(await listed.FindAsync(id, 4, Token));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_said_to_be_gone()
    {
        await using var site = await SiteAsync();
        var desk = site.Services.GetRequiredService<ImportDesk>();
        var job = await desk.TakeAsync(File(), "kotak-saran.csv", "sari", agency: 3, topic: null, Token);
        System.IO.File.Delete(job.Path);
        await using var other = await SiteAsync();
        var found = await other.Services.GetRequiredService<ImportDesk>().FindAsync(job.Id, 3, Token);
        Assert.Equal(ImportState.Failed, found!.State);
        Assert.Contains("bring it again", found.Problem!.English, StringComparison.Ordinal);
    }

    async Task<WebApplication> SiteAsync()
    {
        var site = Site.Build(new StorageOptions(_folder), "--urls", "http://127.0.0.1:0");
        await site.Services.GetRequiredService<Engine>().PrepareAsync(Token);
        return site;
    }

    static async Task<ImportJob> DoneAsync(ImportDesk desk, string id)
    {
        while (await desk.FindAsync(id, null, Token) is { } job)
        {
            if (job.State is ImportState.Done or ImportState.Failed)
            {
                return job;
            }

            await Task.Delay(50, Token);
        }

        throw new InvalidOperationException("The import is not on record.");
    }

    static MemoryStream File() => new(Encoding.UTF8.GetBytes("waktu,isi\n" + string.Concat(
        Enumerable.Range(0, Rows).Select(i => $"2026-03-{1 + (i % 28):00} 08:15,Laporan {i}: jembatan gantung di dusun kami rusak\n"))));

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
