using System.Reflection;

namespace Kentongan.Platforms.Files.Mapping;

/// <summary>
/// The formats that are recognised by their columns. Each is a mapping file in <c>Presets/</c>: a new format is a new file.
/// </summary>
public static class Presets
{
    const string Suffix = ".mapping.json";

    /// <summary>The name of the preset of last resort, which knows headers in Indonesian and English.</summary>
    public const string Plain = "plain";

    /// <summary>The name of the preset for complaints.</summary>
    public const string Complaints = "LAPOR";

    public static IReadOnlyList<FileMapping> All { get; } = [.. Load()];

    public static FileMapping? Find(string name) =>
        All.FirstOrDefault(preset => ColumnName.Same(preset.Name, name));

    /// <summary>The most demanding preset whose needed columns are all there; null when none fits.</summary>
    public static FileMapping? Recognise(IReadOnlyCollection<string> columns)
    {
        var known = columns.Select(ColumnName.Fold).ToHashSet(StringComparer.Ordinal);
        return All
            .Where(preset => preset.Needs.Count > 0 && preset.Needs.All(need => IsMet(need, known)))
            .MaxBy(preset => preset.Needs.Count);
    }

    static bool IsMet(string need, HashSet<string> known) =>
        need.Split('|').Any(name => known.Contains(ColumnName.Fold(name)));

    static IEnumerable<FileMapping> Load()
    {
        var assembly = typeof(Presets).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(Suffix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            yield return FileMapping.Parse(Read(assembly, name));
        }
    }

    static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
