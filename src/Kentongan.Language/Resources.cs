namespace Kentongan.Language;

/// <summary>The models and lists that are part of the library.</summary>
static class Resources
{
    /// <summary>The content of the file <paramref name="name"/> of the folder Models.</summary>
    public static Stream Open(string name) => typeof(Resources).Assembly.GetManifestResourceStream($"Kentongan.Language.Models.{name}")
        ?? throw new InvalidOperationException($"The library was built without {name}.");
}
