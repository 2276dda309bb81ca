namespace Kentongan.Language.Tokens;

/// <summary>Finds where a number ends: digits, and a separator between two digits.</summary>
static class NumberScanner
{
    static readonly string[] _magnitudes = ["rb", "ribu", "rban", "jt", "juta", "jutaan", "k", "m", "miliar", "milyar", "t", "triliun"];

    public static int Length(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && (IsDigit(text[i]) || IsSeparatorAt(text, i)))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether <paramref name="letters"/>, written onto a number, say how large it is: <c>50rb</c>, <c>2jt</c>.</summary>
    public static bool IsMagnitude(ReadOnlySpan<char> letters)
    {
        foreach (var magnitude in _magnitudes)
        {
            if (letters.Equals(magnitude, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsDigit(char c) => CharClasses.Of(c) == CharClass.Digit;

    static bool IsSeparatorAt(ReadOnlySpan<char> text, int i) =>
        text[i] is ('.' or ',' or ':' or '/') && i > 0 && i + 1 < text.Length && IsDigit(text[i - 1]) && IsDigit(text[i + 1]);
}
