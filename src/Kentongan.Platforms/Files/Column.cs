namespace Kentongan.Platforms.Files;

/// <summary>Where a record keeps a value: by position in a table, by path in JSON.</summary>
/// <param name="Name">The header as the file writes it, or a dotted path.</param>
/// <param name="Index">The position in a table, −1 in JSON.</param>
/// <param name="Path">The steps into a JSON value.</param>
public sealed record Column(string Name, int Index, IReadOnlyList<string> Path)
{
    public static Column At(string name, int index) => new(name, index, []);
    public static Column In(string path) => new(path, -1, path.Split('.'));
}
