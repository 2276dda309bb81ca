namespace Kentongan.Platforms.Tests;

/// <summary>Finds the data and the golden cases that lie beside the repository.</summary>
static class Shared
{
    public static string Folder { get; } =
        Environment.GetEnvironmentVariable("KENTONGAN_SHARED") ?? FindUpwards(AppContext.BaseDirectory);

    public static string Golden(params string[] path) =>
        Path.Combine([Environment.GetEnvironmentVariable("KENTONGAN_GOLDEN") ?? Path.Combine(Folder, "golden"), .. path]);

    static string FindUpwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.Parent?.FullName ?? "", "shared");
            if (Directory.Exists(shared))
            {
                return shared;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {start} has a sibling 'shared'; set KENTONGAN_SHARED.");
    }
}
