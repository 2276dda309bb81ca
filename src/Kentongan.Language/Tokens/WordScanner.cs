using System.Globalization;

namespace Kentongan.Language.Tokens;

/// <summary>Finds where a word ends: letters of any script, marks, digits, an apostrophe between letters, the hyphen of a reduplication.</summary>
static class WordScanner
{
    const int LongestPart = 24;

    /// <summary>The units of the word at the start of <paramref name="text"/>; 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var end = PartLength(text);
        if (end is 0 or > LongestPart || !IsHyphenAt(text, end))
        {
            return end;
        }

        var next = PartLength(text.Slice(end + 1, Math.Min(text.Length - end - 1, LongestPart + 1)));
        return next is > 0 and <= LongestPart && Reduplication.IsPair(text[..end], text.Slice(end + 1, next)) ? end + 1 + next : end;
    }

    /// <summary>The units up to the first hyphen, space or sign.</summary>
    static int PartLength(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (true)
        {
            while (i < text.Length && CharClasses.IsWordPart(text[i]))
            {
                i++;
            }

            var step = i < text.Length ? StepAt(text, i) : 0;
            if (step == 0)
            {
                return i;
            }

            i += step;
        }
    }

    static int StepAt(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        return CharClasses.Of(c) switch
        {
            CharClass.Space => 0,
            CharClass.Surrogate => IsLetterPair(text, i) ? 2 : 0,
            CharClass.Invisible => i > 0 && !char.IsControl(c) && StartsWord(text, i + 1) ? 1 : 0,
            _ => i > 0 && IsApostrophe(c) && StartsWord(text, i + 1) && CharClasses.Of(text[i - 1]) == CharClass.Letter ? 1 : 0,
        };
    }

    static bool StartsWord(ReadOnlySpan<char> text, int i) =>
        i < text.Length && ((CharClasses.Of(text[i]) & CharClass.WordPart) != CharClass.None || IsLetterPair(text, i));

    static bool IsLetterPair(ReadOnlySpan<char> text, int i)
    {
        if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
        {
            return false;
        }

        var point = char.ConvertToUtf32(text[i], text[i + 1]);
        return CharUnicodeInfo.GetUnicodeCategory(point) <= UnicodeCategory.DecimalDigitNumber;
    }

    static bool IsHyphenAt(ReadOnlySpan<char> text, int i) => i < text.Length && text[i] is ('-' or '‐' or '‑');

    static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´';
}
