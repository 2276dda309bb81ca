namespace Kentongan.Networks.Tests;

/// <summary>Where the field's data and other projects' test cases lie: beside the repository, or where the environment says.</summary>
static class SharedData
{
    public static string Golden { get; } = Environment.GetEnvironmentVariable("KENTONGAN_GOLDEN") ?? Path.Combine(Root(), "golden");
    public static string Data { get; } = Path.Combine(Root(), "data");

    static string Root()
    {
        if (Environment.GetEnvironmentVariable("KENTONGAN_SHARED") is { } named)
        {
            return named;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "shared", "golden")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No folder 'shared' beside the repository: set KENTONGAN_SHARED."), "shared");
    }
}
