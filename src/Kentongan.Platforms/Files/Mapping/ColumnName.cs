namespace Kentongan.Platforms.Files.Mapping;

/// <summary>Compares headers the way people read them: <c>Full Text</c>, <c>full_text</c> and <c>fullText</c> are one.</summary>
public static class ColumnName
{
    public static string Fold(string name)
    {
        var folded = name.Length <= 128 ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        foreach (var letter in name)
        {
            if (IsKept(letter))
            {
                folded[length++] = char.ToLowerInvariant(letter);
            }
        }

        return folded[..length].SequenceEqual(name) ? name : folded[..length].ToString();
    }

    public static bool Same(string one, string other) => string.Equals(Fold(one), Fold(other), StringComparison.Ordinal);

    static bool IsKept(char letter) => char.IsLetterOrDigit(letter) || letter == '.';
}
