namespace Kentongan.Platforms.Files.Reading;

/// <summary>Reads yes and no in the spellings of tools and people.</summary>
static class Truths
{
    /// <summary>Null when it is neither.</summary>
    public static bool? Read(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        "true" or "t" or "1" or "yes" or "y" or "ya" or "benar" or "1.0" => true,
        "false" or "f" or "0" or "no" or "n" or "tidak" or "salah" or "0.0" => false,
        _ => null,
    };
}
