using System.Globalization;

namespace Kentongan.Language.Tokens;

/// <summary>Finds emoji as readers see them: with skin tone, joined families, flags and keycaps (UTS #51).</summary>
static class EmojiScanner
{
    const char Keycap = '\u20e3';
    const char AsEmoji = '\ufe0f';

    /// <summary>The units of the emoji at the start of <paramref name="text"/>; 0 when it starts with anything else.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var c = text[0];
        if (c < 0xa9)
        {
            return char.IsAsciiDigit(c) || c is '#' or '*' ? KeycapLength(text) : 0;
        }

        return StartsEmoji(text) ? StringInfo.GetNextTextElementLength(text) : 0;
    }

    static int KeycapLength(ReadOnlySpan<char> text)
    {
        var i = text.Length > 1 && text[1] == AsEmoji ? 2 : 1;
        return i < text.Length && text[i] == Keycap ? i + 1 : 0;
    }

    static bool StartsEmoji(ReadOnlySpan<char> text)
    {
        var c = text[0];
        if (char.IsHighSurrogate(c))
        {
            return text.Length > 1 && char.IsLowSurrogate(text[1]) && IsPictograph(char.ConvertToUtf32(c, text[1]));
        }

        return c is >= '\u2600' and <= '\u27bf' or >= '\u231a' and <= '\u231b' or >= '\u23e9' and <= '\u23fa' or '\u2328' or '\u23cf'
                or >= '\u2934' and <= '\u2935' or >= '\u2b05' and <= '\u2b07' or '\u2b1b' or '\u2b1c' or '\u2b50' or '\u2b55'
                or '\u3030' or '\u303d' or '\u3297' or '\u3299'
            || (c is '©' or '®' or '‼' or '⁉' or '™' or 'ℹ' or (>= '\u2190' and <= '\u21ff') or (>= '\u25a0' and <= '\u25ff')
                && text.Length > 1 && text[1] == AsEmoji);
    }

    static bool IsPictograph(int point) => point is >= 0x1f000 and <= 0x1faff && !IsEnclosedLetter(point);

    static bool IsEnclosedLetter(int point) => point is >= 0x1f100 and <= 0x1f1e5
        && point is not (0x1f170 or 0x1f171 or 0x1f17e or 0x1f17f or 0x1f18e or (>= 0x1f191 and <= 0x1f19a));
}
