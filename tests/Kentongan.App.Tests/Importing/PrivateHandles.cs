using System.Text;
using Kentongan.Platforms.Files.Planning;

namespace Kentongan.App.Tests.Importing;

/// <summary>Hard rule 1 on a real stream: no private author of the file is anywhere in what an import leaves behind.</summary>
public sealed class PrivateHandles : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kentongan-privacy-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("savemonas-2020.csv")]
    [InlineData("jokowi-prabowo-2018.csv")]
    public async Task No_private_handle_of_an_imported_file_is_in_the_bytes_of_the_store(string name)
    {
        var token = TestContext.Current.CancellationToken;
        var file = Path.Combine(SharedFolder(), "data", "streams", name);
        var damaged = Path.Combine(_folder.FullName, name);
        await File.WriteAllTextAsync(damaged, await File.ReadAllTextAsync(file, token) + "\nbaris,rusak\n", token);
        var data = Path.Combine(_folder.FullName, "data");
        using (var import = ImporterProcess.Start(data, damaged, "--topic", "Uji", "--query", "jakarta OR monas OR jokowi"))
        {
            await import.ResultAsync(token);
        }

        var words = Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories).SelectMany(path => Words(File.ReadAllBytes(path))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var left = Authors(file).Where(words.Contains).ToList();
        Assert.True(left.Count == 0, string.Join(' ', left));
        Assert.Contains("warga", words);
    }

    static HashSet<string> Authors(string file) => FilePlanner.Plan(file).Plan!.Rows("uji")
        .Select(row => row.Post?.Author?.Handle).OfType<string>().Where(handle => handle.Length >= 5).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Runs of handle characters; where a longer word contains a handle nobody is named.</summary>
    static IEnumerable<string> Words(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            var end = at;
            while (end < bytes.Length && (char.IsAsciiLetterOrDigit((char)bytes[end]) || bytes[end] == '_'))
            {
                end++;
            }

            if (end - at >= 5)
            {
                yield return Encoding.Latin1.GetString(bytes, at, end - at);
            }

            at = end;
        }
    }

    static string SharedFolder()
    {
        if (Environment.GetEnvironmentVariable("KENTONGAN_SHARED") is { Length: > 0 } named)
        {
            return named;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "shared", "data")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "shared");
    }
}
