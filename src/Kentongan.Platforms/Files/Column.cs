using Kentongan.Platforms.Files.Json;

namespace Kentongan.Platforms.Files;

/// <summary>Where a record keeps a value: by position in a table, by path in JSON.</summary>
/// <param name="Name">The header as the file writes it, or a dotted path.</param>
/// <param name="Index">The position in a table, −1 in JSON.</param>
/// <param name="Path">The steps into a JSON value.</param>
public sealed record Column(string Name, int Index, IReadOnlyList<string> Path)
{
    /// <summary>By which a JSON object finds the whole name, and the first step of the path, without comparing letters.</summary>
    internal uint NameKey { get; } = PropertyTable.Key(Name);

    internal uint FirstKey { get; } = Path.Count > 0 ? PropertyTable.Key(Path[0]) : 0;

    public static Column At(string name, int index) => new(name, index, []);
    public static Column In(string path) => new(path, -1, path.Split('.'));
}
