namespace Kentongan.App.Cli.Learning;

/// <summary>Opens model files that a person names, and says in a sentence why one cannot be used.</summary>
static class ModelFile
{
    public static T Open<T>(string path, Func<Stream, T> load)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return load(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UnusableInputException($"{path} cannot be used as a model: {e.Message} Make one with 'kentongan train'.");
        }
    }
}
