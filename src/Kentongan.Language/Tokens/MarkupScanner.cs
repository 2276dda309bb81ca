namespace Kentongan.Language.Tokens;

/// <summary>Finds what is left of HTML and of broken exports: <c>&lt;br/&gt;</c>, <c>&amp;amp;</c>, <c>&lt;U+2026&gt;</c>.</summary>
static class MarkupScanner
{
    const int LongestTag = 300;
    const int LongestEntity = 10;

    /// <summary>The units of the tag at the start of <paramref name="text"/>; 0 when it is only a less-than sign.</summary>
    public static int Tag(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !(char.IsAsciiLetter(text[1]) || text[1] is '/' or '!'))
        {
            return 0;
        }

        var end = text[1..Math.Min(text.Length, LongestTag)].IndexOfAny('<', '>') + 1;
        return end > 0 && text[end] == '>' ? end + 1 : 0;
    }

    /// <summary>The units of the character reference at the start of <paramref name="text"/>; 0 when it is only an ampersand.</summary>
    public static int Entity(ReadOnlySpan<char> text)
    {
        var i = 1;
        while (i < text.Length && i <= LongestEntity && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '#'))
        {
            i++;
        }

        return i > 2 && i < text.Length && text[i] == ';' ? i + 1 : 0;
    }
}
