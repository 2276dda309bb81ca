namespace Kentongan.Platforms.Tests.Files;

/// <summary>Finds the real data that lies beside the repository.</summary>
static class SharedData
{
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root(), .. parts]);

    static string Root()
    {
        if (Environment.GetEnvironmentVariable("KENTONGAN_SHARED") is { Length: > 0 } named)
        {
            return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = System.IO.Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(System.IO.Path.Combine(shared, "data")))
            {
                return shared;
            }
        }

        throw new DirectoryNotFoundException("The folder shared/ does not lie beside the repository; set KENTONGAN_SHARED.");
    }
}
