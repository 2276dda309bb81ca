namespace Kentongan.Language.Tests;

/// <summary>The data sets beside the repository, which are not part of it.</summary>
static class SharedData
{
    public static string Path(string name) => System.IO.Path.Combine(Folder(), "data", name);

    public static string[] Lines(string name) => File.ReadAllLines(Path(name));

    static string Folder()
    {
        if (Environment.GetEnvironmentVariable("KENTONGAN_SHARED") is { Length: > 0 } named)
        {
            return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = System.IO.Path.Combine(folder.Parent?.FullName ?? "/", "shared");
            if (Directory.Exists(System.IO.Path.Combine(shared, "data")))
            {
                return shared;
            }
        }

        throw new DirectoryNotFoundException("The data sets are missing: name their folder in KENTONGAN_SHARED.");
    }
}
