using System.Globalization;
using System.Text;
using Kentongan.App.Cli;
using Kentongan.Understand;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Importing;

/// <summary>Whatever interrupts an import, the store ends as if nothing had happened.</summary>
public sealed class KilledImports : IDisposable
{
    const int Kills = 20;
    const int Rows = 12_000;

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kentongan-kill-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task An_importer_killed_twenty_times_ends_with_the_counts_of_an_undisturbed_run()
    {
        var token = TestContext.Current.CancellationToken;
        var file = Path.Combine(_folder.FullName, "aliran.csv");
        await File.WriteAllTextAsync(file, Stream(), token);
        string[] arguments = [file, "--topic", "Banjir", "--query", "banjir OR \"harga beras\""];
        var (whole, broken) = (Path.Combine(_folder.FullName, "whole"), Path.Combine(_folder.FullName, "broken"));

        using var undisturbed = ImporterProcess.Start(whole, arguments);
        var expected = await undisturbed.ResultAsync(token);
        var (random, killed) = (new Random(20), 0);
        for (var n = 0; n < Kills; n++)
        {
            killed += await KillAtRandomAsync(ImporterProcess.Start(broken, arguments), random, token) ? 1 : 0;
        }

        using var last = ImporterProcess.Start(broken, arguments);
        await last.ResultAsync(token);
        Assert.True(killed >= Kills / 2, $"Only {killed} of {Kills} imports were still running when they were killed.");
        Assert.Equal(await SignatureAsync(whole, token), await SignatureAsync(broken, token));
        Assert.Equal(Rows, expected.GetProperty("read").GetInt64());
        Assert.Equal(Rows / 50, expected.GetProperty("rejected").GetInt64());
    }

    static async Task<bool> KillAtRandomAsync(ImporterProcess process, Random random, CancellationToken cancellationToken)
    {
        using (process)
        {
            await process.SaysAsync(": plain", cancellationToken);
            await Task.Delay(random.Next(0, 900), cancellationToken);
            var wasRunning = !process.HasEnded;
            await process.KillAsync(cancellationToken);
            return wasRunning;
        }
    }

    /// <summary>Posts, mentions, rollups by hour, tone, word and tag, and the rows that were set aside.</summary>
    static async Task<string> SignatureAsync(string dataFolder, CancellationToken cancellationToken)
    {
        await using var store = await OpenStore.AtAsync(new(dataFolder), cancellationToken);
        var topic = Assert.Single(await store.Topics.AllAsync(cancellationToken));
        var filter = new MentionFilter { Topic = topic.Id, From = DateTimeOffset.UnixEpoch, Until = DateTimeOffset.MaxValue.AddYears(-10) };
        var signature = new StringBuilder();
        signature.AppendLine(CultureInfo.InvariantCulture, $"posts {await store.Posts.CountAsync(cancellationToken)}");
        signature.AppendLine((await store.Readings.TotalsAsync(filter, cancellationToken)).ToString());
        foreach (var dimension in Enum.GetValues<Dimension>())
        {
            signature.AppendJoin('\n', await store.Readings.VolumeAsync(filter, Grain.Hour, TimeSpan.FromHours(7), dimension, cancellationToken)).AppendLine();
        }

        foreach (var kind in Enum.GetValues<TopKind>())
        {
            var top = await store.Readings.TopAsync(filter, kind, 10_000, cancellationToken);
            signature.AppendJoin('\n', top.OrderBy(count => count.Key, StringComparer.Ordinal)).AppendLine();
        }

        await foreach (var post in store.Posts.ReadAsync(DateTimeOffset.UnixEpoch, filter.Until, cancellationToken))
        {
            signature.Append(post.Post.Id).Append(' ').AppendJoin(',', post.Topics).AppendLine(post.Post.Text);
        }

        return signature.Append(await File.ReadAllTextAsync(Path.Combine(dataFolder, "rejected", "aliran.csv.ndjson"), cancellationToken)).ToString();
    }

    /// <summary>Every fiftieth row is broken and every tenth a repetition of the one before.</summary>
    static string Stream()
    {
        var random = new Random(4);
        string[] words = ["banjir", "harga", "beras", "naik", "jalan", "rusak", "warga", "hilir", "hulu", "pasar", "bantuan", "sungai", "listrik", "padam", "antre"];
        var text = new StringBuilder("id,tanggal,akun,isi,suka\n");
        for (var n = 1; n <= Rows; n++)
        {
            var id = n % 10 == 0 ? n - 1 : n;
            var time = n % 50 == 0 ? "bukan waktu" : new DateTime(2024, 5, 1).AddMinutes(id).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            var sentence = string.Join(' ', Enumerable.Range(0, 12).Select(_ => words[random.Next(words.Length)]));
            text.Append(CultureInfo.InvariantCulture, $"{100_000 + id},{time},warga_{id % 700},{sentence} #{words[random.Next(words.Length)]} @warga_{random.Next(900)},{id % 5}\n");
        }

        return text.ToString();
    }
}
