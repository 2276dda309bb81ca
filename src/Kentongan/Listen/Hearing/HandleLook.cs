namespace Kentongan.Listen.Hearing;

/// <summary>
/// Whether a handle can be told from a word where it stands without its sign. <c>budi_77</c> can; <c>monas</c> cannot, and
/// as a bare word it names nobody.
/// </summary>
public static class HandleLook
{
    public const int Shortest = 4;

    /// <summary>Indonesian words are rarely longer; compounds of that length are made for handles.</summary>
    const int LongestWord = 12;
    const int ShortestName = 8;

    public static bool IsDistinctive(ReadOnlySpan<char> handle) =>
        handle.Length >= Shortest && (handle.ContainsAnyInRange('0', '9') || handle.Contains('_') || handle.Contains('.') || HasInnerCapital(handle) || handle.Length > LongestWord);

    /// <summary>Letters only, and long enough to be a name: a rare one of these is rather a handle than a word.</summary>
    public static bool IsNameLike(ReadOnlySpan<char> handle)
    {
        if (handle.Length < ShortestName)
        {
            return false;
        }

        foreach (var letter in handle)
        {
            if (!char.IsAsciiLetter(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A capital behind a small letter: <c>PakBudi</c>.</summary>
    static bool HasInnerCapital(ReadOnlySpan<char> handle)
    {
        for (var i = 1; i < handle.Length; i++)
        {
            if (char.IsAsciiLetterUpper(handle[i]) && char.IsAsciiLetterLower(handle[i - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
