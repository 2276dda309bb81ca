using System.Security.Cryptography;
using Kentongan.Platforms.Files.Mapping;

namespace Kentongan.App.Importing;

/// <summary>A file to import, read as often as needed; what comes through stdin lies in a file that only we can read meanwhile.</summary>
public sealed class InputFile : IDisposable
{
    const string Stdin = "-";
    readonly bool _isOurs;

    InputFile(string path, string name, bool isOurs) => (Path, Name, _isOurs) = (path, name, isOurs);

    public string Path { get; }

    /// <summary>The file's own name, or <c>stdin</c>.</summary>
    public string Name { get; }

    public static async Task<InputFile> OpenAsync(string argument, string dataFolder, CancellationToken cancellationToken)
    {
        if (argument != Stdin)
        {
            return new(argument, System.IO.Path.GetFileName(argument), isOurs: false);
        }

        var folder = Directory.CreateDirectory(System.IO.Path.Combine(dataFolder, "incoming"));
        var path = System.IO.Path.Combine(folder.FullName, System.IO.Path.GetRandomFileName());
        await using var stdin = Console.OpenStandardInput();
        await using var copy = new FileStream(path, Private());
        await stdin.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
        return new(path, "stdin", isOurs: true);
    }

    /// <summary>A file that came through the screen; the desk takes it away when the import is over.</summary>
    public static InputFile Uploaded(string path, string name) => new(path, name, isOurs: false);

    /// <summary>Names content and mapping: the same file under another name goes on where it was interrupted.</summary>
    public async Task<string> FingerprintAsync(FileMapping mapping, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(Path);
        var content = await SHA256.HashDataAsync(stream, cancellationToken).ConfigureAwait(false);
        var way = SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(mapping.ToJson()));
        return Convert.ToHexStringLower(SHA256.HashData([.. content, .. way]).AsSpan(0, 16));
    }

    public void Dispose()
    {
        if (_isOurs)
        {
            File.Delete(Path);
        }
    }

    static FileStreamOptions Private()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
