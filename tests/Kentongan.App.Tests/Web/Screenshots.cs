namespace Kentongan.App.Tests.Web;

/// <summary>Pictures for the documentation, made when KENTONGAN_SCREENSHOTS is 1.</summary>
static class Screenshots
{
    public static bool AreWanted { get; } = Environment.GetEnvironmentVariable("KENTONGAN_SCREENSHOTS") == "1";

    public static string Folder { get; } = Path.Combine(Repository.Root, "docs", "screenshots");
}
