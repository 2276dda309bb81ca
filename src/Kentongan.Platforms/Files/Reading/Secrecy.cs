namespace Kentongan.Platforms.Files.Reading;

/// <summary>Reads whether a complaint was brought in secret: a yes, or the word itself in a column of kinds.</summary>
static class Secrecy
{
    public static bool IsSecret(string value) => Truths.Read(value) ?? value.Trim().ToLowerInvariant() is "rahasia" or "secret" or "laporan rahasia" or "anonim & rahasia" or "anonim dan rahasia" or "rahasia dan anonim" or "rahasia & anonim";
}
