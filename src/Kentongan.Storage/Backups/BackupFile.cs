using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Kentongan.Storage.Backups;

/// <summary>
/// One file: a line that names format and engine, gzip, and at the end SHA-256 over all before it. It is written under
/// another name first, so that a backup that exists is complete.
/// </summary>
static class BackupFile
{
    const string Magic = "KENTONGAN-BACKUP 1 ";
    const int HashSize = SHA256.HashSizeInBytes;

    public static async Task WriteAsync(
        string file, string engine, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        var unfinished = file + ".unfinished";
        try
        {
            await using (var output = File.Create(unfinished))
            {
                using var hash = SHA256.Create();
                await using (var hashed = new CryptoStream(output, hash, CryptoStreamMode.Write, leaveOpen: true))
                {
                    await hashed.WriteAsync(Encoding.ASCII.GetBytes(Magic + engine + "\n"), cancellationToken).ConfigureAwait(false);
                    await using var packed = new GZipStream(hashed, CompressionLevel.Fastest, leaveOpen: true);
                    await write(packed).ConfigureAwait(false);
                }

                await output.WriteAsync(hash.Hash!, cancellationToken).ConfigureAwait(false);
            }

            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Checks the whole file, then lets <paramref name="read"/> have its content.</summary>
    public static async Task ReadAsync(
        string file, string engine, Func<Stream, Task> read, CancellationToken cancellationToken)
    {
        await using var input = File.OpenRead(file);
        var madeBy = await CheckAsync(input, file, cancellationToken).ConfigureAwait(false);
        if (!string.Equals(madeBy, engine, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{file} is a backup of a {madeBy} store and cannot be restored into {engine}.");
        }

        input.Position = Magic.Length + engine.Length + 1;
        await using var content = new LimitedStream(input, input.Length - HashSize);
        await using var unpacked = new GZipStream(content, CompressionMode.Decompress);
        await read(unpacked).ConfigureAwait(false);
    }

    /// <summary>The engine that made the file.</summary>
    static async Task<string> CheckAsync(FileStream input, string file, CancellationToken cancellationToken)
    {
        var head = new byte[64];
        var read = await input.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        var line = Encoding.ASCII.GetString(head, 0, read).Split('\n')[0];
        if (!line.StartsWith(Magic, StringComparison.Ordinal) || input.Length < Magic.Length + HashSize)
        {
            throw new InvalidDataException($"{file} is not a backup of Kentongan: choose a file that 'backup' wrote.");
        }

        input.Position = 0;
        await using var content = new LimitedStream(input, input.Length - HashSize);
        var hash = await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false);
        var expected = new byte[HashSize];
        input.Position = input.Length - HashSize;
        await input.ReadExactlyAsync(expected, cancellationToken).ConfigureAwait(false);
        return hash.AsSpan().SequenceEqual(expected)
            ? line[Magic.Length..]
            : throw new InvalidDataException($"{file} is damaged (its checksum does not match): use another backup.");
    }
}
