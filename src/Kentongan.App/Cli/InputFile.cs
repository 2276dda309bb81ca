namespace Kentongan.App.Cli;

/// <summary>The bytes of a file that a person named, or of stdin.</summary>
static class InputFile
{
    /// <summary>Null when there is no such file or it may not be read.</summary>
    public static async Task<byte[]?> ReadAsync(string file, CancellationToken cancellationToken)
    {
        if (file == "-")
        {
            using var buffer = new MemoryStream();
            await Console.OpenStandardInput().CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
            return buffer.ToArray();
        }

        try
        {
            return await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <exception cref="IOException">There is no such file; the message says so with a remedy.</exception>
    public static Stream Open(string file) => file == "-" ? Console.OpenStandardInput()
        : Directory.Exists(file) ? throw new IOException($"{file} is a folder; name a file in it.")
        : File.Exists(file) ? File.OpenRead(file)
        : throw new IOException($"{file} does not exist; check the path, or give - to read from stdin.");
}
