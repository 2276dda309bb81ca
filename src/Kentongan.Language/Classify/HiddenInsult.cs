namespace Kentongan.Language.Classify;

/// <summary>
/// Swear words that are written around a filter: letters masked (<c>b*ngsat</c>) or drawn (<c>anj!ng</c>), signs or spaces between single letters (<c>k.n.t.l</c>,
/// <c>a n j i n g</c>). Only a whole word of our list counts, so that initials, footnotes and sentences without a space stay what they are.
/// </summary>
public static class HiddenInsult
{
    const int Shortest = 4;
    const int Longest = 16;
    const char Masked = '*';

    static readonly string[] Suffixes = ["nya", "lah", "an", "mu", "ku", "e"];

    /// <summary>The swear word that hides where a word of <paramref name="length"/> units begins; null when none does.</summary>
    /// <param name="text">The whole text as it was written.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="length">How long the tokenizer finds it.</param>
    /// <param name="written">How many units the swear word takes.</param>
    public static string? At(ReadOnlySpan<char> text, int start, int length, out int written)
    {
        var end = start + length;
        written = 0;
        if (end + 1 >= text.Length || !IsPart(text[end + 1]))
        {
            return null;
        }

        var sign = text[end];
        return IsVeil(sign) && !IsInside(text, start) ? Veiled(text[start..], out written)
            : length == 1 && IsGap(sign) && !IsInside(text, start, sign) ? Spelled(text[start..], sign, out written)
            : null;
    }

    // The whole row of single letters must be the word: others spell out names.
    static string? Spelled(ReadOnlySpan<char> text, char gap, out int written)
    {
        Span<char> row = stackalloc char[Longest];
        var count = 0;
        written = 0;
        do
        {
            row[count++] = Plain(text[written]);
            written += 2;
        }
        while (count < Longest && written < text.Length && text[written - 1] == gap && IsPart(text[written]) && !IsPart(text, written + 1));
        written--;
        return Swear(row[..count]);
    }

    static string? Veiled(ReadOnlySpan<char> text, out int written)
    {
        Span<char> row = stackalloc char[Longest];
        for (written = 0; written < text.Length && (IsPart(text[written]) || (IsVeil(text[written]) && written + 1 < text.Length && IsPart(text[written + 1]))); written++)
        {
            if (written == Longest)
            {
                return null;
            }

            row[written] = Plain(text[written]);
        }

        return Swear(row[..written]);
    }

    static string? Swear(ReadOnlySpan<char> row)
    {
        if (row.Length < Shortest || row[0] == Masked || row[^1] == Masked || 2 * row.Count(Masked) >= row.Length)
        {
            return null;
        }

        foreach (var swear in FeelingWords.Swears)
        {
            if (row.Length >= swear.Length && IsLike(row[..swear.Length], swear) && IsSuffix(row[swear.Length..]))
            {
                return swear;
            }
        }

        return null;
    }

    static bool IsLike(ReadOnlySpan<char> row, string swear)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] != swear[i] && row[i] != Masked)
            {
                return false;
            }
        }

        return true;
    }

    static bool IsSuffix(ReadOnlySpan<char> rest)
    {
        foreach (var suffix in Suffixes)
        {
            if (rest.SequenceEqual(suffix))
            {
                return true;
            }
        }

        return rest.IsEmpty;
    }

    // In the middle of what was masked nothing begins, nor behind another single letter of a row.
    static bool IsInside(ReadOnlySpan<char> text, int start) => IsPart(text, start - 1) || (start > 0 && IsVeil(text[start - 1]) && IsPart(text, start - 2));

    static bool IsInside(ReadOnlySpan<char> text, int start, char gap) => start > 0 && text[start - 1] == gap && IsPart(text, start - 2) && !IsPart(text, start - 3);

    static bool IsPart(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && IsPart(text[at]);

    static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c == Masked;

    static bool IsVeil(char c) => c is Masked or '@' or '!' or '$';

    static bool IsGap(char c) => c is ' ' or '.' or '-' or '_' or '~' or '/';

    static char Plain(char c) => c switch { '@' => 'a', '!' => 'i', '$' => 's', _ => Disguise.LetterLike(char.ToLowerInvariant(c)) };
}
